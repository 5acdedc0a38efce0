package dev.parley.record.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * The fields of one mapping. What is wrong with one is told and the rest is read on, so that a
 * person sees all at once; a value that is missing is then empty.
 */
final class Fields {

  private static final int LONGEST_TEXT = 5_000;

  private final Node node;
  private final Findings findings;
  private final Map<String, Node> values = new LinkedHashMap<>();

  private Fields(Node node, Findings findings) {
    this.node = node;
    this.findings = findings;
  }

  /**
   * Reads a mapping and tells which keys are not known or stand twice.
   *
   * @param what what the mapping is, for errors: "a party"
   */
  static Fields of(Node node, String what, List<String> known, Findings findings) {
    Fields fields = new Fields(node, findings);
    if (!(node instanceof MappingNode mapping)) {
      findings.error(node, what + " has the fields " + String.join(", ", known));
      return fields;
    }
    for (NodeTuple tuple : mapping.getValue()) {
      Node key = tuple.getKeyNode();
      String name = key instanceof ScalarNode scalar ? scalar.getValue() : null;
      if (name == null || !known.contains(name)) {
        String unknown = name == null ? "a list" : "\"" + name + "\"";
        findings.error(
            key, unknown + " is no field of " + what + ", only " + String.join(", ", known));
      } else if (fields.values.putIfAbsent(name, tuple.getValueNode()) != null) {
        findings.error(key, "\"" + name + "\" stands twice in " + what);
      }
    }
    return fields;
  }

  /** Returns where the mapping begins. */
  Node node() {
    return node;
  }

  /** Returns where a field's value stands, or where the mapping begins if it has no such field. */
  Node node(String name) {
    return values.getOrDefault(name, node);
  }

  boolean isGiven(String name) {
    Node value = values.get(name);
    return value != null && !value.getTag().equals(Tag.NULL);
  }

  /** Returns a text that must be there; empty if it is not, which is told. */
  String text(String name) {
    if (!isGiven(name)) {
      if (node instanceof MappingNode) {
        findings.error(node(name), "the field " + name + " is missing");
      }
      return "";
    }
    return Optional.ofNullable(scalar(node(name), name)).orElse("");
  }

  /** Returns a text; null if it is not given. */
  @Nullable String optional(String name) {
    return isGiven(name) ? scalar(node(name), name) : null;
  }

  /** Returns a value made from a text; null if it is not given, or refused, which is told. */
  <T> @Nullable T value(String name, Function<String, T> make) {
    String text = optional(name);
    return text == null ? null : made(node(name), text, make);
  }

  /** Returns the nodes of a list; none if it is not given. */
  List<Node> list(String name) {
    if (!isGiven(name)) {
      return List.of();
    }
    if (node(name) instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    findings.error(node(name), name + " is a list: each entry on a line of its own, after \"- \"");
    return List.of();
  }

  /** Returns the texts of a list, each made into a value; those that are refused are told. */
  <T> List<T> values(String name, Function<String, T> make) {
    List<T> made = new ArrayList<>();
    for (Node entry : list(name)) {
      String text = scalar(entry, "each of " + name);
      T value = text == null ? null : made(entry, text, make);
      if (value != null && made.contains(value)) {
        findings.error(entry, "\"" + text + "\" stands twice in " + name);
      } else if (value != null) {
        made.add(value);
      }
    }
    return made;
  }

  private <T> @Nullable T made(Node where, String text, Function<String, T> make) {
    try {
      return make.apply(text);
    } catch (IllegalArgumentException e) {
      findings.error(where, String.valueOf(e.getMessage()));
      return null;
    }
  }

  private @Nullable String scalar(Node where, String name) {
    if (!(where instanceof ScalarNode scalar)) {
      findings.error(where, name + " is a text");
      return null;
    }
    String text = scalar.getValue().strip();
    if (text.isEmpty()) {
      findings.error(where, name + " is empty");
      return null;
    }
    if (text.length() > LONGEST_TEXT) {
      findings.error(where, name + " is longer than 5,000 characters");
      return null;
    }
    return text;
  }
}
