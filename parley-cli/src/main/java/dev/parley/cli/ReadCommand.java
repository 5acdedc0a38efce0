package dev.parley.cli;

import dev.parley.intake.fetch.FetchPolicy;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write there instead of standard output; the file must not be there yet.")
  private @Nullable Path out;

  @Option(
      names = "--resume",
      description =
          "Go on with --out FILE where a run over web archives was stopped, as FILE.checkpoint has"
              + " it; begin if there is none. Needs --format jsonl and the same archives.")
  private boolean resume;

  @Mixin private FetchOptions fetch = new FetchOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = {
        "URLs of pages, and of feeds and sitemaps for the pages they tell of; text, HTML and PDF"
            + " files; web archives (.warc, .wet); .jsonl files, whose lines have \"text\" and, if"
            + " known, \"id\", \"title\", \"byline\", \"publisher\", \"url\", \"language\","
            + " \"published\" and \"modified\", or the fields of news-please; any of these packed"
            + " by gzip (.gz); folders of them, also what parley fetch kept; and - for standard"
            + " input."
      })
  private List<String> inputs = List.of();

  ReadCommand(Streams streams, Function<List<Path>, ArticleReader> opener) {
    this.streams = streams;
    this.opener = opener;
  }

  /** Returns 0 if every input was read and 1 if not. */
  @Override
  public Integer call() throws IOException {
    FetchPolicy fetching = fetch.policy(spec.commandLine());
    try (Destination destination = destination();
        Progress progress = Progress.over(destination.left(), streams.terminal(), streams.err());
        Web web = new Web(fetching, progress::expect)) {
      Notices notices = new Notices(streams.err(), progress.isShown());
      Iterator<Found> found =
          new Inputs(
              destination.left(),
              streams.in(),
              reading.policy(),
              notices,
              web,
              destination.begin());
      int done = read(new Articles(found, notices, progress), destination, notices, progress);
      if (notices.failures() > 0 && done + notices.failures() > 1) {
        notices.print(done + " read, " + notices.failures() + " failed");
      }
      return notices.failures() == 0 ? 0 : 1;
    }
  }

  private Destination destination() {
    if (resume && (out == null || format != Format.JSONL)) {
      throw new ParameterException(
          spec.commandLine(), "--resume needs --format jsonl and --out FILE");
    }
    if (out == null) {
      return Destination.standard(streams.out(), inputs);
    }
    if (!resume && out.toFile().length() > 0) {
      throw new ParameterException(
          spec.commandLine(), out + " is there already (--resume goes on with it)");
    }
    try {
      return format == Format.JSONL && (resume || Destination.areArchives(inputs))
          ? Destination.resumable(out, inputs)
          : Destination.file(out, inputs);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  /** Reads what can be read and returns how many articles that was. */
  private int read(
      Iterator<Found.Loaded> articles, Destination destination, Notices notices, Progress progress)
      throws IOException {
    int done = 0;
    try (Output output = output(destination.stream())) {
      if (articles.hasNext()) {
        try (ArticleReader reader = reading.open(opener, spec.commandLine())) {
          Readings readings = new Readings(reader::readAll, articles);
          while (readings.hasNext()) {
            Readings.Outcome outcome = readings.next();
            if (outcome instanceof Readings.Outcome.Read read) {
              output.write(read.from(), read.reading());
              done++;
            } else if (outcome instanceof Readings.Outcome.Broken broken) {
              notices.failed(broken.from().name(), Failure.reason(broken.cause()));
            }
            destination.reached(outcome.from());
            progress.done(outcome.from());
          }
        }
      }
    }
    destination.finish();
    return done;
  }

  private Output output(OutputStream stream) {
    OutputStream buffered = new BufferedOutputStream(stream, 1 << 16);
    return switch (format) {
      case TEXT -> new TextOutput(buffered, out == null ? streams.terminal() : Terminal.none());
      case JSON -> JsonOutput.array(buffered);
      case JSONL -> JsonOutput.lines(buffered);
    };
  }
}
