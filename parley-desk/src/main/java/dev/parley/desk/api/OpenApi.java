package dev.parley.desk.api;

import static dev.parley.desk.api.Schemas.ordered;

import dev.parley.desk.access.Role;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The description of operations as OpenAPI 3.1 has it. */
final class OpenApi {

  private final Schemas schemas = new Schemas();

  private OpenApi() {}

  /**
   * Returns the description.
   *
   * @param version Parley's
   */
  static Map<String, Object> of(List<Operation> operations, String version) {
    return new OpenApi().describe(operations, version);
  }

  private Map<String, Object> describe(List<Operation> operations, String version) {
    Map<String, Map<String, Object>> paths = new LinkedHashMap<>();
    for (Operation operation : operations) {
      paths
          .computeIfAbsent(operation.path(), path -> new LinkedHashMap<>())
          .put(method(operation), operation(operation));
    }
    Map<String, Object> problem =
        ordered(
            "type",
            "object",
            "required",
            List.of("title", "status", "detail"),
            "properties",
            ordered(
                "title", ordered("type", "string"),
                "status", ordered("type", "integer"),
                "detail", ordered("type", "string"),
                "offset", ordered("type", "integer"),
                "caret", ordered("type", "string")));
    schemas.components().put("Problem", problem);
    return ordered(
        "openapi",
        "3.1.0",
        "info",
        ordered(
            "title",
            "Parley",
            "version",
            version,
            "description",
            "A record of who said what in a negotiation.",
            "license",
            ordered("name", "Apache-2.0", "identifier", "Apache-2.0")),
        "servers",
        List.of(ordered("url", "/")),
        "security",
        List.of(Map.of(), ordered("token", List.of())),
        "paths",
        paths,
        "components",
        ordered(
            "schemas",
            schemas.components(),
            "securitySchemes",
            ordered("token", ordered("type", "http", "scheme", "bearer"))));
  }

  private static String method(Operation operation) {
    return operation.method() == HandlerType.GET ? "get" : "post";
  }

  private Map<String, Object> operation(Operation operation) {
    Map<String, Object> described =
        ordered(
            "operationId",
            operation.id(),
            "summary",
            operation.says(),
            "x-role",
            operation.role().typed());
    if (!operation.parameters().isEmpty()) {
      described.put("parameters", operation.parameters().stream().map(OpenApi::parameter).toList());
    }
    if (operation.body() != null) {
      Map<String, Object> content =
          ordered(Answer.JSON, ordered("schema", schemas.of(operation.body())));
      if (operation.takesFiles()) {
        content.put("multipart/form-data", ordered("schema", files()));
      }
      described.put("requestBody", ordered("required", true, "content", content));
    }
    described.put("responses", responses(operation));
    return described;
  }

  private static Map<String, Object> files() {
    return ordered(
        "type",
        "object",
        "properties",
        ordered(
            "file",
            ordered(
                "type",
                "array",
                "items",
                ordered("type", "string", "contentMediaType", "application/octet-stream"))));
  }

  private static Map<String, Object> parameter(Parameter parameter) {
    return ordered(
        "name",
        parameter.name(),
        "in",
        parameter.inPath() ? "path" : "query",
        "required",
        parameter.inPath(),
        "description",
        parameter.says(),
        "schema",
        schema(parameter));
  }

  private static Map<String, Object> schema(Parameter parameter) {
    Map<String, Object> schema =
        switch (parameter.kind()) {
          case TEXT -> ordered("type", "string");
          case NUMBER -> ordered("type", "integer", "minimum", 1, "maximum", Parameter.MOST);
          case DAY -> ordered("type", "string", "format", "date");
          case TRUTH -> ordered("type", "boolean");
        };
    if (!parameter.choices().isEmpty()) {
      schema.put("enum", parameter.choices());
    }
    String usual = parameter.usual();
    if (usual != null) {
      schema.put(
          "default", parameter.kind() == Parameter.Kind.NUMBER ? Integer.valueOf(usual) : usual);
    }
    return schema;
  }

  private Map<String, Object> responses(Operation operation) {
    Map<String, Object> content = new LinkedHashMap<>();
    for (Answer answer : operation.answers()) {
      content.put(
          answer.mediaType(),
          ordered(
              "schema",
              answer.type() == null ? ordered("type", "string") : schemas.of(answer.type())));
    }
    Map<String, Object> responses = new LinkedHashMap<>();
    responses.put(
        String.valueOf(operation.answers().get(0).status()),
        ordered("description", "As asked.", "content", content));
    for (int status : problems(operation)) {
      responses.put(String.valueOf(status), problem(status));
    }
    return responses;
  }

  private static List<Integer> problems(Operation operation) {
    List<Integer> statuses = new ArrayList<>(List.of(400, 401, 403));
    if (operation.path().contains("{") || operation.body() != null) {
      statuses.add(404);
    }
    if (operation.role() == Role.EDITOR) {
      statuses.addAll(List.of(409, 413, 415, 428));
    }
    statuses.add(503);
    return statuses;
  }

  private static Map<String, Object> problem(int status) {
    String says = HttpStatus.forStatus(status).getMessage();
    return ordered(
        "description",
        says.toLowerCase(Locale.ROOT),
        "content",
        ordered(
            "application/problem+json",
            ordered("schema", ordered("$ref", "#/components/schemas/Problem"))));
  }
}
