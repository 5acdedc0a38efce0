package dev.parley.cli;

import dev.parley.intake.plain.Policy;
import dev.parley.model.StatedDate;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley read}: articles in, what they say out. */
@Command(
    name = "read",
    description = {
      "Prints who said what in news articles, each statement tied to its exact words.",
      "",
      "A statement has its source, cue and content; who the speaker is, for whom and on what"
          + " basis; to whom, through what, as reported by whom and when it was said; what the"
          + " speaker does with it and to whom, on which condition; the issue and the stance on"
          + " it. Events, meetings and documents that the article tells of follow.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:everything was read",
      "1:some inputs could not be read; the others were",
      "2:wrong usage"
    })
final class ReadCommand implements Callable<Integer> {

  private final Streams streams;
  private final Function<List<Path>, ArticleReader> opener;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Format.Converter.class,
      defaultValue = "text",
      description =
          "text, for people, by the side that speaks (the default); jsonl, one object an"
              + " article; or json, one array. Offsets count Unicode code points.")
  private Format format = Format.TEXT;

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

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = {
        "Plain-text files; folders, for the .txt and .jsonl files in them; - for plain text on"
            + " standard input; and .jsonl files, whose lines have \"text\" and, if known, \"id\","
            + " \"title\", \"byline\", \"publisher\", \"url\", \"language\", \"published\" and"
            + " \"modified\", or the fields of news-please."
      })
  private List<String> inputs = List.of();

  ReadCommand(Streams streams, Function<List<Path>, ArticleReader> opener) {
    this.streams = streams;
    this.opener = opener;
  }

  /** Returns 0 if every input was read and 1 if not. */
  @Override
  public Integer call() throws IOException {
    try (Progress progress = Progress.over(inputs, streams.terminal(), streams.err())) {
      Notices notices = new Notices(streams.err(), progress.isShown());
      Policy policy = new Policy(force, published);
      Iterator<Found> found = new Inputs(inputs, streams.in(), policy, notices);
      int done = read(new Articles(found, notices, progress), notices, progress);
      if (notices.failures() > 0 && done + notices.failures() > 1) {
        notices.print(done + " read, " + notices.failures() + " failed");
      }
      return notices.failures() == 0 ? 0 : 1;
    }
  }

  /** Reads what can be read and returns how many articles that was. */
  private int read(Iterator<Found.Loaded> articles, Notices notices, Progress progress)
      throws IOException {
    int done = 0;
    try (Output output = output()) {
      if (!articles.hasNext()) {
        return 0;
      }
      try (ArticleReader reader = open()) {
        Readings readings = new Readings(reader::readAll, articles);
        while (readings.hasNext()) {
          Readings.Outcome outcome = readings.next();
          if (outcome instanceof Readings.Outcome.Read read) {
            output.write(read.from(), read.reading());
            done++;
          } else if (outcome instanceof Readings.Outcome.Broken broken) {
            notices.failed(broken.from().name(), Failure.reason(broken.cause()));
          }
          progress.done(outcome.from());
        }
      }
    }
    return done;
  }

  private ArticleReader open() {
    try {
      return opener.apply(actors);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private Output output() {
    OutputStream out = new BufferedOutputStream(streams.out(), 1 << 16);
    return switch (format) {
      case TEXT -> new TextOutput(out, streams.terminal());
      case JSON -> JsonOutput.array(out);
      case JSONL -> JsonOutput.lines(out);
    };
  }

  /** The articles among what was found; what failed is told as it comes by. */
  private static final class Articles implements Iterator<Found.Loaded> {

    private final Iterator<Found> found;
    private final Notices notices;
    private final Progress progress;
    private Found.@Nullable Loaded next;

    Articles(Iterator<Found> found, Notices notices, Progress progress) {
      this.found = found;
      this.notices = notices;
      this.progress = progress;
    }

    @Override
    public boolean hasNext() {
      while (next == null && found.hasNext()) {
        Found one = found.next();
        if (one instanceof Found.Loaded loaded) {
          next = loaded;
        } else if (one instanceof Found.Failed failed) {
          notices.failed(failed.name(), failed.reason());
          progress.done(failed);
        }
      }
      return next != null;
    }

    @Override
    public Found.Loaded next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Found.Loaded loaded = next;
      next = null;
      return loaded;
    }
  }
}
