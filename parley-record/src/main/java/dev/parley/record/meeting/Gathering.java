package dev.parley.record.meeting;

import dev.parley.model.ActorCode;
import dev.parley.model.Meeting;
import dev.parley.model.MeetingStatus;
import dev.parley.record.Told;
import dev.parley.record.clock.TimeFrame;
import dev.parley.record.wording.ContentWords;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Mentions that are taken for one meeting. One more is of the same meeting if
 *
 * <ul>
 *   <li>two sides at least are the same, and one mention names no side that the other lacks. Where
 *       the time is no closer than a week, or not known, all sides are the same; where it is, one
 *       side is enough if a mention names no more ("the NATO summit");
 *   <li>the times may be the same. A time that is not known agrees with one that is not in the past
 *       of a meeting to come, nor in the future of one held, if the reports are at most a fortnight
 *       apart;
 *   <li>the places, where both are told and the day is, have a word in common.
 * </ul>
 */
final class Gathering {

  private static final long WEEK = Duration.ofDays(7).toSeconds();
  private static final long FORTNIGHT = 14;

  private final List<Mention> mentions = new ArrayList<>();
  private final Set<String> sides = new LinkedHashSet<>();
  private @Nullable TimeFrame when;

  Gathering(Mention first) {
    add(first);
  }

  void add(Mention mention) {
    mentions.add(mention);
    sides.addAll(mention.sides());
    TimeFrame other = mention.when();
    if (other != null && (when == null || other.seconds() < when.seconds())) {
      when = other;
    }
  }

  boolean accepts(Mention mention) {
    return sidesAgree(mention) && timesAgree(mention) && placesAgree(mention);
  }

  /** Returns how many days lie between the reports of this and a mention; many if unknown. */
  long daysFrom(Mention mention) {
    long least = Long.MAX_VALUE;
    for (Mention own : mentions) {
      if (own.told().article().id().equals(mention.told().article().id())) {
        return 0;
      }
      if (own.article() != null && mention.article() != null) {
        least = Math.min(least, own.article().daysFrom(mention.article()));
      }
    }
    return least;
  }

  private boolean sidesAgree(Mention mention) {
    int shared = ContentWords.shared(sides, mention.sides());
    int fewer = Math.min(sides.size(), mention.sides().size());
    if (shared < fewer || shared == 0) {
      return false;
    }
    if (isClose(when) && isClose(mention.when())) {
      return true;
    }
    return shared >= 2 && sides.size() == mention.sides().size();
  }

  private boolean timesAgree(Mention mention) {
    if (when != null && mention.when() != null) {
      return when.overlaps(mention.when());
    }
    if (daysFrom(mention) > FORTNIGHT) {
      return false;
    }
    if (when == null && mention.when() == null) {
      return mentions.get(0).isHeld() == mention.isHeld();
    }
    return when == null
        ? mentions.stream().allMatch(own -> mayBe(own, mention.when()))
        : mayBe(mention, when);
  }

  /** Whether a mention without a time can be of a meeting at that time. */
  private static boolean mayBe(Mention undated, @Nullable TimeFrame time) {
    TimeFrame article = undated.article();
    if (time == null || article == null) {
      return true;
    }
    return undated.isHeld()
        ? !time.first().isAfter(article.last())
        : !time.last().isBefore(article.first());
  }

  private boolean placesAgree(Mention mention) {
    if (mention.place().isEmpty() || !isClose(when) || !isClose(mention.when())) {
      return true;
    }
    return mentions.stream()
        .filter(own -> !own.place().isEmpty())
        .allMatch(own -> ContentWords.shared(own.place(), mention.place()) > 0);
  }

  private static boolean isClose(@Nullable TimeFrame time) {
    return time != null && time.seconds() <= WEEK;
  }

  MeetingAccount account() {
    mentions.sort(Comparator.comparing(Mention::reported));
    List<Told<Meeting>> told = mentions.stream().map(Mention::told).toList();
    List<ActorCode> participants = participants();
    Mention placed = last(mention -> mention.told().what().where() != null);
    String where = placed == null ? null : placed.told().what().where();
    TimeFrame time = time();
    MeetingStatus status = status();
    return new MeetingAccount(
        new Detail<>(
            participants, known(mention -> !mention.told().what().participants().isEmpty())),
        new Detail<>(time, known(mention -> time != null && time.equals(mention.when()))),
        new Detail<>(
            where, known(mention -> where != null && where.equals(mention.told().what().where()))),
        new Detail<>(status, known(mention -> status == mention.status())),
        told);
  }

  private List<ActorCode> participants() {
    Set<ActorCode> codes = new LinkedHashSet<>();
    mentions.forEach(mention -> codes.addAll(mention.told().what().participants()));
    return codes.stream()
        .filter(
            code ->
                code.sector() != null
                    || codes.stream()
                        .noneMatch(
                            finer ->
                                finer.sector() != null && finer.country().equals(code.country())))
        .toList();
  }

  private @Nullable TimeFrame time() {
    TimeFrame best = null;
    for (Mention mention : mentions) {
      TimeFrame time = mention.when();
      if (time != null && (best == null || time.seconds() <= best.seconds())) {
        best = time;
      }
    }
    return best;
  }

  private MeetingStatus status() {
    if (last(Mention::isHeld) != null) {
      return MeetingStatus.HELD;
    }
    Mention told = last(mention -> mention.status() != MeetingStatus.UNKNOWN);
    return told == null ? MeetingStatus.UNKNOWN : told.status();
  }

  private @Nullable Mention last(Predicate<Mention> which) {
    Mention last = null;
    for (Mention mention : mentions) {
      last = which.test(mention) ? mention : last;
    }
    return last;
  }

  private List<Told<Meeting>> known(Predicate<Mention> which) {
    return mentions.stream().filter(which).map(Mention::told).toList();
  }
}
