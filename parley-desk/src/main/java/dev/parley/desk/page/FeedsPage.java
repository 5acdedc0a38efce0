package dev.parley.desk.page;

import dev.parley.desk.Room;
import dev.parley.desk.access.Role;
import dev.parley.desk.web.ProblemException;
import dev.parley.intake.fetch.BadUrlException;
import dev.parley.intake.fetch.WebUrl;
import dev.parley.record.store.Feed;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The feeds that are followed: how they are, and when each is asked next. */
final class FeedsPage implements Room {

  private final Press press;

  FeedsPage(Press press) {
    this.press = press;
  }

  @Override
  public void open(JavalinDefaultRoutingApi routes) {
    routes.get("/feeds", this::feeds);
    routes.post("/feeds", this::follow, Role.EDITOR);
    routes.post("/feeds/remove", this::remove, Role.EDITOR);
  }

  private void feeds(Context context) {
    List<FeedView> feeds =
        press.negotiation().record().feeds().stream().map(FeedsPage::view).toList();
    press.show(context, "feeds", "Feeds", Map.of("feeds", feeds));
  }

  private static FeedView view(Feed feed) {
    boolean asked = feed.lastPoll() != null;
    return new FeedView(
        feed.url(),
        Visible.brief(feed.title() == null ? feed.url() : feed.title(), 200),
        asked ? Days.of(feed.lastPoll()) : "never",
        feed.nextPoll().equals(Instant.EPOCH) ? "as soon as possible" : Days.of(feed.nextPoll()),
        feed.errors(),
        Visible.brief(feed.lastError(), 300));
  }

  private void follow(Context context) {
    String url = context.formParam("url");
    try {
      press.negotiation().record().save(Feed.of(WebUrl.parse(url == null ? "" : url).toString()));
    } catch (BadUrlException e) {
      throw ProblemException.bad("The address of the feed: " + e.getMessage());
    }
    context.redirect("/feeds", HttpStatus.SEE_OTHER);
  }

  private void remove(Context context) {
    String url = context.formParam("url");
    if (url == null || !press.negotiation().record().removeFeed(url)) {
      throw ProblemException.notFound("That feed is not followed.");
    }
    context.redirect("/feeds", HttpStatus.SEE_OTHER);
  }
}
