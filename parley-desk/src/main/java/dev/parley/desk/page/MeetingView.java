package dev.parley.desk.page;

import dev.parley.model.ActorCode;
import dev.parley.model.MeetingStatus;
import dev.parley.record.meeting.MeetingAccount;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A meeting as pages show it.
 *
 * @param when in words; empty if no time is told
 * @param where in the text's words; empty if no place is told
 * @param who takes part, in words
 * @param status how far it has come
 * @param mentions where it is told, the latest first
 */
public record MeetingView(
    String when, String where, String who, Look status, List<Mention> mentions) {

  /** Keeps its own copy. */
  public MeetingView {
    mentions = List.copyOf(mentions);
  }

  static MeetingView of(MeetingAccount account, Press press) {
    MeetingStatus status = account.status().value();
    List<Mention> mentions = new ArrayList<>(press.mentions(account.mentions()));
    Collections.reverse(mentions);
    return new MeetingView(
        Days.of(account.whenAsTold()),
        Visible.brief(account.where().value(), 120),
        who(account),
        status == null ? new Look("mentioned", "○", "expected") : Look.of(status),
        mentions);
  }

  private static String who(MeetingAccount account) {
    List<ActorCode> participants = account.participants().value();
    return participants == null || participants.isEmpty()
        ? "participants not told"
        : Naming.sides(participants);
  }
}
