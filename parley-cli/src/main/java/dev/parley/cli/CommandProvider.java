package dev.parley.cli;

/**
 * Adds a sub-command to {@code parley} from outside this module.
 *
 * <p>A module that has one implements this interface, names the implementation in {@code
 * META-INF/services/dev.parley.cli.CommandProvider} and puts its jar on the class path. Providers
 * are looked up with {@link java.util.ServiceLoader} only when the command line names a sub-command
 * that {@code parley} does not have itself, or asks for help; they cost nothing otherwise. A
 * provider therefore needs a public constructor without parameters that does no work.
 */
public interface CommandProvider {

  /**
   * Returns the sub-command, never null: an object of a class annotated with {@link
   * picocli.CommandLine.Command}, whose {@code name} is the word typed after {@code parley} and
   * must not be one of {@code parley}'s own.
   *
   * <p>The object is a {@link java.util.concurrent.Callable} of {@link Integer} (or a {@link
   * Runnable}). The number it returns becomes the exit code: 0 done, 1 some of the work failed, 2
   * wrong usage. It should print to {@code spec.commandLine().getOut()} and {@code getErr()} of its
   * injected {@link picocli.CommandLine.Spec}, so that it can be tested without a process.
   */
  Object command();
}
