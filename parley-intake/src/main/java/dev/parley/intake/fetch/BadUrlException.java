package dev.parley.intake.fetch;

/** Says why something is no URL that can be fetched. The message does not repeat the URL. */
public final class BadUrlException extends Exception {

  BadUrlException(String message) {
    super(message);
  }
}
