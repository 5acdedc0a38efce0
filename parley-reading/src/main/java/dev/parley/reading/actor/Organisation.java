package dev.parley.reading.actor;

import dev.parley.model.ActorCode;
import java.util.List;

/**
 * A body that acts or speaks: an organisation of states, a ministry, a party, a newspaper, a rebel
 * army.
 *
 * @param code its code
 * @param name its usual English name
 * @param aliases other names, short forms and spellings
 * @param kind what sort of body it is, such as "ministry"
 * @param period when it existed, or had this code
 */
public record Organisation(
    ActorCode code, String name, List<String> aliases, String kind, Period period) {

  static final List<String> COLUMNS = List.of("code", "name", "aliases", "kind", "from", "to");

  static Organisation of(List<String> cells) {
    return new Organisation(
        ActorCode.parse(cells.get(0)),
        cells.get(1),
        TableFile.names(cells.get(2)),
        cells.get(3),
        Period.parse(cells.get(4), cells.get(5)));
  }
}
