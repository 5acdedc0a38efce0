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
  private final List<Segment> sources;
  private final List<Segment> cues;

  private Links(WindowScores scores, List<Segment> segments, RelativePosition positions) {
    this.scores = scores;
    this.positions = positions;
    this.sources = segments.stream().filter(s -> s.kind() == Kind.SOURCE).toList();
    this.cues = segments.stream().filter(s -> s.kind() == Kind.CUE).toList();
  }

  /**
   * Returns the attributions, in the order of their cues. A cue that no content chooses makes none.
   *
   * @param segments in the order of the text
   */
  static List<Attribution> of(
      WindowScores scores, List<Segment> segments, RelativePosition positions) {
    Links links = new Links(scores, segments, positions);
    Map<Segment, List<Segment>> contents = new LinkedHashMap<>();
    links.cues.forEach(cue -> contents.put(cue, new ArrayList<>()));
    for (Segment segment : segments) {
      if (segment.kind() == Kind.CONTENT) {
        Segment cue = links.best(Link.CONTENT_TO_CUE, segment, links.cues);
        if (cue != null) {
          contents.get(cue).add(segment);
        }
      }
    }
    List<Attribution> attributions = new ArrayList<>();
    contents.forEach(
        (cue, content) -> {
          if (!content.isEmpty()) {
            Segment source = links.best(Link.CUE_TO_SOURCE, cue, links.sources);
            attributions.add(new Attribution(source, cue, content));
          }
        });
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
          scores.link(link, asking.first(), asking.last(), choice.first(), choice.last(), position);
      if (score > most) {
        most = score;
        best = choice;
      }
    }
    return best;
  }
}
