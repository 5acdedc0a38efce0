package dev.parley.cli;

import dev.parley.desk.access.Role;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley serve user}: the people who may log in. */
@Command(
    name = "user",
    description = {"Adds, lists and removes the people who may log in.", ""},
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {ServeUser.Add.class, ServeUser.Show.class, ServeUser.Remove.class})
final class ServeUser implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "which command: add, list or remove?");
  }

  /** {@code parley serve user add}. */
  @Command(
      name = "add",
      description = {
        "Lets somebody log in, or gives them another role or password. The password is asked for,"
            + " or read as one line from standard input.",
        ""
      },
      mixinStandardHelpOptions = true,
      versionProvider = Version.class)
  static final class Add implements Callable<Integer> {

    @Parameters(paramLabel = "NAME", description = "As corrections name them.")
    private String name = "";

    @Option(
        names = "--role",
        required = true,
        paramLabel = "ROLE",
        converter = RoleConverter.class,
        description = "reader looks; editor corrects and adds too; admin sees who did what too.")
    private Role role = Role.READER;

    @Mixin private AccountsOption accounts = new AccountsOption();
    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
      try {
        accounts.accounts().addUser(name, role, password());
      } catch (IllegalArgumentException e) {
        throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
      }
      spec.commandLine().getErr().println("parley: " + name + " may log in as " + role.typed());
      return 0;
    }

    private static char[] password() throws IOException {
      Console console = System.console();
      if (console != null) {
        char[] typed = console.readPassword("Password: ");
        return typed == null ? new char[0] : typed;
      }
      BufferedReader in =
          new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      String line = in.readLine();
      return line == null ? new char[0] : line.toCharArray();
    }
  }

  /** {@code parley serve user list}. */
  @Command(
      name = "list",
      description = {"Prints who may log in, and as what.", ""},
      mixinStandardHelpOptions = true,
      versionProvider = Version.class)
  static final class Show implements Callable<Integer> {

    @Mixin private AccountsOption accounts = new AccountsOption();
    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
      accounts
          .accounts()
          .users()
          .forEach(
              user ->
                  spec.commandLine().getOut().println(user.name() + "\t" + user.role().typed()));
      return 0;
    }
  }

  /** {@code parley serve user remove}. */
  @Command(
      name = "remove",
      description = {"Lets somebody log in no more.", ""},
      mixinStandardHelpOptions = true,
      versionProvider = Version.class)
  static final class Remove implements Callable<Integer> {

    @Parameters(paramLabel = "NAME", description = "Who.")
    private String name = "";

    @Mixin private AccountsOption accounts = new AccountsOption();
    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
      if (accounts.accounts().removeUser(name)) {
        return 0;
      }
      spec.commandLine().getErr().println("parley: nobody named " + Printable.line(name));
      return 1;
    }
  }
}
