package dev.parley.reading.meeting;

import dev.parley.model.ActorCode;
import dev.parley.model.MeetingStatus;
import dev.parley.model.TimexValue;
import dev.parley.reading.scene.Passage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One mention of an encounter.
 *
 * @param words the words that carry it
 * @param way how those who meet come together
 * @param fresh whether the words bring in an encounter not told of before
 * @param number "second", "fifth": which of a row it is; empty where that is not told
 * @param participants who meets
 * @param when the time told with it
 * @param where the place told with it
 * @param status how far it has come
 */
record Encounter(
    Passage words,
    Way way,
    boolean fresh,
    String number,
    List<ActorCode> participants,
    @Nullable TimexValue when,
    @Nullable String where,
    MeetingStatus status) {

  /** How those who meet come together. */
  enum Way {
    /** Face to face, or not told. */
    TABLE,
    /** One goes to the other. */
    VISIT,
    /** By telephone. */
    PHONE
  }

  private static final List<MeetingStatus> COURSE =
      List.of(
          MeetingStatus.UNKNOWN,
          MeetingStatus.PROPOSED,
          MeetingStatus.AGREED,
          MeetingStatus.SCHEDULED,
          MeetingStatus.HELD,
          MeetingStatus.POSTPONED,
          MeetingStatus.CANCELLED);

  /** Tells whether a later mention can mean this encounter. */
  boolean isMeantBy(Encounter later) {
    if (way != later.way || !fits(number, later.number) || !fitsTime(later)) {
      return false;
    }
    if (where != null
        && later.where != null
        && !where.contains(later.where)
        && !later.where.contains(where)) {
      return false;
    }
    if (isOver() != later.isOver()
        && later.status != MeetingStatus.UNKNOWN
        && status != MeetingStatus.UNKNOWN
        && !isSameTime(when, later.when)) {
      return false;
    }
    boolean same =
        !participants.isEmpty() && Set.copyOf(participants).equals(Set.copyOf(later.participants));
    if (later.fresh) {
      return same && later.status == status && later.number.equals(number);
    }
    Set<ActorCode> mine = new HashSet<>(participants);
    return same
        || later.participants.isEmpty()
        || mine.containsAll(later.participants)
        || later.participants.containsAll(mine);
  }

  private static boolean isSameTime(@Nullable TimexValue one, @Nullable TimexValue other) {
    return one != null
        && other != null
        && (one.value().startsWith(other.value()) || other.value().startsWith(one.value()));
  }

  /** Returns this encounter with the details of a later mention where it lacks them. */
  Encounter with(Encounter later) {
    Set<ActorCode> all = new LinkedHashSet<>(participants);
    all.addAll(later.participants);
    TimexValue time = when == null ? later.when : when;
    if (when != null && later.when != null && later.when.value().startsWith(when.value())) {
      time = later.when;
    }
    return new Encounter(
        words,
        way,
        fresh,
        number.isEmpty() ? later.number : number,
        new ArrayList<>(all),
        time,
        where == null ? later.where : where,
        COURSE.indexOf(later.status) > COURSE.indexOf(status) ? later.status : status);
  }

  /** Tells whether anything is known of it but the word. */
  boolean isTold() {
    boolean certain = status != MeetingStatus.UNKNOWN;
    return participants.size() > 1
        || !participants.isEmpty() && (certain || !number.isEmpty())
        || certain && (when != null || where != null);
  }

  private boolean isOver() {
    return status == MeetingStatus.HELD;
  }

  private boolean fitsTime(Encounter later) {
    return when == null || later.when == null || fits(when.value(), later.when.value());
  }

  private static boolean fits(String one, String other) {
    return one.startsWith(other) || other.startsWith(one);
  }
}
