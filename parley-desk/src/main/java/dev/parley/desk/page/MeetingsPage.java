package dev.parley.desk.page;

import dev.parley.desk.Room;
import dev.parley.record.clock.TimeFrame;
import dev.parley.record.meeting.MeetingAccount;
import dev.parley.record.meeting.Meetings;
import dev.parley.record.query.QuerySyntaxException;
import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

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
    LocalDate last = press.lastReport();
    press.show(
        context,
        "meetings",
        "Meetings",
        Map.of(
            "expected", of(accounts, one -> isExpected(one) && !isPast(one, last)),
            "unheard", of(accounts, one -> isExpected(one) && isPast(one, last)),
            "held", latestFirst(accounts, MeetingAccount.State.HELD),
            "cancelled", latestFirst(accounts, MeetingAccount.State.CANCELLED),
            "known",
                press.negotiation().dossier() == null
                    ? List.of()
                    : press.negotiation().dossier().meetings(),
            "naming", press.naming()));
  }

  private List<MeetingView> of(List<MeetingAccount> accounts, Predicate<MeetingAccount> wanted) {
    return accounts.stream().filter(wanted).map(one -> MeetingView.of(one, press)).toList();
  }

  private List<MeetingView> latestFirst(List<MeetingAccount> accounts, MeetingAccount.State state) {
    List<MeetingView> meetings = new ArrayList<>(of(accounts, one -> one.state() == state));
    Collections.reverse(meetings);
    return meetings;
  }

  private static boolean isExpected(MeetingAccount account) {
    return account.state() == MeetingAccount.State.EXPECTED;
  }

  private static boolean isPast(MeetingAccount account, @Nullable LocalDate last) {
    TimeFrame when = account.when().value();
    return last != null && when != null && when.last().toLocalDate().isBefore(last);
  }
}
