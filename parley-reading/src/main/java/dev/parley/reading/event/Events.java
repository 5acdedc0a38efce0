package dev.parley.reading.event;

import dev.parley.model.Event;
import dev.parley.model.Meeting;
import dev.parley.reading.scene.Passage;
import dev.parley.reading.scene.Scene;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The material events an article tells of, as PLOVER 2.0 codes them, and a CONSULT event for each
 * meeting that was held. Verbal events are not among them: {@link VerbalEvents} derives those from
 * the statements. A wrong event is worse than a missing one, so a trigger without anybody named
 * around it tells of nothing.
 */
public final class Events {

  private static final int MEMORY = 16;

  private Events() {}

  /** Returns the events in the order of the text. */
  public static List<Event> in(Scene scene, List<Meeting> meetings) {
    List<Event> events = new ArrayList<>();
    boolean[] taken = Lexicon.SHIPPED.idiomatic(scene);
    for (Meeting meeting : meetings) {
      MeetingEvents.of(scene, meeting).ifPresent(events::add);
      take(taken, scene.words(meeting.words()));
    }
    Deque<Told> recent = new ArrayDeque<>();
    for (int word = 0; word < scene.size(); word++) {
      Told told = taken[word] ? null : at(scene, word);
      if (told == null) {
        continue;
      }
      take(taken, new Passage(word, Math.max(told.words().to(), told.last() + 1)));
      if (recent.stream().noneMatch(earlier -> isAgain(earlier, told))) {
        events.add(told.event(scene));
      }
      recent.addFirst(told);
      if (recent.size() > MEMORY) {
        recent.removeLast();
      }
    }
    events.sort(Comparator.comparing(Event::words));
    return List.copyOf(events);
  }

  private static @Nullable Told at(Scene scene, int word) {
    for (Trigger trigger : Lexicon.SHIPPED.at(scene, word)) {
      Told told =
          trigger.isNoun()
              ? TriggerNouns.at(scene, word, trigger)
              : TriggerVerbs.at(scene, word, trigger);
      if (told != null) {
        return told;
      }
    }
    return null;
  }

  private static void take(boolean[] taken, Passage words) {
    for (int word = words.from(); word < words.to(); word++) {
      taken[word] = true;
    }
  }

  /** The same told once more by a noun is no event of its own. */
  private static boolean isAgain(Told earlier, Told later) {
    return later.trigger().isNoun()
        && later.trigger().type() == earlier.trigger().type()
        && earlier.actor().containsAll(later.actor())
        && earlier.recipient().containsAll(later.recipient());
  }
}
