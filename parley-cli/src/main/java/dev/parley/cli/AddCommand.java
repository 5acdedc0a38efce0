package dev.parley.cli;

import dev.parley.desk.adding.IssueSorting;
import dev.parley.intake.fetch.FetchPolicy;
import dev.parley.intake.warc.Place;
import dev.parley.record.dossier.MalformedDossierException;
import dev.parley.record.store.Record;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley add}: articles into a record. */
@Command(
    name = "add",
    description = {
      "Reads news articles and adds them to a record, for parley ask to answer from.",
      "",
      "An article is known by its text. A new text at a known URL is a new version of it, a text"
          + " that repeats an earlier one is a copy, and what the record has already is left as it"
          + " is. Each article is added whole or not at all; a run that was stopped is gone on with"
          + " by running it again.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:everything is in the record",
      "1:some inputs could not be read, or the record or the dossier cannot be used",
      "2:wrong usage"
    })
final class AddCommand implements Callable<Integer> {

  private final Streams streams;
  private final Function<List<Path>, ArticleReader> opener;

  @Mixin private RecordOptions kept = new RecordOptions();

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Option(
      names = "--keep-bytes",
      description =
          "Also keep the bytes that each article was made from, packed; not those of web archives"
              + " and .jsonl files.")
  private boolean keepBytes;

  @Mixin private FetchOptions fetch = new FetchOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description =
          "What parley read takes: URLs of pages, feeds and sitemaps; text, HTML and PDF files; web"
              + " archives; .jsonl files; folders of them; and - for standard input.")
  private List<String> inputs = List.of();

  AddCommand(Streams streams, Function<List<Path>, ArticleReader> opener) {
    this.streams = streams;
    this.opener = opener;
  }

  /** Returns 0 if everything is in the record and 1 if not. */
  @Override
  public Integer call() throws IOException, MalformedDossierException {
    FetchPolicy fetching = fetch.policy(spec.commandLine());
    try (IssueSorting sorting = kept.sorting();
        Record record = kept.open();
        Progress progress = Progress.over(inputs, streams.terminal(), streams.err());
        Web web = new Web(fetching, progress::expect, keepBytes, entry -> true)) {
      Notices notices = new Notices(streams.err(), progress.isShown());
      Inputs found = new Inputs(inputs, streams.in(), reading.policy(), notices, web, Place.START);
      try (Accessions accessions =
          new Accessions(
              record, sorting, notices, progress, () -> reading.open(opener, spec.commandLine()))) {
        try {
          accessions.take(found);
        } finally {
          streams.out().write((accessions.line() + "\n").getBytes(StandardCharsets.UTF_8));
          streams.out().flush();
        }
      }
      return notices.failures() == 0 ? 0 : 1;
    }
  }
}
