package dev.parley.desk.web;

import java.util.Map;

/** Ends a request with a problem. */
public final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;
  private final transient Map<String, Object> more;

  /** Ends the request with this. */
  public ProblemException(Problem problem) {
    this(problem, Map.of());
  }

  /**
   * Ends the request with this.
   *
   * @param more what a program is told beside it, as RFC 9457, section 3.2, allows
   */
  public ProblemException(Problem problem, Map<String, Object> more) {
    super(problem.title() + ": " + problem.detail());
    this.problem = problem;
    this.more = Map.copyOf(more);
  }

  /** Something that was asked for is not there. */
  public static ProblemException notFound(String detail) {
    return new ProblemException(new Problem(404, "Not found", detail));
  }

  /** What was sent cannot be understood. */
  public static ProblemException bad(String detail) {
    return new ProblemException(new Problem(400, "Bad request", detail));
  }

  /** Whoever asks may not do it. */
  public static ProblemException forbidden(String detail) {
    return new ProblemException(new Problem(403, "Not allowed", detail));
  }

  /** Returns what went wrong. */
  public Problem problem() {
    return problem;
  }

  /** Returns what a program is told beside it. */
  public Map<String, Object> more() {
    return more;
  }
}
