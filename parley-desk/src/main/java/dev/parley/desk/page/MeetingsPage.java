package dev.parley.desk.page;

import dev.parley.desk.Room;
import dev.parley.record.meeting.MeetingAccount;
import dev.parley.record.meeting.Meetings;
import dev.parley.record.query.QuerySyntaxException;
import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Meetings expected, held and cancelled, with all that is told of each. */
final class MeetingsPage implements Room {

  private final Press press;

  MeetingsPage(Press press) {
    this.press = press;
  }

  @Override
  public void open(JavalinDefaultRoutingApi routes) {
    routes.get("/meetings", this::meetings);
  }

  private void meetings(Context context) throws QuerySyntaxException {
    List<MeetingAccount> accounts = Meetings.of(press.asking(Address.of(context)).meetings());
    press.show(
        context,
        "meetings",
        "Meetings",
        Map.of(
            "expected", of(accounts, MeetingAccount.State.EXPECTED),
            "held", of(accounts, MeetingAccount.State.HELD),
            "cancelled", of(accounts, MeetingAccount.State.CANCELLED),
            "known", press.negotiation().dossier() == null ? List.of() : press.negotiation().dossier().meetings(),
            "naming", press.naming()));
  }

  private List<MeetingView> of(List<MeetingAccount> accounts, MeetingAccount.State state) {
    List<MeetingView> meetings =
        new ArrayList<>(
            accounts.stream()
                .filter(account -> account.state() == state)
                .map(account -> MeetingView.of(account, press))
                .toList());
    if (state != MeetingAccount.State.EXPECTED) {
      Collections.reverse(meetings);
    }
    return meetings;
  }
}
