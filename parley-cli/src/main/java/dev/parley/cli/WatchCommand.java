package dev.parley.cli;

import dev.parley.desk.adding.IssueSorting;
import dev.parley.intake.fetch.FetchPolicy;
import dev.parley.record.RecordedArticle;
import dev.parley.record.dossier.MalformedDossierException;
import dev.parley.record.store.Added;
import dev.parley.record.store.Added.Outcome;
import dev.parley.record.store.Feed;
import dev.parley.record.store.Record;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley watch}: what feeds bring, into a record. */
@Command(
    name = "watch",
    description = {
      "Follows feeds and adds the articles that they tell of to a record, until it is interrupted.",
      "",
      "A feed is asked only for what has changed, not before its server wishes it, and the more"
          + " seldom the longer it fails; one that moved for good is followed to where it went. A"
          + " page stands for the feed that it names. Each article is fetched once, and again when"
          + " the feed tells of a change.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all feeds were asked and their articles are in the record",
      "1:some could not be had, or the record or the dossier cannot be used",
      "2:wrong usage"
    })
final class WatchCommand implements Callable<Integer> {

  private final Streams streams;
  private final Function<List<Path>, ArticleReader> opener;

  @Option(names = "--once", description = "Ask the feeds whose time has come once, and end.")
  private boolean once;

  @Option(
      names = "--every",
      paramLabel = "DURATION",
      converter = DurationConverter.class,
      defaultValue = "30m",
      description = "How long a feed is left in peace: 90s, 30m, 2h or 1d (${DEFAULT-VALUE}).")
  private Duration every = Duration.ZERO;

  @Option(names = "--list", description = "Print the feeds that the record follows, and end.")
  private boolean list;

  @Option(
      names = "--remove",
      paramLabel = "URL",
      description =
          "Follow this feed no longer, and end. Its articles stay. May be given more than once.")
  private List<String> removed = List.of();

  @Mixin private RecordOptions kept = new RecordOptions();

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Option(
      names = "--keep-bytes",
      description = "Also keep the bytes that each article was made from, packed.")
  private boolean keepBytes;

  @Mixin private FetchOptions fetch = new FetchOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..*",
      paramLabel = "FEED",
      description =
          "URLs of feeds, and of pages that name one, to be followed beside those that the record"
              + " follows already. Those that the dossier names are followed too.")
  private List<String> feeds = List.of();

  WatchCommand(Streams streams, Function<List<Path>, ArticleReader> opener) {
    this.streams = streams;
    this.opener = opener;
  }

  /** Returns 0 if everything is in the record and 1 if not. */
  @Override
  public Integer call() throws MalformedDossierException {
    FetchPolicy fetching = fetch.policy(spec.commandLine());
    for (String url : feeds) {
      if (!Web.isUrl(url)) {
        throw new ParameterException(spec.commandLine(), "'" + url + "' is not the URL of a feed");
      }
    }
    PrintWriter out = spec.commandLine().getOut();
    Notices notices = new Notices(streams.err(), false);
    try (Stopping stopping = new Stopping();
        IssueSorting sorting = kept.sorting();
        Record record = kept.open()) {
      if (list || !removed.isEmpty()) {
        return listed(record, out, notices);
      }
      follow(record, sorting, notices);
      try (Progress none = Progress.over(List.of(), Terminal.none(), streams.err());
          Accessions accessions =
              new Accessions(
                  record, sorting, notices, none, () -> reading.open(opener, spec.commandLine()))) {
        accessions.onAdded(added -> print(added, out));
        Watch watch =
            new Watch(
                record,
                fetching,
                reading.policy(),
                keepBytes,
                every,
                notices,
                accessions,
                stopping);
        try {
          if (once) {
            watch.once();
          } else {
            watch.untilStopped();
          }
        } finally {
          out.println(accessions.line());
        }
      }
    }
    return notices.failures() == 0 ? 0 : 1;
  }

  private int listed(Record record, PrintWriter out, Notices notices) {
    for (String url : removed) {
      if (!record.removeFeed(url)) {
        notices.failed(url, "is not followed");
      }
    }
    if (list) {
      record.feeds().forEach(feed -> out.println(Printable.line(line(feed))));
    }
    return notices.failures() == 0 ? 0 : 1;
  }

  private static String line(Feed feed) {
    String title = feed.title() == null || feed.title().equals(feed.url()) ? "" : feed.title();
    return feed.url()
        + (title.isEmpty() ? "" : " (" + title + ")")
        + (feed.lastPoll() == null ? ": not asked yet" : ": asked " + feed.lastPoll())
        + (feed.lastPoll() == null ? "" : ", next " + feed.nextPoll())
        + (feed.errors() == 0
            ? ""
            : ", failed " + Count.of(feed.errors(), "time", "times") + ": " + feed.lastError());
  }

  /** Takes new feeds into the record, and tells of those that have to wait. */
  private void follow(Record record, @Nullable IssueSorting sorting, Notices notices) {
    Set<String> urls = new LinkedHashSet<>(feeds);
    if (sorting != null) {
      sorting.dossier().feeds().forEach(feed -> urls.add(feed.url().toString()));
    }
    var known = record.feeds().stream().collect(Collectors.toMap(Feed::url, feed -> feed));
    for (String url : urls) {
      Feed feed = known.get(url);
      if (feed == null) {
        record.save(Feed.of(url));
      } else if (once && feeds.contains(url) && feed.nextPoll().isAfter(Instant.now())) {
        notices.note(url, "not asked before " + feed.nextPoll());
      }
    }
    if (urls.isEmpty() && known.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "which feed? " + record + " follows none");
    }
  }

  private static void print(Added added, PrintWriter out) {
    RecordedArticle article = added.article();
    String what =
        added.outcome() == Outcome.NEW_VERSION
            ? "new version "
            : added.outcome() == Outcome.COPY ? "copy " : "added ";
    String place = article.url() == null ? String.valueOf(article.title()) : article.url();
    out.println(what + Printable.line(place));
  }
}
