package dev.parley.reading.event;

import dev.parley.model.ActorCode;
import dev.parley.model.Event;
import dev.parley.model.EventStatus;
import dev.parley.model.Statement;
import dev.parley.reading.scene.Passage;
import dev.parley.reading.scene.Places;
import dev.parley.reading.scene.Scene;
import dev.parley.reading.scene.When;
import java.util.List;

/**
 * An event as one trigger tells of it.
 *
 * @param trigger the trigger
 * @param words the words that carry it
 * @param last the trigger's last word, behind which date and place are looked for
 * @param actor who did it
 * @param recipient to whom
 * @param status whether it is told as a fact
 */
record Told(
    Trigger trigger,
    Passage words,
    int last,
    List<ActorCode> actor,
    List<ActorCode> recipient,
    EventStatus status) {

  /** Returns the entry for the record. */
  Event event(Scene scene) {
    Passage clause = scene.clauseOf(last);
    return new Event(
        actor,
        recipient,
        trigger.type(),
        trigger.mode(),
        trigger.context(),
        When.of(scene, clause, words),
        Places.behind(scene, clause, last),
        scene.span(words.from(), words.to()),
        scene.saying(words.from(), words.to()).stream().map(Statement::id).toList(),
        status);
  }
}
