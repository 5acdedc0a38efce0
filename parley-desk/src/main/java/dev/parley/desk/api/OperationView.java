package dev.parley.desk.api;

import java.util.List;

/**
 * An operation as the page that explains the API shows it.
 *
 * @param method the HTTP method
 * @param path with the names of its parameters in braces
 * @param says what it does
 * @param role what whoever asks must be
 * @param parameters of the path and the query
 * @param answers the media types in which it answers
 */
public record OperationView(
    String method,
    String path,
    String says,
    String role,
    List<ParameterView> parameters,
    List<String> answers) {

  /** A parameter: its name, what it is for, and what it is where it is left out. */
  public record ParameterView(String name, String says, String usual) {}

  static OperationView of(Operation operation) {
    return new OperationView(
        operation.method().name(),
        operation.path(),
        operation.says(),
        operation.role().typed(),
        operation.parameters().stream()
            .map(
                one ->
                    new ParameterView(
                        one.name(), one.says(), one.usual() == null ? "" : one.usual()))
            .toList(),
        operation.answers().stream().map(Answer::mediaType).toList());
  }
}
