package dev.parley.reading.event;

import dev.parley.model.Event;
import dev.parley.model.EventStatus;
import dev.parley.model.EventType;
import dev.parley.model.Meeting;
import dev.parley.model.MeetingStatus;
import dev.parley.reading.scene.Passage;
import dev.parley.reading.scene.Scene;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A meeting held is also a CONSULT event; one to come is only a meeting. */
final class MeetingEvents {

  private static final Set<String> PHONE =
      Set.of("phone", "telephone", "phoned", "telephoned", "call");
  private static final Set<String> VISIT = Set.of("visit", "visited", "visiting", "visits");
  private static final Set<String> MEDIATED =
      Set.of(
          "mediated", "brokered", "mediator", "mediators", "mediation", "sponsored", "facilitated");
  private static final int SEVERAL = 3;

  private MeetingEvents() {}

  /** Returns the event of a meeting, if it was held. */
  static Optional<Event> of(Scene scene, Meeting meeting) {
    if (meeting.status() != MeetingStatus.HELD || meeting.participants().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Event(
            meeting.participants().subList(0, 1),
            meeting.participants().subList(1, meeting.participants().size()),
            EventType.CONSULT,
            mode(scene, meeting),
            List.of("diplomatic"),
            meeting.when(),
            meeting.where(),
            meeting.words(),
            meeting.statements(),
            EventStatus.HAPPENED));
  }

  private static @Nullable String mode(Scene scene, Meeting meeting) {
    Passage clause = scene.clauseOf(scene.words(meeting.words()).from());
    if (has(scene, clause, PHONE)) {
      return "phone";
    }
    if (has(scene, clause, VISIT)) {
      return "visit";
    }
    if (has(scene, clause, MEDIATED)) {
      return "third-party";
    }
    return meeting.participants().size() >= SEVERAL ? "multilateral" : null;
  }

  private static boolean has(Scene scene, Passage passage, Set<String> words) {
    for (int at = passage.from(); at < passage.to(); at++) {
      if (words.contains(scene.lower(at))) {
        return true;
      }
    }
    return false;
  }
}
