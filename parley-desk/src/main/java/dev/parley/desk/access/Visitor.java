package dev.parley.desk.access;

import io.javalin.http.Context;

/**
 * Who asks.
 *
 * @param name as corrections and the audit trail name them
 * @param role what they may do
 * @param csrf the token that a form sends back as {@value #CSRF_FIELD}, and a script as {@value
 *     #CSRF_HEADER}; empty for programs, which need none
 * @param account whether they logged in, and so can log out
 */
public record Visitor(String name, Role role, String csrf, boolean account) {

  /** The field of a form that holds the token. */
  public static final String CSRF_FIELD = "_csrf";

  /** The header that holds the token. */
  public static final String CSRF_HEADER = "X-CSRF-Token";

  static final String ATTRIBUTE = "parley.visitor";

  /** Returns who sent this request. */
  public static Visitor of(Context context) {
    Visitor visitor = context.attribute(ATTRIBUTE);
    return visitor == null ? new Visitor("", Role.ANYONE, "", false) : visitor;
  }

  /** Tells whether they may do what needs a role. */
  public boolean may(Role needed) {
    return role.covers(needed);
  }
}
