package dev.parley.desk.page;

import dev.parley.desk.Room;
import dev.parley.desk.negotiation.Negotiation;
import dev.parley.desk.negotiation.ReadingRoom;
import dev.parley.desk.web.Rendering;
import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.Map;

/** What people look at. */
public final class Pages implements Room {

  private final Negotiation negotiation;
  private final ReadingRoom readingRoom;
  private final Rendering rendering;

  /** Makes the pages of a negotiation. */
  public Pages(Negotiation negotiation, ReadingRoom readingRoom, Rendering rendering) {
    this.negotiation = negotiation;
    this.readingRoom = readingRoom;
    this.rendering = rendering;
  }

  @Override
  public void open(JavalinDefaultRoutingApi routes) {
    routes.get("/", this::overview);
  }

  private void overview(Context context) {
    rendering.page(
        context, "overview.jte", "Overview", Map.of("actors", negotiation.record().actors()));
  }
}
