package dev.parley.reading.actor;

import dev.parley.model.ActorCode;
import java.util.List;

/**
 * A person in one office. Who held several has several entries.
 *
 * @param person the full name as news writes it
 * @param aliases other spellings and short forms, without the mere surname
 * @param code the code the person has in this office
 * @param office the office, such as "President of the United States"
 * @param period when the person held it
 * @param source the public list that tells so
 */
public record OfficeHolder(
    String person,
    List<String> aliases,
    ActorCode code,
    String office,
    Period period,
    String source) {

  static final List<String> COLUMNS =
      List.of("person", "aliases", "code", "office", "from", "to", "source");

  /** Tells whether a name is the person's full name or an alias, in any case. */
  boolean isCalled(String name) {
    return person.equalsIgnoreCase(name) || aliases.stream().anyMatch(name::equalsIgnoreCase);
  }

  static OfficeHolder of(List<String> cells) {
    return new OfficeHolder(
        cells.get(0),
        TableFile.names(cells.get(1)),
        ActorCode.parse(cells.get(2)),
        cells.get(3),
        Period.parse(cells.get(4), cells.get(5)),
        cells.get(6));
  }
}
