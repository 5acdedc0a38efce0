package dev.parley.desk.page;

import dev.parley.record.position.Shift;

/**
 * A shift of a position, as the overview shows it.
 *
 * @param party whose
 * @param about the issue's title
 * @param before the stance before
 * @param after the statement that shifts it
 * @param history the address of all statements
 */
public record Turn(String party, String about, Look before, Quote after, String history) {

  static Turn of(Shift shift, Press press) {
    return new Turn(
        Visible.of(shift.party().name()),
        press.naming().issue(shift.issue()),
        Look.of(shift.before().entry().statement().stance()),
        press.quote(shift.after().entry()),
        "/positions/" + shift.party().id() + "/" + Address.encode(shift.issue()));
  }
}
