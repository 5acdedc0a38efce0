package dev.parley.cli;

import dev.parley.desk.Desk;
import dev.parley.desk.DeskOptions;
import dev.parley.desk.access.Accounts;
import dev.parley.desk.web.Journal;
import dev.parley.intake.fetch.FetchPolicy;
import dev.parley.record.dossier.MalformedDossierException;
import dev.parley.record.store.Record;
import dev.parley.record.store.RecordException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parley serve}: a record in, pages and an API out, until it is stopped. */
@Command(
    name = "serve",
    description = {
      "Serves a record as pages and as an API, until stopped.",
      "",
      "At this machine alone, which is usual, nobody has to log in. A desk that others can reach"
          + " (--host) starts only once somebody may log in: parley serve user add.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    subcommands = {ServeUser.class, ServeToken.class},
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:stopped as asked",
      "1:the record or the dossier cannot be used, or the port is taken",
      "2:wrong usage"
    })
final class ServeCommand implements Callable<Integer> {

  private static final int LONGEST_STOP_SECONDS = 20;

  private final Streams streams;
  private final Function<List<Path>, ArticleReader> reader;

  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);

  @Option(
      names = "--record",
      paramLabel = "RECORD",
      description =
          "The record: a file, or jdbc:postgresql://... Without this, " + Record.DEFAULT + ".")
  private @Nullable String record;

  @Option(names = "--dossier", paramLabel = "FILE", description = "The dossier.")
  private @Nullable Path dossier;

  @Option(names = "--demo", description = "Serve the sample, from a record that is thrown away.")
  private boolean demo;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = DeskOptions.LOOPBACK,
      description = "Listen at this address. Without this, at this machine alone.")
  private String host = DeskOptions.LOOPBACK;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Listen at this port; 0 for any that is free. Without this, 7070.")
  private int port = DeskOptions.PORT;

  @Option(names = "--read-only", description = "Only look at the record.")
  private boolean readOnly;

  @Option(
      names = "--accounts",
      paramLabel = "FILE",
      description =
          "Who may log in. Without this, the file beside the record that parley serve user writes.")
  private @Nullable Path accounts;

  @Option(
      names = "--log-level",
      paramLabel = "LEVEL",
      defaultValue = "warn",
      description =
          "error, warn (the usual), info (a line of JSON for each request, on standard error) or"
              + " debug.")
  private Journal.Level level = Journal.Level.WARN;

  @Spec private CommandSpec spec = CommandSpec.create();

  ServeCommand(Streams streams, Function<List<Path>, ArticleReader> reader) {
    this.streams = streams;
    this.reader = reader;
  }

  /** Returns when the process is asked to stop; 1 if it cannot begin. */
  @Override
  public Integer call() throws IOException {
    if (port < 0 || port > 65_535) {
      throw new ParameterException(spec.commandLine(), "--port is from 0 to 65535, not " + port);
    }
    Thread hook = new Thread(this::stop, "parley-stop");
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      return serve();
    } finally {
      closed.countDown();
    }
  }

  /** What is being answered is finished, and all put away, before the process ends. */
  private void stop() {
    asked.countDown();
    try {
      closed.await(LONGEST_STOP_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private int serve() throws IOException {
    if (!demo) {
      return serve(options(record == null ? Record.DEFAULT : record, dossier));
    }
    if (record != null || dossier != null) {
      throw new ParameterException(
          spec.commandLine(), "--demo brings a record and a dossier of its own");
    }
    try (DemoRecord sample = DemoRecord.read(streams, reader)) {
      return serve(options(sample.file().toString(), sample.dossier()));
    } catch (RecordException e) {
      return fail(String.valueOf(e.getMessage()));
    }
  }

  private DeskOptions options(String where, @Nullable Path known) throws IOException {
    String version = Version.number();
    return DeskOptions.of(where)
        .withDossier(known)
        .at(host, port)
        .readOnly(readOnly)
        .withAccounts(accounts(where))
        .as(version, FetchPolicy.of("Parley/" + version))
        .saying(Journal.to(streams.err(), level));
  }

  /** Accounts that were made for the record hold at this machine too. */
  private @Nullable Path accounts(String where) {
    Path file = accounts;
    if (file == null && !where.startsWith("jdbc:")) {
      file = Accounts.beside(Path.of(where));
    }
    return file == null || new Accounts(file).isEmpty() ? null : file;
  }

  private int serve(DeskOptions options) throws IOException {
    try (Desk desk = Desk.open(options)) {
      desk.start();
      streams.err().println("parley: serving " + options.record() + " at " + address(desk));
      asked.await();
    } catch (MalformedDossierException e) {
      e.findings().forEach(finding -> streams.err().println(Printable.line(finding.toString())));
      return 1;
    } catch (RecordException | IllegalStateException | IllegalArgumentException e) {
      return fail(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      return fail(options.dossier() + ": " + Failure.reason(e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return 0;
  }

  private String address(Desk desk) {
    String name = host.equals(DeskOptions.LOOPBACK) ? "localhost" : host;
    return "http://" + (name.contains(":") ? "[" + name + "]" : name) + ":" + desk.port() + "/";
  }

  private int fail(String reason) {
    streams.err().println("parley: " + Printable.line(reason));
    return 1;
  }
}
