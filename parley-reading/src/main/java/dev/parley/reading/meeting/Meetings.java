package dev.parley.reading.meeting;

import dev.parley.model.Meeting;
import dev.parley.reading.scene.Passage;
import dev.parley.reading.scene.Scene;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The encounters an article tells of. Words that mean an encounter told before ("the January
 * talks", "the meeting") give their details to its entry and make none of their own.
 */
public final class Meetings {

  private static final int MEMORY = 12;

  private Meetings() {}

  /** Returns the meetings in the order of the text. */
  public static List<Meeting> in(Scene scene) {
    List<Told> told = new ArrayList<>();
    for (int word = 0; word < scene.size(); word++) {
      Encounter encounter = MeetingNouns.at(scene, word);
      if (encounter == null) {
        encounter = MeetingVerbs.at(scene, word);
      }
      if (encounter != null) {
        add(scene, told, encounter);
      }
    }
    return told.stream()
        .filter(entry -> entry.encounter.isTold())
        .map(entry -> entry.meeting(scene))
        .toList();
  }

  private static void add(Scene scene, List<Told> told, Encounter encounter) {
    List<String> ids = scene.restingOn(encounter.words().from(), encounter.words().to());
    Told meant = meant(scene, told, encounter);
    if (meant == null) {
      told.add(new Told(encounter, new LinkedHashSet<>(ids)));
    } else {
      meant.encounter = meant.encounter.with(encounter);
      meant.statements.addAll(ids);
    }
  }

  private static @Nullable Told meant(Scene scene, List<Told> told, Encounter encounter) {
    for (int back = told.size() - 1; back >= 0 && back >= told.size() - MEMORY; back--) {
      Told entry = told.get(back);
      if (entry.encounter.isMeantBy(encounter) || isOneClause(scene, entry.encounter, encounter)) {
        return entry;
      }
    }
    return null;
  }

  /** "held talks during a visit to Geneva" or "met for talks" tell of one encounter. */
  private static boolean isOneClause(Scene scene, Encounter first, Encounter second) {
    Passage clause = scene.clauseOf(second.words().from());
    return clause.holds(first.words().from())
        && second.number().isEmpty()
        && second.words().from() - first.words().to() < 6
        && second.way() != Encounter.Way.PHONE
        && first.way() != Encounter.Way.PHONE
        && first.participants().containsAll(second.participants());
  }

  /** An entry while the text is still being read. */
  private static final class Told {

    private Encounter encounter;
    private final Set<String> statements;

    private Told(Encounter encounter, Set<String> statements) {
      this.encounter = encounter;
      this.statements = statements;
    }

    private Meeting meeting(Scene scene) {
      return new Meeting(
          encounter.participants(),
          encounter.when(),
          encounter.where(),
          encounter.status(),
          scene.span(encounter.words().from(), encounter.words().to()),
          List.copyOf(statements));
    }
  }
}
