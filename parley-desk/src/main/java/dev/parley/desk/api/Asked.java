package dev.parley.desk.api;

import dev.parley.desk.access.Visitor;
import dev.parley.desk.web.Json;
import dev.parley.desk.web.Problem;
import dev.parley.desk.web.ProblemException;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A request to an operation, its parameters checked against what the operation declares. */
final class Asked {

  private final Context context;
  private final Operation operation;
  private final Json json;

  /**
   * Takes a request.
   *
   * @throws ProblemException if it has a parameter that the operation does not know, or one twice
   */
  Asked(Context context, Operation operation, Json json) {
    this.context = context;
    this.operation = operation;
    this.json = json;
    Set<String> known =
        operation.parameters().stream()
            .filter(parameter -> !parameter.inPath())
            .map(Parameter::name)
            .collect(Collectors.toCollection(TreeSet::new));
    context
        .queryParamMap()
        .forEach(
            (name, values) -> {
              if (!known.contains(name)) {
                String those = known.isEmpty() ? "none" : String.join(", ", known);
                throw ProblemException.bad(
                    "there is no parameter \"" + name + "\" here; there are: " + those);
              }
              if (values.size() > 1) {
                throw ProblemException.bad(name + " is given " + values.size() + " times");
              }
            });
  }

  /** Returns the request as Javalin has it. */
  Context context() {
    return context;
  }

  /** Returns who asks. */
  Visitor visitor() {
    return Visitor.of(context);
  }

  /** Returns a part of the path. */
  String inPath(String name) {
    return context.pathParam(name);
  }

  /** Returns a value, or what is usual where it is left out or empty. */
  @Nullable String text(Parameter parameter) {
    String value = context.queryParam(parameter.name());
    if (value == null || value.isEmpty()) {
      return parameter.usual();
    }
    List<String> choices = parameter.choices();
    if (!choices.isEmpty() && !choices.contains(value)) {
      throw ProblemException.bad(
          parameter.name()
              + " is one of "
              + String.join(", ", choices)
              + ", not \""
              + value
              + "\"");
    }
    return value;
  }

  /** Returns a whole number from 1 to {@link Parameter#MOST}. */
  int number(Parameter parameter) {
    String value = String.valueOf(text(parameter));
    if (value.matches("[0-9]{1,4}")) {
      int number = Integer.parseInt(value);
      if (number >= 1 && number <= Parameter.MOST) {
        return number;
      }
    }
    throw ProblemException.bad(
        parameter.name() + " is a number from 1 to " + Parameter.MOST + ", not \"" + value + "\"");
  }

  /** Returns a day; null if it is left out. */
  @Nullable LocalDate day(Parameter parameter) {
    String value = text(parameter);
    try {
      return value == null ? null : LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw ProblemException.bad(
          parameter.name() + " is a day such as 2021-12-23, not \"" + value + "\"");
    }
  }

  /** Returns true or false; false if it is left out. */
  boolean truth(Parameter parameter) {
    String value = text(parameter);
    if (value == null || value.equals("false")) {
      return false;
    }
    if (value.equals("true")) {
      return true;
    }
    throw ProblemException.bad(parameter.name() + " is true or false, not \"" + value + "\"");
  }

  /**
   * Returns what was sent.
   *
   * @throws ProblemException if it is not declared to be JSON, or is null
   * @throws tools.jackson.core.JacksonException if it is not the JSON wanted
   */
  <T> T body(Class<T> type) {
    String declared = String.valueOf(context.contentType());
    if (!declared.split(";")[0].strip().equalsIgnoreCase(Answer.JSON)) {
      throw new ProblemException(
          new Problem(415, "Not JSON", "send application/json, not " + declared));
    }
    T body = json.read(context.bodyAsBytes(), type);
    if (body == null) {
      throw ProblemException.bad("an object is wanted, not null");
    }
    return body;
  }

  /** Tells whether whoever asks would rather have this media type than JSON. */
  boolean prefers(String mediaType) {
    String accept = context.header("Accept");
    return accept != null && accept.contains(mediaType) && !accept.contains(Answer.JSON);
  }

  /** Sends an answer that is no JSON of the operation's own. */
  @Nullable Object send(String mediaType, String text) {
    context.contentType(mediaType + "; charset=utf-8").result(text);
    return null;
  }

  /** Returns the address at which the desk was asked, without a path. */
  String origin() {
    return context.scheme() + "://" + context.host();
  }

  /** Returns the operation. */
  Operation operation() {
    return operation;
  }
}
