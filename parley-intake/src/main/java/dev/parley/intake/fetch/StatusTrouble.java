package dev.parley.intake.fetch;

import dev.parley.intake.fetch.FetchFailure.Retry;

/** Says in plain words what a status code other than success means (RFC 9110, 15). */
final class StatusTrouble {

  private StatusTrouble() {}

  static FetchException explained(Answer answer) {
    int status = answer.status();
    return new FetchException(
        words(status) + " (" + status + ")", retry(status), status, answer.notBefore());
  }

  private static Retry retry(int status) {
    return switch (status) {
      case 408, 425, 429 -> Retry.MAY_HELP;
      case 501, 505 -> Retry.IS_USELESS;
      default -> status >= 500 ? Retry.MAY_HELP : Retry.IS_USELESS;
    };
  }

  private static String words(int status) {
    return switch (status) {
      case 401 -> "the page wants a password";
      case 402 -> "the page wants to be paid for";
      case 403 -> "the server forbids it";
      case 404 -> "there is no such page";
      case 408 -> "the server grew tired of waiting";
      case 410 -> "the page is gone for good";
      case 429 -> "the server asks for fewer requests";
      case 451 -> "withheld for legal reasons";
      case 503 -> "the server is busy or being repaired";
      default ->
          status >= 500
              ? "the server failed"
              : status >= 400 ? "the server refuses" : "an answer that makes no sense here";
    };
  }
}
