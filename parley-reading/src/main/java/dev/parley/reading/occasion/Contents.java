package dev.parley.reading.occasion;

import dev.parley.model.Span;
import dev.parley.reading.attribution.Attribution;
import dev.parley.reading.text.Ordered;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is said in an article, by place. A question looks at {@value #REACH} contents at most, so
 * that a text of nested statements costs no more than another of its length.
 */
final class Contents {

  private static final int REACH = 64;

  private final List<Part> parts = new ArrayList<>();
  private final int[] furthest;

  private record Part(Span words, Attribution of) {}

  Contents(List<Attribution> attributions) {
    for (Attribution attribution : attributions) {
      attribution.content().forEach(words -> parts.add(new Part(words, attribution)));
    }
    parts.sort(Comparator.comparing(Part::words));
    this.furthest = new int[parts.size()];
    int end = 0;
    for (int i = 0; i < furthest.length; i++) {
      end = Math.max(end, parts.get(i).words().end());
      furthest[i] = end;
    }
  }

  /**
   * Returns what is said in a sentence beside an attribution's cue: neither by those who say the
   * attribution itself, nor around the cue.
   */
  List<Span> beside(Attribution attribution, Span cue, Span sentence) {
    List<Span> found = new ArrayList<>();
    int at = Ordered.from(parts, sentence.end(), part -> part.words().start()) - 1;
    for (int seen = 0; at >= 0 && seen < REACH && furthest[at] > sentence.start(); at--, seen++) {
      Span words = parts.get(at).words();
      boolean around = words.start() <= cue.start() && cue.end() <= words.end();
      if (words.overlaps(sentence) && !around && !parts.get(at).of().encloses(attribution)) {
        found.add(words);
      }
    }
    return found;
  }
}
