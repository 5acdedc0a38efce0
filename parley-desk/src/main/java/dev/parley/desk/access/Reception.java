package dev.parley.desk.access;

import dev.parley.desk.Room;
import dev.parley.desk.web.Problem;
import dev.parley.desk.web.ProblemException;
import dev.parley.desk.web.Rendering;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where people log in and out. */
public final class Reception implements Room {

  private final @Nullable Accounts accounts;
  private final AuditTrail audit;
  private final Rendering rendering;
  private final Sessions sessions;
  private final Attempts attempts;

  /**
   * Makes the reception of a desk.
   *
   * @param accounts who may log in; null if nobody needs to
   */
  public Reception(@Nullable Accounts accounts, AuditTrail audit, Rendering rendering) {
    this.accounts = accounts;
    this.audit = audit;
    this.rendering = rendering;
    this.sessions = new Sessions(Clock.systemUTC());
    this.attempts = new Attempts(Clock.systemUTC());
  }

  @Override
  public void open(JavalinDefaultRoutingApi routes) {
    new Gate(accounts, sessions, audit).open(routes);
    if (accounts != null) {
      routes.get("/login", this::form, Role.ANYONE);
      routes.post("/login", context -> login(context, accounts), Role.ANYONE);
      routes.post("/logout", this::logout, Role.ANYONE);
    }
  }

  private void form(Context context) {
    show(context, "");
  }

  private void show(Context context, String mistake) {
    rendering.page(
        context,
        "login.jte",
        "Log in",
        Map.of("next", next(context), "name", name(context), "mistake", mistake));
  }

  private void login(Context context, Accounts known) {
    String name = name(context);
    String address = context.ip();
    long wait = Math.max(attempts.wait(address), attempts.wait("name " + name));
    if (wait > 0) {
      audit.add(name, "was kept from trying to log in", address, 429);
      context.header("Retry-After", String.valueOf(wait));
      throw new ProblemException(
          new Problem(429, "Too many logins have failed", "try again in " + wait + " seconds"));
    }
    String password = context.formParam("password");
    Optional<Accounts.User> user = known.login(name, password == null ? "" : password);
    if (user.isEmpty()) {
      attempts.fail(address);
      attempts.fail("name " + name);
      audit.add(name, "failed to log in", address, 401);
      context.status(401);
      show(context, "Name and password do not go together.");
      return;
    }
    attempts.succeed(address);
    attempts.succeed("name " + name);
    audit.add(name, "logged in", address, 303);
    // A new secret, so that nobody who knew the one before login is logged in with it.
    Gate.setCookie(context, sessions.begin(name));
    context.redirect(next(context), HttpStatus.SEE_OTHER);
  }

  private void logout(Context context) {
    String secret = Gate.cookie(context);
    if (secret != null) {
      sessions.end(secret);
    }
    Gate.setCookie(context, Sessions.secret());
    context.redirect("/login", HttpStatus.SEE_OTHER);
  }

  private static String name(Context context) {
    String name = context.method() == HandlerType.GET ? null : context.formParam("name");
    return name == null ? "" : name.strip();
  }

  /** Where to go after login: a path of this desk, never another site. */
  private static String next(Context context) {
    String next =
        context.method() == HandlerType.GET
            ? context.queryParam("next")
            : context.formParam("next");
    return next != null && next.matches("/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]*") ? next : "/";
  }
}
