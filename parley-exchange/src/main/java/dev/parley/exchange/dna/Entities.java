package dev.parley.exchange.dna;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The persons, organisations and concepts of a database. Each has the three attributes that
 * Discourse Network Analyzer gives them, in its own order.
 */
final class Entities {

  /** The program takes up to 190 characters for a short text. */
  static final int LONGEST = 190;

  private static final List<String> ATTRIBUTES = List.of("Type", "Alias", "Notes");
  private static final List<Variable> DESCRIBED =
      List.of(
          Variable.PERSON,
          Variable.ORGANIZATION,
          Variable.CONCEPT,
          Variable.OTHER_PERSON,
          Variable.OTHER_ORGANIZATION,
          Variable.OTHER_CONCEPT);

  private final Rows rows;
  private final Map<Key, Integer> ids = new HashMap<>();

  Entities(Rows rows) throws SQLException {
    this.rows = rows;
    for (Variable variable : DESCRIBED) {
      for (int i = 0; i < ATTRIBUTES.size(); i++) {
        rows.add(
            "ATTRIBUTEVARIABLES (ID, VariableId, AttributeVariable)",
            attribute(variable, i),
            variable.id(),
            ATTRIBUTES.get(i));
      }
    }
  }

  /**
   * Returns the id of an entity, which is added where it is not there yet.
   *
   * @param value what it is called; may be empty
   * @param type its attribute "Type" if it is added
   * @param notes its attribute "Notes" if it is added
   */
  int id(Variable variable, String value, String type, String notes) throws SQLException {
    String called = cut(value);
    Key key = new Key(variable, called);
    Integer known = ids.get(key);
    if (known != null) {
      return known;
    }
    int id = ids.size() + 1;
    ids.put(key, id);
    rows.add(
        "ENTITIES (ID, VariableId, Value, Red, Green, Blue)", id, variable.id(), called, 0, 0, 0);
    if (DESCRIBED.contains(variable)) {
      List<String> values = List.of(cut(type), "", cut(notes));
      for (int i = 0; i < ATTRIBUTES.size(); i++) {
        rows.add(
            "ATTRIBUTEVALUES (EntityId, AttributeVariableId, AttributeValue)",
            id,
            attribute(variable, i),
            values.get(i));
      }
    }
    return id;
  }

  /** Returns a text that the program takes for a short one. SQLite counts code points. */
  static String cut(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    if (line.codePointCount(0, line.length()) <= LONGEST) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }

  private static int attribute(Variable variable, int number) {
    return DESCRIBED.indexOf(variable) * ATTRIBUTES.size() + number + 1;
  }

  private record Key(Variable variable, String value) {}
}
