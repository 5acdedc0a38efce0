package dev.parley.cli;

import dev.parley.desk.adding.IssueSorting;
import dev.parley.model.Article;
import dev.parley.record.dossier.MalformedDossierException;
import dev.parley.record.store.Record;
import dev.parley.record.store.Reread;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parley reread}: a newer reader over the articles of a record. */
@Command(
    name = "reread",
    description = {
      "Reads the articles of a record again that another version of Parley read.",
      "",
      "An entry that rests on the same words keeps its id, and corrections stay; those whose words"
          + " are no longer read are kept aside. A run that was stopped is gone on with by running"
          + " it again.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all articles are read by this version",
      "1:some could not be read, or the record or the dossier cannot be used",
      "2:wrong usage"
    })
final class RereadCommand implements Callable<Integer> {

  private final Streams streams;
  private final Function<List<Path>, ArticleReader> opener;

  @Mixin private RecordOptions kept = new RecordOptions();

  @Option(
      names = "--actors",
      paramLabel = "FILE",
      description = "A table of actors of your own, as for parley add.")
  private List<Path> actors = List.of();

  @Spec private CommandSpec spec = CommandSpec.create();

  private int reread;
  private int same;
  private int changed;
  private int added;
  private int gone;
  private int orphans;

  RereadCommand(Streams streams, Function<List<Path>, ArticleReader> opener) {
    this.streams = streams;
    this.opener = opener;
  }

  /** Returns 0 if all articles are read by this version and 1 if not. */
  @Override
  public Integer call() throws IOException, MalformedDossierException {
    Notices notices = new Notices(streams.err(), false);
    try (IssueSorting sorting = kept.sorting();
        Record record = kept.openThere();
        ArticleReader reader = open()) {
      try {
        read(record, reader, notices);
        if (sorting != null) {
          sorting.sortAll(record);
        }
      } finally {
        streams.out().write((line(notices.failures()) + "\n").getBytes(StandardCharsets.UTF_8));
        streams.out().flush();
      }
      return notices.failures() == 0 ? 0 : 1;
    }
  }

  private ArticleReader open() {
    try {
      return opener.apply(actors);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private void read(Record record, ArticleReader reader, Notices notices) {
    try (Stream<Article> outdated = record.toReread(reader.version())) {
      Iterator<Found.Loaded> articles = outdated.map(RereadCommand::named).iterator();
      Readings readings = new Readings(reader::readAll, articles);
      while (readings.hasNext()) {
        Readings.Outcome outcome = readings.next();
        if (outcome instanceof Readings.Outcome.Read read) {
          count(record.reread(read.reading(), reader.version()));
        } else if (outcome instanceof Readings.Outcome.Broken broken) {
          notices.failed(broken.from().name(), Failure.reason(broken.cause()));
        }
      }
    }
  }

  private static Found.Loaded named(Article article) {
    String name = article.url() == null ? Article.hash(article.text()) : article.url();
    return new Found.Loaded(name, name, article, 0);
  }

  private void count(Reread one) {
    reread++;
    same += one.kept();
    changed += one.changed();
    added += one.added();
    gone += one.gone();
    orphans += one.orphans().size();
  }

  private String line(int failed) {
    return Count.of(reread, "article", "articles")
        + " reread; "
        + Count.of(same, "entry", "entries")
        + " kept, "
        + changed
        + " changed, "
        + added
        + " new, "
        + gone
        + " gone, "
        + Count.of(orphans, "orphaned correction", "orphaned corrections")
        + (failed == 0 ? "" : "; " + failed + " failed");
  }
}
