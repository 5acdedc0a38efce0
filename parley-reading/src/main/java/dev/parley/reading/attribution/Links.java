package dev.parley.reading.attribution;

import dev.parley.reading.attribution.Segment.Kind;
import dev.parley.reading.encoder.WindowScores;
import dev.parley.reading.encoder.WindowScores.Link;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Joins a window's segments to attributions: each content chooses its cue, each cue its source, or
 * none.
 */
final class Links {

  private final WindowScores scores;
  private final RelativePosition positions;
  private final boolean nested;
  private final List<Segment> sources;
  private final List<Segment> cues;

  private Links(
      WindowScores scores, List<Segment> segments, RelativePosition positions, Layer layer) {
    this.scores = scores;
    this.nested = layer == Layer.NESTED;
    this.positions = positions;
    this.sources = segments.stream().filter(s -> s.kind() == Kind.SOURCE).toList();
    this.cues = segments.stream().filter(s -> s.kind() == Kind.CUE).toList();
  }

  /**
   * Returns the attributions: those with a cue, in the order of their cues, then content that
   * chooses none, each for itself. A cue that no content chooses makes none.
   *
   * @param segments of one layer, in the order of the text
   */
  static List<Joined> of(
      WindowScores scores, List<Segment> segments, RelativePosition positions, Layer layer) {
    Links links = new Links(scores, segments, positions, layer);
    List<Joined> alone = new ArrayList<>();
    Map<Segment, List<Segment>> contents = new LinkedHashMap<>();
    links.cues.forEach(cue -> contents.put(cue, new ArrayList<>()));
    for (Segment segment : segments) {
      if (segment.kind() == Kind.CONTENT) {
        Segment cue = links.best(Link.CONTENT_TO_CUE, segment, links.cues);
        if (cue != null) {
          contents.get(cue).add(segment);
        } else {
          alone.add(new Joined(null, null, List.of(segment)));
        }
      }
    }
    List<Joined> attributions = new ArrayList<>();
    contents.forEach(
        (cue, content) -> {
          if (!content.isEmpty()) {
            Segment source = links.best(Link.CUE_TO_SOURCE, cue, links.sources);
            attributions.add(new Joined(source, cue, content));
          }
        });
    attributions.addAll(alone);
    return attributions;
  }

  private @Nullable Segment best(Link link, Segment asking, List<Segment> choices) {
    int before = 0; // choices that begin before the one that asks
    while (before < choices.size() && choices.get(before).first() < asking.first()) {
      before++;
    }
    float most = scores.none(link, asking.first(), asking.last());
    Segment best = null;
    for (int i = 0; i < choices.size(); i++) {
      Segment choice = choices.get(i);
      int position = positions.of(asking, choice, i < before ? before - 1 - i : i - before);
      float score =
          scores.link(
              link, nested, asking.first(), asking.last(), choice.first(), choice.last(), position);
      if (score > most) {
        most = score;
        best = choice;
      }
    }
    return best;
  }
}
