package dev.parley.reading.actor;

import dev.parley.model.ActorCode;
import java.util.List;

/**
 * A state, a former state or a region with a government of its own, and what news calls it.
 *
 * @param code the country's code; a region's is that of its country
 * @param name its usual English name
 * @param aliases other names and spellings
 * @param demonyms adjectives and nouns for it and its people
 * @param capitals capitals that stand for its government
 * @param seats buildings, streets and offices that stand for its government
 */
public record Country(
    ActorCode code,
    String name,
    List<String> aliases,
    List<String> demonyms,
    List<String> capitals,
    List<String> seats) {

  static final List<String> COLUMNS =
      List.of("code", "name", "aliases", "demonyms", "capitals", "seats");

  static Country of(List<String> cells) {
    return new Country(
        ActorCode.parse(cells.get(0)),
        cells.get(1),
        TableFile.names(cells.get(2)),
        TableFile.names(cells.get(3)),
        TableFile.names(cells.get(4)),
        TableFile.names(cells.get(5)));
  }
}
