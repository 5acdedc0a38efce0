package dev.parley.record.query;

import dev.parley.model.ActorCode;
import dev.parley.record.dossier.Dossier;
import dev.parley.record.dossier.Issue;
import dev.parley.record.dossier.Party;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The names that a search may use beside those of the codebook.
 *
 * @param parties the codes of each party, by its id
 * @param issues the ids of issues; null if any id will do
 */
public record Vocabulary(Map<String, List<ActorCode>> parties, @Nullable Set<String> issues) {

  /** No parties, and any issue. */
  public static final Vocabulary OPEN = new Vocabulary(Map.of(), null);

  /** Keeps its own copies. */
  public Vocabulary {
    parties = Map.copyOf(parties);
    issues = issues == null ? null : Set.copyOf(issues);
  }

  /** Returns the names that a dossier gives. */
  public static Vocabulary of(Dossier dossier) {
    return new Vocabulary(
        dossier.parties().stream().collect(Collectors.toMap(Party::id, Party::codes)),
        dossier.issues().stream().map(Issue::id).collect(Collectors.toSet()));
  }
}
