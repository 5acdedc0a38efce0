package dev.parley.cli;

import dev.parley.intake.Policy;
import dev.parley.model.StatedDate;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How articles are taken in and read, as the command line says. */
final class ReadingOptions {

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = DateConverter.class,
      description = "When articles that do not say so themselves were published: 2021-12-23.")
  private @Nullable StatedDate published;

  @Option(
      names = "--force",
      description = "Read texts that do not seem to be in English all the same.")
  private boolean force;

  @Option(
      names = "--actors",
      paramLabel = "FILE",
      description =
          "A table of actors to know beside those that Parley carries, for names and codes of your"
              + " own. May be given more than once.")
  private List<Path> actors = List.of();

  /** Returns what is asked of every input. */
  Policy policy() {
    return new Policy(force, published);
  }

  /**
   * Opens the reader.
   *
   * @throws ParameterException if a table of actors is not in order
   */
  ArticleReader open(Function<List<Path>, ArticleReader> opener, CommandLine command) {
    try {
      return opener.apply(actors);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command, String.valueOf(e.getMessage()), e);
    }
  }
}
