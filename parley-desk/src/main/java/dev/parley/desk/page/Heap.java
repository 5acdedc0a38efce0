package dev.parley.desk.page;

import dev.parley.record.dossier.SuggestedIssue;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Unsorted statements that are alike, and may be an issue that the dossier lacks.
 *
 * @param label the words that set them apart
 * @param ids the ids of all of them
 * @param quotes the most typical of them
 * @param yaml what the dossier would say of the issue
 */
public record Heap(String label, List<String> ids, List<Quote> quotes, String yaml) {

  private static final int SHOWN = 3;

  /** Keeps its own copies. */
  public Heap {
    ids = List.copyOf(ids);
    quotes = List.copyOf(quotes);
  }

  static Heap of(SuggestedIssue suggested, Map<String, Quote> quotes) {
    List<Quote> typical =
        suggested.statements().stream()
            .map(quotes::get)
            .filter(Objects::nonNull)
            .limit(SHOWN)
            .toList();
    return new Heap(
        Visible.brief(suggested.label(), 80), suggested.statements(), typical, yaml(suggested));
  }

  private static String yaml(SuggestedIssue suggested) {
    String plain =
        Normalizer.normalize(suggested.label(), Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String id = plain.isEmpty() ? "new-issue" : plain.substring(0, Math.min(40, plain.length()));
    StringBuilder yaml = new StringBuilder();
    yaml.append("  - id: ").append(id.replaceAll("-$", "")).append('\n');
    yaml.append("    title: \"").append(escaped(suggested.label())).append("\"\n");
    yaml.append("    phrases:\n");
    for (String word : suggested.label().split(", ")) {
      yaml.append("      - \"").append(escaped(word)).append("\"\n");
    }
    return yaml.toString();
  }

  private static String escaped(String words) {
    return Visible.of(words).replace("\\", "\\\\").replace("\"", "\\\"");
  }
}
