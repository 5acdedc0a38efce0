package dev.parley.desk.api;

import dev.parley.desk.Room;
import dev.parley.desk.access.AuditTrail;
import dev.parley.desk.access.AuditTrail.Deed;
import dev.parley.desk.access.Role;
import dev.parley.desk.adding.Intray;
import dev.parley.desk.negotiation.Editing;
import dev.parley.desk.negotiation.Negotiation;
import dev.parley.desk.web.Json;
import dev.parley.desk.web.ProblemException;
import dev.parley.desk.web.Rendering;
import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The record over HTTP, and the description of it. */
public final class Api implements Room, AutoCloseable {

  private final List<Operation> operations = new ArrayList<>();
  private final EventStreams streams;
  private final Json json;
  private final Rendering rendering;
  private final Map<String, Object> description;

  /**
   * Declares the operations on one negotiation.
   *
   * @param version Parley's
   */
  public Api(
      Negotiation negotiation,
      Editing editing,
      Intray intray,
      AuditTrail audit,
      Json json,
      Rendering rendering,
      String version) {
    this.json = json;
    this.rendering = rendering;
    this.streams = new EventStreams(negotiation, intray, json);
    operations.addAll(new Statements(negotiation).operations());
    operations.addAll(new Articles(negotiation).operations());
    operations.addAll(new Questions(negotiation).operations());
    operations.addAll(new State(negotiation).operations());
    operations.addAll(new Corrections(negotiation, editing).operations());
    operations.addAll(new Submissions(intray, streams).operations());
    operations.add(audit(audit));
    operations.addAll(streams.operations());
    operations.addAll(new Atom(negotiation).operations());
    this.description = OpenApi.of(operations, version);
  }

  /** What was done at the desk. */
  record AuditPage(List<Deed> items) {}

  private static Operation audit(AuditTrail audit) {
    return Operation.get(
            "/api/v1/audit",
            "listAudit",
            "Who changed what at this desk, and who logged in, the last first.",
            Answer.json(AuditPage.class),
            asked -> new AuditPage(audit.latest(asked.number(Parameter.LIMIT))))
        .with(Parameter.LIMIT)
        .forRole(Role.ADMIN);
  }

  @Override
  public void open(JavalinDefaultRoutingApi routes) {
    for (Operation operation : operations) {
      routes.addHttpHandler(
          operation.method(), operation.path(), operation.handler(json), operation.role());
    }
    routes.get("/openapi.json", this::describe);
    routes.get("/api", this::explain);
    routes.get(
        "/api/<path>",
        context -> {
          throw ProblemException.notFound(
              "no " + context.path() + "; /openapi.json describes what there is");
        });
  }

  private void describe(Context context) {
    context.contentType("application/json").result(json.bytes(description));
  }

  private void explain(Context context) {
    List<OperationView> views = operations.stream().map(OperationView::of).toList();
    rendering.page(context, "api.jte", "API", Map.of("operations", views));
  }

  @Override
  public void close() {
    streams.close();
  }
}
