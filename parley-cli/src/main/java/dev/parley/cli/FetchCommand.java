package dev.parley.cli;

import dev.parley.intake.fetch.FetchPolicy;
import dev.parley.intake.fetch.PageKeeper;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley fetch}: pages into a folder, to be read at any time. */
@Command(
    name = "fetch",
    description = {
      "Saves pages in a folder, for parley read to read at any time.",
      "",
      "It keeps to each host's robots.txt, waits between pages of one host, and asks for pages that"
          + " are there already only if they changed. A run that was stopped goes on when it is"
          + " started again.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:everything is in the folder",
      "1:some pages could not be had; the others are there",
      "2:wrong usage"
    })
final class FetchCommand implements Callable<Integer> {

  private final Streams streams;

  @Option(
      names = "--to",
      paramLabel = "DIR",
      required = true,
      description = "The folder; made if it is not there.")
  private Path to = Path.of("");

  @Option(
      names = "--feed",
      paramLabel = "URL",
      description =
          "A page whose feeds are fetched, those that it names; a feed itself will do. May be given"
              + " more than once.")
  private List<String> feeds = List.of();

  @Mixin private FetchOptions fetch = new FetchOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..*",
      paramLabel = "URL",
      description =
          "Pages; feeds and sitemaps for the pages they tell of. @FILE takes them from a file.")
  private List<String> urls = List.of();

  FetchCommand(Streams streams) {
    this.streams = streams;
  }

  /** Returns 0 if everything is in the folder and 1 if not. */
  @Override
  public Integer call() throws IOException {
    FetchPolicy policy = fetch.policy(spec.commandLine());
    List<Fetches.Target> targets = new ArrayList<>();
    urls.forEach(url -> targets.add(new Fetches.Target(url, Fetches.Role.ANY, 0)));
    feeds.forEach(url -> targets.add(new Fetches.Target(url, Fetches.Role.FEED, 0)));
    if (targets.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "which URL?");
    }
    Notices notices = new Notices(streams.err(), false);
    try (Web web = new Web(policy, pages -> {});
        PageKeeper keeper = open(web)) {
      Writer out = new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8);
      int saved = 0;
      int unchanged = 0;
      for (Iterator<Fetches.Result> results = new Fetches(targets, keeper, web, notices);
          results.hasNext(); ) {
        Fetches.Result one = results.next();
        String reason = one.failure();
        if (reason != null) {
          notices.failed(one.url(), reason);
          continue;
        }
        saved += one.isNew() ? 1 : 0;
        unchanged += one.isNew() ? 0 : 1;
        out.write((one.isNew() ? "saved     " : "unchanged ") + Printable.line(one.url()) + "\n");
        out.flush();
      }
      out.write(
          "saved " + saved + ", unchanged " + unchanged + ", failed " + notices.failures() + "\n");
      out.flush();
      return notices.failures() == 0 ? 0 : 1;
    }
  }

  private PageKeeper open(Web web) {
    try {
      return PageKeeper.open(to, web.fetcher());
    } catch (IOException e) {
      throw new IllegalStateException(to + ": " + Failure.reason(e), e);
    }
  }
}
