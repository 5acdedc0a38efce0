package dev.parley.bench.desk;

import dev.parley.bench.record.MadeUpNews;
import dev.parley.cli.CommandProvider;
import dev.parley.desk.Desk;
import dev.parley.desk.DeskOptions;
import dev.parley.record.dossier.MalformedDossierException;
import dev.parley.record.store.Record;
import dev.parley.record.store.RecordException;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parley desk-speed}: measures how long each page of the desk takes. */
@Command(
    name = "desk-speed",
    mixinStandardHelpOptions = true,
    description = {
      "Measures how long each page takes, over a record of made-up articles.",
      "The record is kept in the folder, for parley serve and for the next time."
    })
public final class DeskSpeedCommand implements CommandProvider, Callable<Integer> {

  private static final int OK = 200;
  private static final int CHANGES = 5;
  private static final double P95 = 0.95;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--statements",
      paramLabel = "N",
      description = "How many the record has if it is to be made; 100000 if not given.")
  private int statements = 100_000;

  @Option(
      names = "--requests",
      paramLabel = "N",
      description = "How often each page is asked for; 60 if not given.")
  private int requests = 60;

  @Option(
      names = "--folder",
      paramLabel = "DIR",
      required = true,
      description = "Where the record and its dossier are, or are made.")
  private Path folder = Path.of(".");

  private final HttpClient client = HttpClient.newHttpClient();

  @Override
  public Object command() {
    return this;
  }

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    try {
      MadeUpTalks talks = MadeUpTalks.in(folder, statements);
      String where = talks.record().toString();
      try (Desk desk = Desk.open(DeskOptions.of(where).withDossier(talks.dossier()));
          Record other = Record.open(where)) {
        desk.start();
        measure(desk, other, out);
      }
      return 0;
    } catch (IOException | MalformedDossierException e) {
      err.println("parley: " + e.getMessage());
    } catch (RecordException e) {
      err.println("parley: " + e.getMessage());
    }
    return 1;
  }

  private void measure(Desk desk, Record other, PrintWriter out)
      throws IOException, InterruptedException {
    out.printf(Locale.ROOT, "%-32s %9s %9s %9s%n", "ms", "median", "p95", "changed");
    int articles = statements / MadeUpNews.STATEMENTS;
    for (var page : new Visits(articles).pages().entrySet()) {
      Function<SplittableRandom, String> address = page.getValue();
      SplittableRandom random = new SplittableRandom(3);
      for (int i = 0; i < CHANGES; i++) {
        millis(desk, address.apply(random)); // Warms up.
      }
      double[] changed = new double[CHANGES];
      for (int i = 0; i < CHANGES; i++) {
        other.sort(List.of()); // A change by another process that changes nothing.
        changed[i] = millis(desk, address.apply(random));
      }
      double[] times = new double[requests];
      for (int i = 0; i < requests; i++) {
        times[i] = millis(desk, address.apply(random));
      }
      Arrays.sort(changed);
      Arrays.sort(times);
      out.printf(
          Locale.ROOT,
          "%-32s %9.1f %9.1f %9.1f%n",
          page.getKey(),
          times[requests / 2],
          times[(int) (requests * P95)],
          changed[CHANGES / 2]);
      out.flush();
    }
  }

  private double millis(Desk desk, String address) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + desk.port() + address)).build();
    long start = System.nanoTime();
    HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
    double millis = (System.nanoTime() - start) / 1e6;
    if (response.statusCode() != OK) {
      throw new IOException(address + " answered " + response.statusCode());
    }
    return millis;
  }
}
