package dev.parley.desk.access;

import dev.parley.desk.web.Problem;
import dev.parley.desk.web.ProblemException;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.SameSite;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells who asks before anything is answered, and lets them do no more than they may.
 *
 * <p>Where nobody needs to log in, the desk listens at this machine alone. Other sites could still
 * reach it through the user's browser: by a name that they point at 127.0.0.1 (DNS rebinding), so
 * the Host header must name this machine; and by forms (CSRF), so changes need a token.
 */
public final class Gate {

  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Set<HandlerType> LOOKING =
      Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);
  private static final String COOKIE = "parley";
  private static final String BEARER = "Bearer ";

  private final @Nullable Accounts accounts;
  private final Sessions sessions;
  private final AuditTrail audit;
  private final Forgery forgery = new Forgery();
  private final String local = System.getProperty("user.name", "local");

  /**
   * Makes the gate of a desk.
   *
   * @param accounts who may log in; null if nobody needs to
   */
  Gate(@Nullable Accounts accounts, Sessions sessions, AuditTrail audit) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.audit = audit;
  }

  /** Declares what is done before and after each request. */
  void open(JavalinDefaultRoutingApi routes) {
    routes.before(this::admit);
    routes.beforeMatched(this::permit);
    routes.after(this::note);
  }

  /** Finds out who asks. */
  private void admit(Context context) {
    if (accounts == null) {
      checkHost(context);
    }
    String authorization = context.header("Authorization");
    Visitor visitor =
        accounts != null && authorization != null
            ? program(accounts, authorization)
            : person(context);
    context.attribute(Visitor.ATTRIBUTE, visitor);
  }

  private static void checkHost(Context context) {
    String host = String.valueOf(context.header("Host")).replaceAll(":[0-9]*$", "");
    if (!THIS_MACHINE.contains(host.toLowerCase(Locale.ROOT))) {
      throw new ProblemException(
          new Problem(
              421,
              "Not this desk",
              "ask for it as localhost; a desk that others may reach needs accounts"));
    }
  }

  private static Visitor program(Accounts accounts, String authorization) {
    Optional<Accounts.Token> token =
        authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
            ? accounts.token(authorization.substring(BEARER.length()).strip())
            : Optional.empty();
    return token
        .map(one -> new Visitor(one.name(), one.role(), "", false))
        .orElseThrow(
            () ->
                new ProblemException(
                    new Problem(
                        401,
                        "Not a token of this desk",
                        "send Authorization: Bearer with a token that `parley serve token add`"
                            + " made")));
  }

  private Visitor person(Context context) {
    String cookie = context.cookie(COOKIE);
    if (accounts == null) {
      String secret = cookie == null ? Sessions.secret() : cookie;
      if (cookie == null && LOOKING.contains(context.method())) {
        setCookie(context, secret);
      }
      return new Visitor(local, Role.ADMIN, forgery.token(secret), false);
    }
    Optional<Accounts.User> user =
        Optional.ofNullable(cookie).flatMap(sessions::user).flatMap(accounts::user);
    if (user.isPresent()) {
      Accounts.User one = user.get();
      return new Visitor(one.name(), one.role(), forgery.token(String.valueOf(cookie)), true);
    }
    String secret = cookie == null ? Sessions.secret() : cookie;
    if (cookie == null && LOOKING.contains(context.method())) {
      setCookie(context, secret);
    }
    return new Visitor("", Role.ANYONE, forgery.token(secret), false);
  }

  /** Refuses what the role of whoever asks does not cover. */
  private void permit(Context context) {
    Role needed =
        context.routeRoles().stream()
            .filter(Role.class::isInstance)
            .map(Role.class::cast)
            .findFirst()
            .orElse(LOOKING.contains(context.method()) ? Role.READER : Role.EDITOR);
    Visitor visitor = Visitor.of(context);
    if (visitor.may(needed)) {
      checkForgery(context, visitor);
      return;
    }
    if (visitor.role() != Role.ANYONE) {
      throw ProblemException.forbidden(
          "this is for an " + needed.typed() + ", and you are a " + visitor.role().typed());
    }
    boolean isPage = context.method() == HandlerType.GET && !context.path().startsWith("/api/");
    if (isPage) {
      String next = URLEncoder.encode(context.path(), StandardCharsets.UTF_8);
      context.redirect("/login?next=" + next);
      context.skipRemainingHandlers();
      return;
    }
    context.header("WWW-Authenticate", "Bearer");
    throw new ProblemException(
        new Problem(401, "Log in first", "at /login, or with a token as Authorization: Bearer"));
  }

  /** A program with a token has none for forms; one at this machine without accounts needs none. */
  private void checkForgery(Context context, Visitor visitor) {
    boolean isForBrowsers = accounts != null || Forgery.isFromBrowser(context);
    if (!LOOKING.contains(context.method()) && !visitor.csrf().isEmpty() && isForBrowsers) {
      forgery.check(context, visitor.csrf());
    }
  }

  private void note(Context context) {
    if (!LOOKING.contains(context.method())) {
      audit.add(
          Visitor.of(context).name(),
          context.method() + " " + context.path(),
          context.ip(),
          context.statusCode());
    }
  }

  /** Gives the browser a secret; it sends it along when a link from elsewhere is followed. */
  static void setCookie(Context context, String secret) {
    Cookie cookie = new Cookie(COOKIE, secret);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.LAX);
    cookie.setSecure(isBehindTls(context));
    context.cookie(cookie);
  }

  /** Returns the secret that the browser has; null if it has none. */
  static @Nullable String cookie(Context context) {
    return context.cookie(COOKIE);
  }

  // A proxy that ends TLS says so. Whoever lies about it only keeps their own cookie from http.
  private static boolean isBehindTls(Context context) {
    return context.scheme().equals("https")
        || "https".equalsIgnoreCase(context.header("X-Forwarded-Proto"));
  }
}
