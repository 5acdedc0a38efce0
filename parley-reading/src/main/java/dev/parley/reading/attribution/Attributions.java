package dev.parley.reading.attribution;

import dev.parley.model.Span;
import dev.parley.reading.act.Aim;
import dev.parley.reading.act.Coding;
import dev.parley.reading.encoder.Stretch;
import dev.parley.reading.encoder.Window;
import dev.parley.reading.encoder.WindowScores;
import dev.parley.reading.text.Layout;
import dev.parley.reading.text.Quotation;
import dev.parley.reading.text.Sentences;
import dev.parley.reading.text.Words;
import java.util.ArrayList;
import java.util.List;

/** Makes attributions of what the encoder says of a window. */
public final class Attributions {

  private final Layout layout;
  private final Window window;
  private final WindowScores scores;
  private final int[] barriers;
  private final List<Segment> conditions;
  private final boolean own;

  private Attributions(Layout layout, Window window, WindowScores scores, boolean own) {
    this.own = own;
    this.layout = layout;
    this.window = window;
    this.scores = scores;
    this.barriers = barriers(layout, window);
    this.conditions = Segmentation.of(scores, Layer.CONDITIONS, barriers);
  }

  /**
   * Returns a window's attributions: the outermost, then those inside them, each in the order of
   * the text, and in what may be one speaker's own text its bare sentences.
   */
  public static List<CodedAttribution> in(
      Layout layout, Window window, WindowScores scores, boolean own) {
    return new Attributions(layout, window, scores, own).find();
  }

  private List<CodedAttribution> find() {
    var positions = new RelativePosition(layout.breaks(), window.from(), window.to());
    List<Segment> outer = Segmentation.of(scores, Layer.OUTERMOST, barriers);
    List<Joined> found = new ArrayList<>(Links.of(scores, outer, positions, Layer.OUTERMOST));
    List<Segment> nested = Segmentation.of(scores, Layer.NESTED, barriers);
    for (Joined inner : Links.of(scores, nested, positions, Layer.NESTED)) {
      if (inner.cue() != null && isInside(inner, outer)) {
        found.add(inner);
      }
    }
    if (own) {
      found.removeIf(one -> one.cue() == null);
      found.addAll(new BareSentences(layout, window).beside(found));
    }
    List<CodedAttribution> coded = new ArrayList<>();
    for (Joined joined : found) {
      Joined attribution = inReach(joined);
      coded.add(new CodedAttribution(words(attribution), coding(attribution)));
    }
    return coded;
  }

  /** No span goes on into a further paragraph, unless that opens a quotation anew. */
  private static int[] barriers(Layout layout, Window window) {
    int[] barriers = new int[window.size()];
    int barrier = 0;
    for (int word = 0; word < barriers.length; word++) {
      int at = window.from() + word;
      if (layout.breaks()[at] == Sentences.PARAGRAPH
          && Quotation.of(layout.quotations()[at]) != Quotation.OPENING) {
        barrier = word;
      }
      barriers[word] = barrier;
    }
    return barriers;
  }

  private static boolean isInside(Joined inner, List<Segment> outer) {
    return outer.stream()
        .anyMatch(
            segment ->
                segment.kind() == Segment.Kind.CONTENT
                    && segment.holds(inner.anchor())
                    && !inner.content().equals(List.of(segment)));
  }

  /**
   * Leaves out pieces of content in other paragraphs than the cue's that are not quoted, headlines
   * say, if there are others.
   */
  private Joined inReach(Joined found) {
    if (found.cue() == null || found.content().size() == 1) {
      return found;
    }
    List<Segment> content =
        found.content().stream()
            .filter(part -> isQuoted(part) || !isParted(found.cue(), part, Sentences.PARAGRAPH))
            .toList();
    return content.isEmpty() ? found : new Joined(found.source(), found.cue(), content);
  }

  private boolean isQuoted(Segment segment) {
    return layout.quotations()[window.from() + segment.first()] != Quotation.OUTSIDE.ordinal();
  }

  /** Tells whether a break of that kind or a greater one lies between the beginnings of two. */
  private boolean isParted(Segment one, Segment other, byte least) {
    int from = window.from();
    int last = from + Math.max(one.first(), other.first());
    for (int word = from + Math.min(one.first(), other.first()) + 1; word <= last; word++) {
      if (layout.breaks()[word] >= least) {
        return true;
      }
    }
    return false;
  }

  private Attribution words(Joined found) {
    return new Attribution(
        found.source() == null ? null : span(found.source()),
        found.cue() == null ? null : span(found.cue()),
        found.content().stream().map(this::content).toList());
  }

  private Coding coding(Joined found) {
    List<Stretch> content = found.content().stream().map(Segment::words).toList();
    List<Stretch> cue = found.cue() == null ? List.of() : List.of(found.cue().words());
    float[] target = scores.codings().target(cue.isEmpty() ? content : cue);
    Aim aim = new Aim(layout.words(), window.from(), target);
    return Coding.of(scores.codings().of(cue, content), condition(found), aim);
  }

  /** The conditions that the content holds, and those that stand free beside it in a sentence. */
  private List<Span> condition(Joined found) {
    List<Span> held = new ArrayList<>();
    for (Segment condition : conditions) {
      boolean inside = found.content().stream().anyMatch(part -> part.holds(condition));
      if (inside || isFree(condition, found)) {
        held.add(span(condition));
      }
    }
    return held;
  }

  private boolean isFree(Segment condition, Joined found) {
    if (isParted(condition, found.anchor(), Sentences.SENTENCE)) {
      return false;
    }
    Segment content = found.content().get(0);
    return condition.last() + 1 <= content.first()
        ? content.first() - condition.last() <= 3
        : condition.first() - found.content().get(found.content().size() - 1).last() <= 2
            && condition.first() > content.last();
  }

  private Span span(Segment segment) {
    Words words = layout.words();
    return new Span(
        words.start(window.from() + segment.first()), words.end(window.from() + segment.last()));
  }

  /**
   * The sentence's last full stop is no part of the content, unless it stands before a closing
   * quotation mark.
   */
  private Span content(Segment segment) {
    Words words = layout.words();
    int last = window.from() + segment.last();
    boolean stop =
        segment.last() > segment.first() && words.length(last) == 1 && words.first(last) == '.';
    return stop
        ? new Span(words.start(window.from() + segment.first()), words.end(last - 1))
        : span(segment);
  }
}
