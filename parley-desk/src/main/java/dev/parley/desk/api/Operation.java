package dev.parley.desk.api;

import dev.parley.desk.access.Role;
import dev.parley.desk.web.Json;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something a program can ask of the desk.
 *
 * @param method the HTTP method
 * @param path with the names of its parameters in braces
 * @param id its name in the description
 * @param says what it does, in a sentence
 * @param role what whoever asks must be
 * @param parameters of the path and the query
 * @param body what is sent, as JSON; null if nothing is
 * @param takesFiles whether files may be sent as {@code multipart/form-data} instead
 * @param answers the forms in which it answers
 * @param work answers a request; what it returns is sent as JSON, and null says that it has sent
 *     the answer itself
 */
record Operation(
    HandlerType method,
    String path,
    String id,
    String says,
    Role role,
    List<Parameter> parameters,
    @Nullable Class<?> body,
    boolean takesFiles,
    List<Answer> answers,
    Work work) {

  /** Answers a request. */
  @FunctionalInterface
  interface Work {
    /** Returns what is sent as JSON; null if the answer was sent. */
    @Nullable Object answer(Asked asked) throws Exception;
  }

  Operation {
    parameters = List.copyOf(parameters);
    answers = List.copyOf(answers);
  }

  static Operation get(String path, String id, String says, Answer answer, Work work) {
    return new Operation(
        HandlerType.GET,
        path,
        id,
        says,
        Role.READER,
        List.of(),
        null,
        false,
        List.of(answer),
        work);
  }

  static Operation post(
      String path, String id, String says, Class<?> body, Answer answer, Work work) {
    return new Operation(
        HandlerType.POST,
        path,
        id,
        says,
        Role.EDITOR,
        List.of(),
        body,
        false,
        List.of(answer),
        work);
  }

  Operation with(Parameter... more) {
    List<Parameter> all = new ArrayList<>(parameters);
    all.addAll(List.of(more));
    return new Operation(method, path, id, says, role, all, body, takesFiles, answers, work);
  }

  Operation or(Answer... more) {
    List<Answer> all = new ArrayList<>(answers);
    all.addAll(List.of(more));
    return new Operation(method, path, id, says, role, parameters, body, takesFiles, all, work);
  }

  Operation forRole(Role needed) {
    return new Operation(
        method, path, id, says, needed, parameters, body, takesFiles, answers, work);
  }

  Operation orFiles() {
    return new Operation(method, path, id, says, role, parameters, body, true, answers, work);
  }

  /** Returns what answers a request by this operation. */
  Handler handler(Json json) {
    return context -> {
      Asked asked = new Asked(context, this, json);
      Object answer = work.answer(asked);
      if (answer != null) {
        context.status(answers.get(0).status()).contentType(Answer.JSON).result(json.bytes(answer));
      }
    };
  }
}
