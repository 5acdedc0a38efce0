package dev.parley.desk;

import dev.parley.desk.access.Accounts;
import dev.parley.desk.access.AuditTrail;
import dev.parley.desk.access.Reception;
import dev.parley.desk.access.Role;
import dev.parley.desk.adding.Intray;
import dev.parley.desk.api.Api;
import dev.parley.desk.health.Health;
import dev.parley.desk.health.RecordFile;
import dev.parley.desk.negotiation.Editing;
import dev.parley.desk.negotiation.Negotiation;
import dev.parley.desk.negotiation.ReadingRoom;
import dev.parley.desk.page.Pages;
import dev.parley.desk.web.Assets;
import dev.parley.desk.web.Headers;
import dev.parley.desk.web.Json;
import dev.parley.desk.web.Problems;
import dev.parley.desk.web.Rendering;
import dev.parley.record.copy.Likeness;
import dev.parley.record.copy.Syndication;
import dev.parley.record.dossier.Dossier;
import dev.parley.record.dossier.MalformedDossierException;
import dev.parley.record.store.Record;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.util.JavalinException;
import java.io.IOException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * A desk: serves one record as pages and as an API, until closed.
 *
 * <pre>{@code
 * try (var desk = Desk.open(DeskOptions.of("talks.db"))) {
 *   desk.start();
 *   System.out.println("http://localhost:" + desk.port());
 * }
 * }</pre>
 */
public final class Desk implements AutoCloseable {

  private static final int STOP_MILLIS = 10_000;
  private static final int LARGEST_FILE_MB = 32;
  private static final int LARGEST_UPLOAD_MB = 64;
  private static final long LARGEST_BODY = 4L << 20;

  private final DeskOptions options;
  private final Negotiation negotiation;
  private final ReadingRoom readingRoom;
  private final Intray intray;
  private final Editing editing;
  private final Rendering rendering;
  private final Assets assets;
  private final Json json;
  private final @Nullable Accounts accounts;
  private final AuditTrail audit;
  private final Api api;
  private final Health health;
  private final Javalin server;

  private Desk(DeskOptions options, Negotiation negotiation) {
    this.options = options;
    this.negotiation = negotiation;
    this.readingRoom = new ReadingRoom();
    this.intray = new Intray(negotiation, readingRoom, options.version(), options.fetching());
    this.assets = new Assets();
    this.rendering = new Rendering(assets, negotiation.name());
    this.json = new Json();
    this.accounts = options.accounts() == null ? null : new Accounts(options.accounts());
    this.audit =
        new AuditTrail(options.accounts() == null ? null : AuditTrail.beside(options.accounts()));
    this.editing = new Editing(negotiation.record());
    this.api = new Api(negotiation, editing, intray, audit, json, rendering, options.version());
    this.health = new Health(negotiation, RecordFile.of(options.record()), json, options.journal());
    this.server = Javalin.create(this::configure);
  }

  /**
   * Opens the record and the dossier.
   *
   * @throws dev.parley.record.store.RecordException if the record cannot be opened
   * @throws IOException if the dossier cannot be read
   * @throws MalformedDossierException if it is no dossier; the exception tells all that is wrong
   * @throws IllegalStateException if others could reach the desk and nobody is asked to log in
   */
  public static Desk open(DeskOptions options) throws IOException, MalformedDossierException {
    checkAccess(options);
    Dossier dossier = options.dossier() == null ? null : Dossier.read(options.dossier());
    Record record =
        options.readOnly() ? Record.openToRead(options.record()) : open(options.record());
    try {
      return new Desk(options, new Negotiation(record, dossier));
    } catch (RuntimeException e) {
      record.close();
      throw e;
    }
  }

  private static Record open(String where) {
    return Record.open(where, new Syndication(Likeness.USUAL), Clock.systemUTC());
  }

  private static void checkAccess(DeskOptions options) {
    boolean nobody = options.accounts() == null || new Accounts(options.accounts()).isEmpty();
    if (nobody && !options.isLoopback()) {
      throw new IllegalStateException(
          "others could reach the desk at "
              + options.host()
              + ", and nobody would be asked to log in; add somebody first: parley serve user add"
              + " NAME --role editor");
    }
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.prefer405over404 = true;
    config.http.maxRequestSize = LARGEST_BODY;
    config.jetty.multipartConfig.maxFileSize(LARGEST_FILE_MB, SizeUnit.MB);
    config.jetty.multipartConfig.maxTotalRequestSize(LARGEST_UPLOAD_MB, SizeUnit.MB);
    config.jetty.multipartConfig.maxInMemoryFileSize(1, SizeUnit.MB);
    config.jetty.modifyServer(jetty -> jetty.setStopTimeout(STOP_MILLIS));
    config.routes.before(Headers::put);
    new Reception(accounts, audit, rendering).open(config.routes);
    health.open(config.routes);
    new Problems(rendering, json, options.journal()).open(config.routes);
    config.routes.get("/static/<name>", assets::serve, Role.ANYONE);
    new Pages(negotiation, editing, intray, rendering).open(config.routes);
    api.open(config.routes);
    config.requestLogger.http(health::answered);
  }

  /**
   * Begins to answer.
   *
   * @throws IllegalStateException if the port is taken, or is not for this process
   */
  public void start() {
    try {
      server.start(options.host(), options.port());
    } catch (JavalinException e) {
      throw new IllegalStateException(
          "cannot listen at " + options.host() + ", port " + options.port() + ": " + e.getMessage(),
          e);
    }
  }

  /** Returns the port at which it listens. */
  public int port() {
    return server.port();
  }

  /** Finishes what is being answered, for at most ten seconds, and closes the record. */
  @Override
  public void close() {
    api.close();
    server.stop();
    health.close();
    intray.close();
    readingRoom.close();
    negotiation.record().close();
  }
}
