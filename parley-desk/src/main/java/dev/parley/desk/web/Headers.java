package dev.parley.desk.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;

/**
 * What every answer tells the browser: run and load nothing but the desk's own files, tell no other
 * site where a link was followed, and let no other site put the desk into a frame.
 */
public final class Headers {

  /** CSP Level 3; neither script nor style may stand in a page. */
  static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
          + " connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  private Headers() {}

  /** Puts them on an answer. */
  public static void put(Context context) {
    context.header("Content-Security-Policy", POLICY);
    context.header("Referrer-Policy", "no-referrer");
    context.header("X-Content-Type-Options", "nosniff");
    context.header("X-Frame-Options", "DENY");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
    context.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    if (context.method() == HandlerType.POST) {
      // Answered before all that was sent has come in, the connection is closed by the server, and
      // whoever is not told so sends the next request into it (RFC 9112, section 9.6).
      context.header("Connection", "close");
    }
  }
}
