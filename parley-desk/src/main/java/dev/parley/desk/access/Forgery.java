package dev.parley.desk.access;

import dev.parley.desk.web.Problem;
import dev.parley.desk.web.ProblemException;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells requests of the desk's own pages from those that another site makes a browser send (CSRF).
 * A page is given a token that belongs to the browser's cookie, and sends it back with each change.
 */
final class Forgery {

  private static final String ALGORITHM = "HmacSHA256";
  private static final Set<String> OWN = Set.of("same-origin", "none");

  private final SecretKeySpec key =
      new SecretKeySpec(Sessions.secret().getBytes(StandardCharsets.US_ASCII), ALGORITHM);

  /** Returns the token that belongs to a cookie. */
  String token(String cookie) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      byte[] code = mac.doFinal(cookie.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(code);
    } catch (GeneralSecurityException e) {
      throw new AssertionError("every Java has HmacSHA256", e);
    }
  }

  /**
   * Refuses a change that does not come from a page of the desk.
   *
   * @throws ProblemException if a browser sent it and the token is missing or another's
   */
  void check(Context context, String expected) {
    String site = context.header("Sec-Fetch-Site");
    if (site != null && !OWN.contains(site)) {
      throw refusal("another site has sent this");
    }
    String given = context.header(Visitor.CSRF_HEADER);
    if (given == null && (context.isFormUrlencoded() || context.isMultipartFormData())) {
      given = context.formParam(Visitor.CSRF_FIELD);
    }
    if (given == null
        || !MessageDigest.isEqual(
            given.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8))) {
      throw refusal("the page is older than the desk; load it again, and send it again");
    }
  }

  private static ProblemException refusal(String detail) {
    return new ProblemException(new Problem(403, "Not sent from this desk", detail));
  }

  /** Tells whether a browser has sent this: programs send none of these. */
  static boolean isFromBrowser(Context context) {
    return context.header("Origin") != null
        || context.header("Sec-Fetch-Site") != null
        || context.header("Cookie") != null;
  }
}
