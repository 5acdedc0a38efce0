package dev.parley.cli;

import dev.parley.exchange.Export;
import dev.parley.exchange.Format;
import dev.parley.exchange.Format.Shape;
import dev.parley.exchange.Selection;
import dev.parley.record.dossier.Dossier;
import dev.parley.record.dossier.MalformedDossierException;
import dev.parley.record.query.Query;
import dev.parley.record.query.QuerySyntaxException;
import dev.parley.record.query.Vocabulary;
import dev.parley.record.store.Record;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley export}: a record out, in a format that another tool reads. */
@Command(
    name = "export",
    description = "Writes a record, or what a search finds in it, for other tools.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:everything was written, be it nothing",
      "1:the record, the dossier or the output cannot be used",
      "2:wrong usage, or something is there already and --force is not given"
    })
final class ExportCommand implements Callable<Integer> {

  private final Streams streams;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "QUERY",
      arity = "0..*",
      description = "Which statements, as docs/query.md tells it. Without this, all of them.")
  private List<String> query = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      required = true,
      converter = FormatConverter.class,
      completionCandidates = FormatConverter.Names.class,
      description = "One of ${COMPLETION-CANDIDATES}; docs/formats has a page on each.")
  private Format format = Format.JSONL;

  @Option(
      names = "--out",
      paramLabel = "PATH",
      description =
          "The file or folder to write. Without this, standard output, for formats of text.")
  private @Nullable Path out;

  @Mixin private RecordOption record = new RecordOption();

  @Option(
      names = "--dossier",
      paramLabel = "FILE",
      description = "The dossier that names the parties and issues.")
  private @Nullable Path dossier;

  @Option(
      names = "--force",
      description = "Overwrites a file, and files in a folder; other files of that folder stay.")
  private boolean force;

  ExportCommand(Streams streams) {
    this.streams = streams;
  }

  /** Returns 0 if everything was written and 1 if not. */
  @Override
  public Integer call() throws IOException, MalformedDossierException {
    if (out == null && format.shape() != Shape.TEXT) {
      throw new ParameterException(
          spec.commandLine(), format.typed() + " is not for standard output, and needs --out");
    }
    if (dossier == null && format.needsDossier()) {
      throw new ParameterException(
          spec.commandLine(), format.typed() + " needs a --dossier, which names the parties");
    }
    Dossier known = dossier == null ? null : RecordOptions.read(dossier);
    String typed = String.join(" ", query);
    Query wanted = wanted(typed, known == null ? Vocabulary.OPEN : Vocabulary.of(known));
    try (Record opened = record.openToRead()) {
      Selection selection =
          new Selection(
              opened,
              wanted.filter(),
              typed,
              known,
              Version.number(),
              Instant.now().truncatedTo(ChronoUnit.SECONDS));
      return out == null ? print(selection) : write(selection, out);
    }
  }

  private Query wanted(String typed, Vocabulary vocabulary) {
    try {
      return Query.parse(typed, vocabulary);
    } catch (QuerySyntaxException e) {
      throw new ParameterException(
          spec.commandLine(),
          "in the query, character "
              + (e.offset() + 1)
              + ": "
              + e.reason()
              + "; wanted: "
              + e.expected(),
          e);
    }
  }

  private int write(Selection selection, Path to) {
    try {
      Export.write(format, selection, to, force);
      return 0;
    } catch (FileAlreadyExistsException e) {
      throw new ParameterException(
          spec.commandLine(), to + " " + e.getReason() + " (--force writes it all the same)", e);
    } catch (IOException e) {
      return fail(to + ": " + Failure.reason(e));
    }
  }

  /** Prints only what is whole. */
  private int print(Selection selection) throws IOException {
    Path folder = Files.createTempDirectory("parley-export");
    Path file = folder.resolve(format.typed());
    try {
      Export.write(format, selection, file, false);
      Files.copy(file, streams.out());
      streams.out().flush();
      return 0;
    } finally {
      Files.deleteIfExists(file);
      Files.deleteIfExists(folder);
    }
  }

  private int fail(String reason) {
    streams.err().println("parley: " + Printable.line(reason));
    return 1;
  }
}
