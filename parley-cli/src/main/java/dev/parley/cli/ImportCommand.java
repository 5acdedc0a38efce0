package dev.parley.cli;

import dev.parley.exchange.Fault;
import dev.parley.exchange.Imported;
import dev.parley.exchange.brat.BratImport;
import dev.parley.exchange.jsonl.JsonLinesImport;
import dev.parley.record.store.Record;
import dev.parley.record.store.RecordException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley import}: into a record what other tools, or people with them, have made. */
@Command(
    name = "import",
    description = {
      "Takes annotated articles into a record.",
      "",
      "jsonl   one article a line, as export writes it; new articles are added",
      "brat    folders, or .ann files with their text beside them; new articles are added, and in"
          + " those that the record has, what differs is corrected",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:everything was taken over",
      "1:something was not, and is told of; the rest was",
      "2:wrong usage"
    })
final class ImportCommand implements Callable<Integer> {

  private static final String JSONL = "jsonl";
  private static final String BRAT = "brat";

  private final Streams streams;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "Files or folders; - is standard input, for jsonl.")
  private List<String> inputs = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      required = true,
      description = "jsonl or brat.")
  private String format = JSONL;

  @Option(
      names = "--record",
      paramLabel = "RECORD",
      description =
          "The record: a file, which is made if need be, or jdbc:postgresql://... Without this, "
              + Record.DEFAULT
              + ".")
  private String record = Record.DEFAULT;

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Who made the corrections. Without this, the user of this machine.")
  private String by = System.getProperty("user.name", "");

  private int faults;

  ImportCommand(Streams streams) {
    this.streams = streams;
  }

  /** Returns 0 if everything was taken over and 1 if not. */
  @Override
  public Integer call() throws IOException {
    if (!format.equals(JSONL) && !format.equals(BRAT)) {
      throw new ParameterException(
          spec.commandLine(), "'" + format + "' is none of " + JSONL + ", " + BRAT);
    }
    if (by.isBlank()) {
      throw new ParameterException(spec.commandLine(), "--by has to name somebody");
    }
    Imported imported = Imported.NOTHING;
    try (Record opened = Record.open(record)) {
      for (String input : inputs) {
        imported =
            imported.plus(format.equals(JSONL) ? lines(opened, input) : collection(opened, input));
      }
    } catch (RecordException e) {
      streams.err().println("parley: " + Printable.line(String.valueOf(e.getMessage())));
      faults++;
    }
    String done =
        Count.of(imported.articles(), "article", "articles")
            + " added, "
            + Count.of(imported.corrections(), "correction", "corrections")
            + " made\n";
    streams.out().write(done.getBytes(StandardCharsets.UTF_8));
    streams.out().flush();
    return faults == 0 ? 0 : 1;
  }

  private Imported lines(Record opened, String input) {
    try (InputStream in = input.equals("-") ? streams.in() : Files.newInputStream(Path.of(input))) {
      return new JsonLinesImport(opened, this::tell).take(in, input);
    } catch (IOException e) {
      tell(new Fault(input, 0, Failure.reason(e)));
      return Imported.NOTHING;
    }
  }

  private Imported collection(Record opened, String input) {
    BratImport brat = new BratImport(opened, by, this::tell);
    Path path = Path.of(input);
    if (!Files.isDirectory(path)) {
      return brat.take(path);
    }
    try (Stream<Path> files = Files.walk(path)) {
      return files
          .filter(file -> file.toString().endsWith(".ann"))
          .sorted()
          .map(brat::take)
          .reduce(Imported.NOTHING, Imported::plus);
    } catch (IOException e) {
      tell(new Fault(input, 0, Failure.reason(e)));
      return Imported.NOTHING;
    }
  }

  private void tell(Fault fault) {
    faults++;
    streams.err().println("parley: " + Printable.line(fault.toString()));
  }
}
