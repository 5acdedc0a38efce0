package dev.parley.reading.attribution;

import dev.parley.reading.attribution.Segment.Kind;
import dev.parley.reading.encoder.WindowScores;
import dev.parley.reading.encoder.WindowScores.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Joins a window's segments to attributions: each content chooses its cue, each cue its source, or none. */
final class Links {

  private final WindowScores scores;
  private final List<Segment> sources;
  private final List<Segment> cues;

  private Links(WindowScores scores, List<Segment> segments) {
    this.scores = scores;
    this.sources = segments.stream().filter(s -> s.kind() == Kind.SOURCE).toList();
    this.cues = segments.stream().filter(s -> s.kind() == Kind.CUE).toList();
  }

  /** Returns the attributions, in the order of their cues. A cue that no content chooses makes none. */
  static List<Attribution> of(WindowScores scores, List<Segment> segments) {
    Links links = new Links(scores, segments);
    Map<Segment, List<Segment>> contents = new LinkedHashMap<>();
    links.cues.forEach(cue -> contents.put(cue, new ArrayList<>()));
    for (Segment segment : segments) {
      if (segment.kind() == Kind.CONTENT) {
        Segment cue = links.best(segment, Role.CONTENT_ASKING, links.cues, Role.CUE);
        if (cue != null) {
          contents.get(cue).add(segment);
        }
      }
    }
    List<Attribution> attributions = new ArrayList<>();
    contents.forEach(
        (cue, content) -> {
          if (!content.isEmpty()) {
            Segment source = links.best(cue, Role.CUE_ASKING, links.sources, Role.SOURCE);
            attributions.add(new Attribution(source, cue, content));
          }
        });
    return attributions;
  }

  private @Nullable Segment best(Segment asking, Role role, List<Segment> choices, Role asked) {
    float most = scores.none(role, asking.first(), asking.last(), asked);
    Segment best = null;
    for (Segment choice : choices) {
      float score =
          scores.link(role, asking.first(), asking.last(), asked, choice.first(), choice.last());
      if (score > most) {
        most = score;
        best = choice;
      }
    }
    return best;
  }
}
