package dev.parley.record.position;

import dev.parley.model.Statement;
import dev.parley.record.dossier.Party;
import dev.parley.record.telling.Said;

/**
 * A statement of a party that differs in stance or act from its statement before on the issue.
 *
 * @param party whose
 * @param issue the id of the dossier's issue
 * @param before what it said before
 * @param after what it says then
 */
public record Shift(Party party, String issue, Said before, Said after) {

  /** Tells whether the stance itself is another; if not, only the act is. */
  public boolean ofStance() {
    return statement(before).stance() != statement(after).stance();
  }

  /** Tells whether the two differ at all. */
  static boolean between(Said before, Said after) {
    return statement(before).stance() != statement(after).stance()
        || statement(before).act() != statement(after).act();
  }

  private static Statement statement(Said said) {
    return said.entry().statement();
  }
}
