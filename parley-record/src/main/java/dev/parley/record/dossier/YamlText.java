package dev.parley.record.dossier;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * The nodes of a YAML text. Its events are looked at first, because nodes are composed by
 * recursion, which hostile nesting would overflow; and a dossier has no use for aliases, by which a
 * short text can stand for a huge one.
 */
final class YamlText {

  /** A dossier nests four levels deep. */
  private static final int DEEPEST = 10;

  private final LoadSettings settings =
      LoadSettings.builder()
          .setUseMarks(true)
          .setAllowDuplicateKeys(true)
          .setCodePointLimit(DossierFile.LARGEST)
          .build();
  private final Findings findings;

  YamlText(Findings findings) {
    this.findings = findings;
  }

  /** Returns the root; null if there is none or the text is no YAML, which is then told. */
  @Nullable Node root(String text) {
    try {
      if (!isPlain(text)) {
        return null;
      }
      Optional<Node> root = new Compose(settings).composeString(text);
      if (root.isEmpty()) {
        findings.error(Optional.empty(), "the file is empty");
      }
      return root.orElse(null);
    } catch (MarkedYamlEngineException e) {
      findings.error(
          e.getProblemMark().or(e::getContextMark), "this is not YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      findings.error(Optional.empty(), "this is not YAML: " + e.getMessage());
    }
    return null;
  }

  private boolean isPlain(String text) {
    int depth = 0;
    int documents = 0;
    for (Event event : new Parse(settings).parseString(text)) {
      switch (event.getEventId()) {
        case MappingStart, SequenceStart -> depth++;
        case MappingEnd, SequenceEnd -> depth--;
        case Alias -> {
          findings.error(event.getStartMark(), "aliases are not taken; write the value again");
          return false;
        }
        default -> documents += event instanceof DocumentStartEvent ? 1 : 0;
      }
      if (depth > DEEPEST) {
        findings.error(event.getStartMark(), "this is nested too deep for a dossier");
        return false;
      }
      if (documents > 1) {
        findings.error(event.getStartMark(), "a second document begins; a file holds one dossier");
        return false;
      }
    }
    return true;
  }
}
