package dev.parley.record.meeting;

import dev.parley.model.Meeting;
import dev.parley.model.MeetingStatus;
import dev.parley.record.Told;
import dev.parley.record.clock.Moment;
import dev.parley.record.clock.TimeFrame;
import dev.parley.record.party.Side;
import dev.parley.record.wording.ContentWords;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A mention of a meeting, made ready to be compared. */
final class Mention {

  /** A longer stretch is no date to find a meeting by. */
  private static final long LONG = 100L * 24 * 3600;

  private final Told<Meeting> told;
  private final String story;
  private final Moment reported;
  private final @Nullable TimeFrame article;
  private final @Nullable TimeFrame when;
  private final Set<String> sides;
  private final Set<String> place;

  /**
   * Makes a mention ready.
   *
   * @param story what all copies and versions of its article have in common
   */
  Mention(Told<Meeting> told, String story) {
    this.told = told;
    this.story = story;
    this.reported = Moment.reported(told.article(), told.what().words().start(), "");
    this.article = TimeFrame.of(told.article().published());
    this.when = TimeFrame.near(told.what().when(), article);
    this.sides = Side.of(told.what().participants());
    this.place = ContentWords.of(told.what().where());
  }

  String story() {
    return story;
  }

  /** Tells whether the other is this mention in a copy or version of its article. */
  boolean isRetold(Mention other) {
    Meeting one = told.what();
    Meeting two = other.told.what();
    return story.equals(other.story)
        && !told.article().id().equals(other.told.article().id())
        && sides.equals(other.sides)
        && one.status() == two.status()
        && Objects.equals(one.when(), two.when())
        && Objects.equals(one.where(), two.where())
        && told.at(one.words()).equals(other.told.at(two.words()));
  }

  Told<Meeting> told() {
    return told;
  }

  Moment reported() {
    return reported;
  }

  @Nullable TimeFrame article() {
    return article;
  }

  @Nullable TimeFrame when() {
    return when;
  }

  Set<String> sides() {
    return sides;
  }

  Set<String> place() {
    return place;
  }

  MeetingStatus status() {
    return told.what().status();
  }

  boolean isHeld() {
    return status() == MeetingStatus.HELD;
  }

  /** Returns how coarse the time is, in seconds; the most where it is unknown. */
  long coarseness() {
    return when == null ? Long.MAX_VALUE : when.seconds();
  }

  /** Returns the months in which a mention of the same meeting is looked for; empty if undated. */
  Set<YearMonth> months() {
    Set<YearMonth> months = new LinkedHashSet<>();
    if (when != null && when.seconds() <= LONG) {
      add(when, 0, months);
    }
    if (article != null && (when == null || when.seconds() > LONG)) {
      add(article, 1, months);
    }
    return months;
  }

  private static void add(TimeFrame frame, int around, Set<YearMonth> months) {
    YearMonth last = YearMonth.from(frame.last()).plusMonths(around);
    YearMonth month = YearMonth.from(frame.first()).minusMonths(around);
    for (int count = 0; count < 8 && !month.isAfter(last); count++) {
      months.add(month);
      month = month.plusMonths(1);
    }
  }
}
