package dev.parley.cli;

import dev.parley.model.Article;
import dev.parley.record.Entry;
import dev.parley.record.answer.Table;
import dev.parley.record.ask.Asking;
import dev.parley.record.ask.Question;
import dev.parley.record.copy.Likeness;
import dev.parley.record.copy.Syndication;
import dev.parley.record.dossier.Dossier;
import dev.parley.record.meeting.Meetings;
import dev.parley.record.position.Position;
import dev.parley.record.position.Shifts;
import dev.parley.record.store.Filter;
import dev.parley.record.store.Record;
import dev.parley.record.store.RecordException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parley demo}: the sample that comes with Parley in, a negotiation at a glance out. */
@Command(
    name = "demo",
    description = {
      "Reads a sample of 32 articles about the security talks of winter 2021-22 into a record that"
          + " is thrown away afterwards, and prints who stands where, what has shifted and who"
          + " meets when.",
      "What is told happened; the outlets and all wording are invented.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done", "1:the record cannot be kept", "2:wrong usage"})
final class DemoCommand implements Callable<Integer> {

  private final Streams streams;
  private final Function<List<Path>, ArticleReader> reader;

  @Option(
      names = "--keep",
      paramLabel = "RECORD",
      description =
          "Keep the record in this file, to be asked further, and the sample's dossier beside it.")
  private @Nullable Path keep;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = TableFormat.Converter.class,
      defaultValue = "text",
      description = "text, for people (the default); or json, with the evidence of each cell.")
  private TableFormat format = TableFormat.TEXT;

  @Spec private CommandSpec spec = CommandSpec.create();

  DemoCommand(Streams streams, Function<List<Path>, ArticleReader> reader) {
    this.streams = streams;
    this.reader = reader;
  }

  /** Returns 0 if all was printed. */
  @Override
  public Integer call() throws IOException {
    if (format == TableFormat.CSV) {
      throw new ParameterException(
          spec.commandLine(), "csv holds one table and these are three: try parley ask");
    }
    try {
      if (keep == null) {
        Path folder = Files.createTempDirectory("parley-demo");
        try {
          show(folder.resolve("demo.db"));
        } finally {
          delete(folder);
        }
      } else {
        keepDossier(dossierBeside(keep));
        show(keep);
      }
    } catch (RecordException | NotOursException e) {
      say(Printable.line(String.valueOf(e.getMessage())));
      return 1;
    }
    hint();
    return 0;
  }

  private void show(Path file) throws IOException, NotOursException {
    Dossier dossier = Sample.dossier();
    Syndication copies = new Syndication(Likeness.USUAL);
    try (Record record = Record.open(file.toString(), copies, Clock.systemUTC())) {
      refuseOthers(record, Sample.articles());
      new SampleReading(reader, this::say).into(record);
      Asking asking = Asking.of(record).in(dossier);
      if (format == TableFormat.JSON) {
        printJson(asking);
      } else {
        print(asking, dossier, id -> record.article(id).orElseThrow().text());
      }
    }
  }

  /** Whoever names a record of their own by mistake must not find the sample in it. */
  private static void refuseOthers(Record record, List<Article> articles) throws NotOursException {
    Set<String> ours =
        articles.stream().map(article -> Article.hash(article.text())).collect(Collectors.toSet());
    try (Stream<Entry> entries = record.entries(Filter.ALL)) {
      if (entries.anyMatch(entry -> !ours.contains(entry.article().id()))) {
        throw new NotOursException(record + ": holds other articles than the sample's");
      }
    }
  }

  private void print(Asking asking, Dossier dossier, UnaryOperator<String> texts)
      throws IOException {
    Writer out =
        new BufferedWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8), 1 << 16);
    Overview overview = new Overview(dossier, texts, out, streams.terminal());
    List<Position> positions = asking.positions();
    overview.positions(positions);
    out.append('\n');
    overview.shifts(Shifts.of(positions, null));
    out.append('\n');
    overview.meetings(Meetings.of(asking.meetings(), dossier));
    out.flush();
  }

  private void printJson(Asking asking) throws IOException {
    Map<String, Table> tables = new LinkedHashMap<>();
    for (Question question : List.of(Question.POSITIONS, Question.SHIFTS, Question.MEETINGS)) {
      tables.put(question.typed(), question.answer(asking));
    }
    TableJson.print(tables, streams.out());
  }

  private static Path dossierBeside(Path record) {
    String name = String.valueOf(record.getFileName()).replaceFirst("\\.[^.]*$", "");
    return record.resolveSibling(name + ".yaml");
  }

  private static void keepDossier(Path file) throws IOException, NotOursException {
    String text = Sample.dossierText();
    if (!Files.exists(file)) {
      Files.writeString(file, text);
    } else if (!Files.readString(file).equals(text)) {
      throw new NotOursException(file + ": is there, and is not the sample's dossier");
    }
  }

  private void hint() {
    if (keep == null) {
      say("next: parley demo --keep demo.db keeps this record, so that it can be asked further");
      return;
    }
    String options = " --record " + keep + " --dossier " + dossierBeside(keep);
    say("kept in " + keep + "; next, for example:");
    say("  parley ask claims" + options);
    say("  parley ask statements" + options + " 'side:russia act:threaten'");
  }

  private void say(String words) {
    streams.err().println("parley: " + words);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  /** A file that is not the demo's to change. */
  private static final class NotOursException extends Exception {

    private static final long serialVersionUID = 1L;

    NotOursException(String reason) {
      super(reason);
    }
  }
}
