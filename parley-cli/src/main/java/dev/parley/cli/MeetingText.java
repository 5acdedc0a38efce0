package dev.parley.cli;

import dev.parley.model.Meeting;
import dev.parley.model.MeetingStatus;
import java.io.IOException;
import java.util.List;

/** One meeting for people: how far it has come, who meets, when and where, and its words. */
final class MeetingText {

  private MeetingText() {}

  /** Prints the meeting, which rests on the statements with those numbers. */
  static void print(Page page, Meeting meeting, List<Integer> statements) throws IOException {
    Paragraph head = new Paragraph().add(meeting.status().name(), style(meeting.status()));
    page.item(
        Page.BULLET,
        new Details(head)
            .addCodes(meeting.participants(), Style.STRONG)
            .add(meeting.when(), Style.PLAIN)
            .add(meeting.where(), Style.PLAIN)
            .addStatements(statements)
            .line());
    page.quote(Page.BAR, new Paragraph(), List.of(meeting.words()));
  }

  private static Style style(MeetingStatus status) {
    return switch (status) {
      case AGREED, SCHEDULED, HELD -> Style.GIVING;
      case PROPOSED -> Style.ASKING;
      case POSTPONED, CANCELLED -> Style.HARD;
      case UNKNOWN -> Style.FAINT;
    };
  }
}
