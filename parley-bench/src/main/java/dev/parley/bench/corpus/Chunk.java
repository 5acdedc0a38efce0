package dev.parley.bench.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A pre-cut, pre-tokenised piece of an article with a label for each token, as CofeNet's tables
 * score it.
 *
 * @param tokens in the Penn Treebank's spelling ({@code -LRB-} for a parenthesis)
 * @param labels {@code B-source}, {@code I-source}, …, {@code O}; one for each token
 */
public record Chunk(List<String> tokens, List<String> labels) {

  private static final Map<String, String> SPELLED =
      Map.of("-LRB-", "(", "-RRB-", ")", "``", "“", "''", "”");

  /** Keeps its own copies. */
  public Chunk {
    tokens = List.copyOf(tokens);
    labels = List.copyOf(labels);
  }

  /** Returns the tokens as a text to be read: brackets and quotes restored, one space between. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (String token : tokens) {
      if (!text.isEmpty()) {
        text.append(' ');
      }
      text.append(SPELLED.getOrDefault(token, token));
    }
    return text.toString();
  }

  /** Returns where each token stands in the {@link #text() text}. */
  public List<Extent> extents() {
    List<Extent> extents = new ArrayList<>(tokens.size());
    int at = 0;
    for (String token : tokens) {
      String spelled = SPELLED.getOrDefault(token, token);
      int start = at == 0 ? 0 : at + 1;
      at = start + spelled.codePointCount(0, spelled.length());
      extents.add(new Extent(start, at));
    }
    return extents;
  }
}
