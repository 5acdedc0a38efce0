package dev.parley.cli;

import dev.parley.desk.access.Accounts;
import dev.parley.desk.access.Role;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley serve token}: the programs that may ask. */
@Command(
    name = "token",
    description = {"Adds, lists and removes the tokens of programs.", ""},
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {ServeToken.Add.class, ServeToken.Show.class, ServeToken.Remove.class})
final class ServeToken implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "which command: add, list or remove?");
  }

  /** {@code parley serve token add}. */
  @Command(
      name = "add",
      description = {
        "Makes a token and prints it, this once: only its hash is kept. A program sends it as"
            + " Authorization: Bearer TOKEN.",
        ""
      },
      mixinStandardHelpOptions = true,
      versionProvider = Version.class)
  static final class Add implements Callable<Integer> {

    @Parameters(paramLabel = "NAME", description = "The program's, as corrections name it.")
    private String name = "";

    @Option(
        names = "--role",
        required = true,
        paramLabel = "ROLE",
        converter = RoleConverter.class,
        description = "reader, editor or admin.")
    private Role role = Role.READER;

    @Mixin private AccountsOption accounts = new AccountsOption();
    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
      try {
        spec.commandLine().getOut().println(accounts.accounts().addToken(name, role));
      } catch (IllegalArgumentException e) {
        throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
      }
      return 0;
    }
  }

  /** {@code parley serve token list}. */
  @Command(
      name = "list",
      description = {"Prints whose tokens there are, with their roles and days.", ""},
      mixinStandardHelpOptions = true,
      versionProvider = Version.class)
  static final class Show implements Callable<Integer> {

    @Mixin private AccountsOption accounts = new AccountsOption();
    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
      for (Accounts.Token token : accounts.accounts().tokens()) {
        spec.commandLine()
            .getOut()
            .println(token.name() + "\t" + token.role().typed() + "\t" + token.created());
      }
      return 0;
    }
  }

  /** {@code parley serve token remove}. */
  @Command(
      name = "remove",
      description = {"Takes a token back.", ""},
      mixinStandardHelpOptions = true,
      versionProvider = Version.class)
  static final class Remove implements Callable<Integer> {

    @Parameters(paramLabel = "NAME", description = "The program's.")
    private String name = "";

    @Mixin private AccountsOption accounts = new AccountsOption();
    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
      if (accounts.accounts().removeToken(name)) {
        return 0;
      }
      spec.commandLine().getErr().println("parley: no token of " + Printable.line(name));
      return 1;
    }
  }
}
