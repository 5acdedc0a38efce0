package dev.parley.desk.web;

import dev.parley.record.query.QuerySyntaxException;
import dev.parley.record.store.RecordException;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;

/**
 * Answers what goes wrong: a page for people, {@code application/problem+json} (RFC 9457) for
 * programs, that is, below {@code /api/}.
 */
public final class Problems {

  private static final Pattern CLASS = Pattern.compile("(?:[a-z]+\\.)+(?:\\w+\\$)*(\\w+)");
  private static final int RETRY_SECONDS = 5;

  private final Rendering rendering;
  private final Json json;
  private final Journal journal;

  /** Answers with pages made by this. */
  public Problems(Rendering rendering, Json json, Journal journal) {
    this.rendering = rendering;
    this.json = json;
    this.journal = journal;
  }

  /** Declares what is answered to which exception. */
  public void open(JavalinDefaultRoutingApi routes) {
    routes.exception(
        ProblemException.class, (e, context) -> answer(context, e.problem(), e.more()));
    routes.exception(QuerySyntaxException.class, (e, context) -> answer(context, of(e)));
    routes.exception(RecordException.class, (e, context) -> answer(context, of(e)));
    routes.exception(
        IllegalArgumentException.class,
        (e, context) ->
            answer(context, new Problem(400, "Bad request", String.valueOf(e.getMessage()))));
    routes.exception(
        JacksonException.class,
        (e, context) -> answer(context, new Problem(400, "Not the JSON wanted", plain(e))));
    routes.exception(HttpResponseException.class, (e, context) -> answer(context, of(e)));
    routes.exception(
        Exception.class,
        (e, context) ->
            answer(context, BrokenUpload.of(e).orElseGet(() -> unexpected(e, context))));
  }

  /** Says what is wrong without the names of classes, which are nobody's business. */
  private static String plain(JacksonException e) {
    return CLASS.matcher(String.valueOf(e.getOriginalMessage())).replaceAll("$1");
  }

  private static Problem of(QuerySyntaxException e) {
    int character = e.query().codePointCount(0, e.offset()) + 1;
    return new Problem(
        400,
        "The search cannot be understood",
        e.reason() + " at character " + character + "; expected " + e.expected(),
        e.offset(),
        e.caret());
  }

  private static Problem of(RecordException e) {
    String detail = String.valueOf(e.getMessage());
    return switch (e.reason()) {
      case NOT_FOUND -> new Problem(404, "Not found", detail);
      case READ_ONLY -> new Problem(403, "The record may only be read", detail);
      case FULL -> new Problem(507, "The record is full", detail);
      default -> new Problem(503, "The record cannot be used now", detail);
    };
  }

  private static Problem of(HttpResponseException e) {
    String title =
        switch (e.getStatus()) {
          case 404 -> "Not found";
          case 405 -> "Not a method of this address";
          case 413 -> "Too large";
          case 429 -> "Too many requests";
          default -> "The request cannot be answered";
        };
    return new Problem(e.getStatus(), title, String.valueOf(e.getMessage()));
  }

  private Problem unexpected(Exception e, Context context) {
    journal.defect(context.method() + " " + context.path(), e);
    return new Problem(
        500, "The desk has failed", "This is a defect in Parley; its log has the details.");
  }

  private void answer(Context context, Problem problem) {
    answer(context, problem, Map.of());
  }

  private void answer(Context context, Problem problem, Map<String, Object> more) {
    context.status(problem.status());
    context.header("Cache-Control", "no-store");
    if (problem.status() == 503) {
      context.header("Retry-After", String.valueOf(RETRY_SECONDS));
    }
    if (context.path().startsWith("/api/")) {
      context.contentType("application/problem+json").result(json.bytes(fields(problem, more)));
    } else {
      rendering.page(context, "error.jte", problem.title(), Map.of("problem", problem));
    }
  }

  private static Map<String, Object> fields(Problem problem, Map<String, Object> more) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("title", problem.title());
    fields.put("status", problem.status());
    fields.put("detail", problem.detail());
    if (problem.offset() != null) {
      fields.put("offset", problem.offset());
      fields.put("caret", problem.caret());
    }
    fields.putAll(more);
    return fields;
  }
}
