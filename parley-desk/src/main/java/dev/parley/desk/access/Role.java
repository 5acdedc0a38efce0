package dev.parley.desk.access;

import io.javalin.security.RouteRole;
import java.util.Locale;

/** What somebody may do; each may do what those before it may. */
public enum Role implements RouteRole {
  /** Not logged in: sees the login page and whether the desk is well. */
  ANYONE,
  /** Looks. */
  READER,
  /** Corrects, and adds articles. */
  EDITOR,
  /** Sees who did what. */
  ADMIN;

  /** Tells whether somebody of this role may do what needs another. */
  public boolean covers(Role needed) {
    return compareTo(needed) >= 0;
  }

  /** Returns the name as it is typed, in lower case. */
  public String typed() {
    return name().toLowerCase(Locale.ROOT);
  }
}
