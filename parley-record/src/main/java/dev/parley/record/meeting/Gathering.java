package dev.parley.record.meeting;

import dev.parley.model.ActorCode;
import dev.parley.model.Meeting;
import dev.parley.model.MeetingStatus;
import dev.parley.record.Told;
import dev.parley.record.clock.TimeFrame;
import dev.parley.record.party.Side;
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
 *
 * <p>or if it is the same mention in a copy or version of an article. A mention that names nobody
 * is otherwise only of a meeting that the dossier knows, if both day and place are told and agree.
 */
final class Gathering {

  private static final long WEEK = Duration.ofDays(7).toSeconds();
  private static final long FORTNIGHT = 14;

  /** A continent is no place at which a meeting is told from others. */
  private static final Set<String> CONTINENTS =
      ContentWords.of("Africa America Asia Australia Europe");

  private final @Nullable Expected known;
  private final List<Mention> mentions = new ArrayList<>();
  private final Set<String> sides = new LinkedHashSet<>();
  private @Nullable TimeFrame when;

  Gathering(Mention first) {
    known = null;
    add(first);
  }

  /** Begins with what the dossier knows. */
  Gathering(Expected known) {
    this.known = known;
    sides.addAll(known.sides());
    when = known.when();
  }

  /** Tells whether any article tells of it. */
  boolean isTold() {
    return !mentions.isEmpty();
  }

  void add(Mention mention) {
    mentions.add(mention);
    if (known == null) {
      sides.addAll(mention.sides());
    }
    TimeFrame other = mention.when();
    if (other != null && (when == null || other.seconds() < when.seconds())) {
      when = other;
    }
  }

  boolean accepts(Mention mention) {
    return mentions.stream().anyMatch(mention::isRetold)
        || sidesAgree(mention) && timesAgree(mention) && placesAgree(mention);
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
    if (mention.sides().isEmpty()) {
      return known != null
          && isClose(when)
          && isClose(mention.when())
          && ContentWords.shared(known.place(), mention.place()) > 0;
    }
    int shared = ContentWords.shared(sides, mention.sides());
    int fewer = Math.min(sides.size(), mention.sides().size());
    if (shared < fewer || shared == 0) {
      return false;
    }
    if (isClose(when) && isClose(mention.when())) {
      return true;
    }
    if (known != null && ContentWords.shared(known.place(), mention.place()) > 0) {
      return ContentWords.shared(sides, mention.sides()) == sides.size();
    }
    return shared >= 2 && sides.size() == mention.sides().size();
  }

  private boolean timesAgree(Mention mention) {
    if (when != null && mention.when() != null) {
      return when.overlaps(mention.when());
    }
    if (daysFrom(mention) > FORTNIGHT && !isExpectedSoon(mention)) {
      return false;
    }
    if (when == null && mention.when() == null) {
      return mentions.get(0).isHeld() == mention.isHeld();
    }
    return when == null
        ? mentions.stream().allMatch(own -> mayBe(own, mention.when()))
        : mayBe(mention, when);
  }

  private boolean isExpectedSoon(Mention undated) {
    TimeFrame article = undated.article();
    return known != null && article != null && known.when().daysFrom(article) <= FORTNIGHT;
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
    if (!tells(mention.place()) || !isClose(when) || !isClose(mention.when())) {
      return true;
    }
    if (known != null && tells(known.place())) {
      return ContentWords.shared(known.place(), mention.place()) > 0;
    }
    return mentions.stream()
        .filter(own -> tells(own.place()))
        .allMatch(own -> ContentWords.shared(own.place(), mention.place()) > 0);
  }

  private static boolean tells(Set<String> place) {
    return !CONTINENTS.containsAll(place);
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
    if (known != null && known.meeting().where() != null) {
      where = known.meeting().where();
    }
    TimeFrame time = time();
    MeetingStatus status = status();
    String place = where;
    return new MeetingAccount(
        new Detail<>(
            participants, telling(mention -> !mention.told().what().participants().isEmpty())),
        new Detail<>(time, telling(mention -> time != null && time.equals(mention.when()))),
        new Detail<>(
            where,
            telling(mention -> place != null && place.equals(mention.told().what().where()))),
        new Detail<>(status, telling(mention -> status == mention.status())),
        told,
        known == null ? null : known.meeting());
  }

  private List<ActorCode> participants() {
    Set<ActorCode> codes = new LinkedHashSet<>();
    mentions.forEach(mention -> codes.addAll(mention.told().what().participants()));
    if (known != null && !known.sides().isEmpty()) {
      codes.removeIf(code -> !known.sides().contains(Side.of(code)));
      Set<String> told = Side.of(codes);
      known.codes().stream().filter(code -> !told.contains(Side.of(code))).forEach(codes::add);
    }
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
    TimeFrame best = known == null ? null : known.when();
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

  /** Returns the mentions that tell a detail; all of them where only the dossier does. */
  private List<Told<Meeting>> telling(Predicate<Mention> which) {
    List<Told<Meeting>> telling = mentions.stream().filter(which).map(Mention::told).toList();
    return telling.isEmpty() && known != null
        ? mentions.stream().map(Mention::told).toList()
        : telling;
  }
}
