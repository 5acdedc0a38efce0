package dev.parley.desk.page;

import dev.parley.desk.Room;
import dev.parley.desk.adding.Intray;
import dev.parley.desk.negotiation.Editing;
import dev.parley.desk.negotiation.Negotiation;
import dev.parley.desk.web.Rendering;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.List;

/** What people look at. */
public final class Pages implements Room {

  private final List<Room> rooms;

  /** Makes the pages of a negotiation. */
  public Pages(Negotiation negotiation, Editing editing, Intray intray, Rendering rendering) {
    Press press = Press.of(negotiation, editing, rendering);
    rooms =
        List.of(
            new OverviewPage(press),
            new PositionsPage(press),
            new ArticlesPage(press),
            new ArticlePage(press),
            new EntryPage(press),
            new CorrectionsPage(press),
            new SearchPage(press),
            new TimelinePage(press),
            new ClaimsPage(press),
            new ConditionsPage(press),
            new MeetingsPage(press),
            new DocumentsPage(press),
            new SpeakersPage(press),
            new CoalitionsPage(press),
            new SourcesPage(press),
            new FeedsPage(press),
            new UnsortedPage(press),
            new AddPage(press, intray));
  }

  @Override
  public void open(JavalinDefaultRoutingApi routes) {
    rooms.forEach(room -> room.open(routes));
  }
}
