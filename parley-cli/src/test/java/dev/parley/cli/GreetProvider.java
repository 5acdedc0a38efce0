package dev.parley.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A sub-command from outside, as another module would bring it. */
public final class GreetProvider implements CommandProvider {

  @Override
  public Object command() {
    return new Greet();
  }

  @Command(name = "greet", description = "Says hello.", mixinStandardHelpOptions = true)
  private static final class Greet implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(names = "--name")
    private String name = "";

    @Override
    public Integer call() {
      spec.commandLine().getOut().println("hello, " + name);
      return 7;
    }
  }
}
