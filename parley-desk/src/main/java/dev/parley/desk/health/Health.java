package dev.parley.desk.health;

import dev.parley.desk.Room;
import dev.parley.desk.access.Role;
import dev.parley.desk.access.Visitor;
import dev.parley.desk.negotiation.Negotiation;
import dev.parley.desk.web.Journal;
import dev.parley.desk.web.Journal.Level;
import dev.parley.desk.web.Json;
import dev.parley.desk.web.ProblemException;
import dev.parley.record.store.Order;
import dev.parley.record.store.RecordException;
import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import io.javalin.router.JavalinDefaultRoutingApi;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Tells whether the desk is well, counts what it answers, and writes each answer down. */
public final class Health implements Room, AutoCloseable {

  private static final Set<String> WITHOUT_RECORD = Set.of("/healthz", "/metrics", "/login");
  private static final int MICROS = 1_000;

  private final Negotiation negotiation;
  private final RecordFile file;
  private final Json json;
  private final Journal journal;
  private final PrometheusMeterRegistry meters =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  /** Watches over one desk. */
  public Health(Negotiation negotiation, RecordFile file, Json json, Journal journal) {
    this.negotiation = negotiation;
    this.file = file;
    this.json = json;
    this.journal = journal;
    new JvmMemoryMetrics().bindTo(meters);
    new JvmThreadMetrics().bindTo(meters);
    new UptimeMetrics().bindTo(meters);
  }

  @Override
  public void open(JavalinDefaultRoutingApi routes) {
    routes.before(
        context -> {
          String path = context.path();
          if (!WITHOUT_RECORD.contains(path) && !path.startsWith("/static/")) {
            file.check();
          }
        });
    routes.get("/healthz", this::tell, Role.ANYONE);
    routes.get(
        "/metrics",
        context ->
            context
                .contentType("text/plain; version=0.0.4; charset=utf-8")
                .result(meters.scrape()));
  }

  private void tell(Context context) {
    String trouble = "";
    try {
      file.check();
      negotiation.record().articles(Order.NEWEST_FIRST, null, 1);
    } catch (ProblemException e) {
      trouble = e.problem().detail();
    } catch (RecordException e) {
      trouble = String.valueOf(e.getMessage());
    }
    context
        .status(trouble.isEmpty() ? 200 : 503)
        .contentType("application/json")
        .header("Cache-Control", "no-store")
        .result(
            json.bytes(
                trouble.isEmpty()
                    ? Map.of("status", "well")
                    : Map.of("status", "unwell", "record", trouble)));
  }

  /**
   * Counts an answer and writes it down.
   *
   * @param millis how long it took
   */
  public void answered(Context context, float millis) {
    Endpoint endpoint = context.endpoints().matchedHttpEndpoint();
    String route = endpoint == null ? "none" : endpoint.path;
    Timer.builder("parley.http.requests")
        .description("What the desk has answered.")
        .tag("method", context.method().name())
        .tag("route", route)
        .tag("status", String.valueOf(context.statusCode()))
        .publishPercentileHistogram()
        .register(meters)
        .record(Duration.ofNanos((long) (millis * MICROS) * MICROS));
    if (journal.says(Level.INFO)) {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("method", context.method().name());
      fields.put("path", context.path());
      fields.put("status", context.statusCode());
      fields.put("millis", Math.round(millis));
      fields.put("who", Visitor.of(context).name());
      if (journal.says(Level.DEBUG)) {
        fields.put("from", context.ip());
        fields.put("route", route);
      }
      journal.say(Level.INFO, "request", fields);
    }
  }

  @Override
  public void close() {
    meters.close();
  }
}
