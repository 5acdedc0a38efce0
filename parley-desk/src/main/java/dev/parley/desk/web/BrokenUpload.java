package dev.parley.desk.web;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells an upload that cannot be taken apart, or is too large, from a defect. The server throws
 * exceptions of several classes for it, which have in common where they come from.
 */
final class BrokenUpload {

  private static final String PARSER = "org.eclipse.jetty.http.MultiPart";
  private static final int DEEPEST = 10;

  private BrokenUpload() {}

  /** Returns the problem with an upload; empty if the exception is about something else. */
  static Optional<Problem> of(Throwable e) {
    boolean isOfUpload = chain(e).anyMatch(BrokenUpload::comesFromParser);
    if (!isOfUpload) {
      return Optional.empty();
    }
    boolean isTooLarge =
        chain(e).map(Throwable::getMessage).anyMatch(m -> m != null && m.contains("exceed"));
    return Optional.of(
        isTooLarge
            ? new Problem(413, "Too large", "a file may have 32 MB, and all of them 64 MB")
            : new Problem(
                400, "A broken upload", "the body is no multipart/form-data as RFC 7578 has it"));
  }

  private static Stream<Throwable> chain(Throwable e) {
    return Stream.iterate(e, one -> one != null, Throwable::getCause).limit(DEEPEST);
  }

  private static boolean comesFromParser(Throwable e) {
    return Stream.of(e.getStackTrace())
        .anyMatch(frame -> frame.getClassName().startsWith(PARSER));
  }
}
