package dev.parley.reading.attribution;

import dev.parley.model.Span;
import dev.parley.reading.text.Layout;
import dev.parley.reading.text.Quotation;
import dev.parley.reading.text.Sentences;
import dev.parley.reading.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Sees to it that a quotation is one statement to its end, wherever windows were cut: one in
 * quotation marks goes on to the closing mark, through all paragraphs that open anew; one without
 * marks behind a colon, to where the text speaks of its speaker again. Linear in the text.
 */
public final class WholeQuotations {

  private static final Set<String> SAYING =
      Set.of("said", "says", "added", "told", "stated", "commented");

  private static final Set<String> FIRST_PERSON =
      Set.of("I", "We", "we", "My", "my", "Our", "our", "us");

  /** A paragraph of fewer words without a full stop is a heading, not said. */
  private static final int HEADING = 12;

  private final Layout layout;
  private final Words words;

  private WholeQuotations(Layout layout) {
    this.layout = layout;
    this.words = layout.words();
  }

  /** Returns the attributions with their quotations made whole, in the same order. */
  public static List<CodedAttribution> in(Layout layout, List<CodedAttribution> found) {
    WholeQuotations quotations = new WholeQuotations(layout);
    List<CodedAttribution> whole = new ArrayList<>();
    int said = 0; // what has been said before this place needs no cue of its own
    for (CodedAttribution one : found) {
      Attribution attribution = quotations.whole(one.words());
      if (attribution.cue() != null) {
        said = Math.max(said, attribution.extent().end());
        whole.add(new CodedAttribution(attribution, one.coding()));
      } else if (attribution.anchor().start() >= said) {
        whole.add(one);
      }
    }
    return whole;
  }

  private Attribution whole(Attribution found) {
    Span cue = found.cue();
    if (cue == null) {
      return found;
    }
    List<Span> content = new ArrayList<>(found.content());
    Span last = content.remove(content.size() - 1);
    int first = words.at(last.start());
    boolean opening = Quotation.of(layout.quotations()[first]) == Quotation.OPENING;
    if (opening) {
      quoted(last, first, content);
    } else if (found.content().size() == 1 && isAnnounced(cue, first)) {
      announced(found, first, content);
    } else {
      content.add(last);
    }
    return new Attribution(found.source(), cue, content);
  }

  /** Adds a quotation in marks, to its end; one that was found to go on behind stays as found. */
  private void quoted(Span found, int first, List<Span> content) {
    int from = first;
    while (true) {
      int end = paragraphEnd(from);
      int close = from;
      while (close < end && Quotation.of(layout.quotations()[close]) != Quotation.CLOSING) {
        close++;
      }
      if (close < end) {
        Span quotation = span(from, close);
        content.add(from == first && found.end() > quotation.end() ? found : quotation);
        return;
      }
      boolean goesOn =
          end < words.size() && Quotation.of(layout.quotations()[end]) == Quotation.OPENING;
      if (!goesOn) {
        content.add(from == first ? found : withoutStop(from, end - 1));
        return;
      }
      content.add(withoutStop(from, end - 1));
      from = end;
    }
  }

  /** Tells whether content begins behind a colon that follows the cue in the same paragraph. */
  private boolean isAnnounced(Span cue, int first) {
    return first > 0
        && words.first(first - 1) == ':'
        && cue.end() <= words.end(first - 1)
        && paragraphEnd(words.at(cue.start())) >= first;
  }

  /**
   * Adds all paragraphs of an announced quotation. If it begins in the paragraph that announces it,
   * further ones must be in the first person.
   */
  private void announced(Attribution found, int first, List<Span> content) {
    Span source = found.source();
    String speaker = source == null ? "" : lastName(source);
    boolean block = layout.breaks()[first] == Sentences.PARAGRAPH;
    int from = first;
    do {
      int end = paragraphEnd(from);
      content.add(withoutStop(from, end - 1));
      from = end;
    } while (from < words.size() && goesOn(from, speaker) && (block || has(from, FIRST_PERSON)));
  }

  private String lastName(Span source) {
    int word = words.at(source.end() - 1);
    while (words.start(word) > source.start() && !Character.isLetter(words.first(word))) {
      word--;
    }
    return words.get(word);
  }

  private boolean goesOn(int from, String speaker) {
    int end = paragraphEnd(from);
    char last = words.first(end - 1);
    boolean heading = end - from < HEADING && last != '.' && last != '!' && last != '?';
    if (heading || last == ':' || layout.quotations()[from] != Quotation.OUTSIDE.ordinal()) {
      return false;
    }
    return !has(from, SAYING) && !has(from, Set.of(speaker));
  }

  private boolean has(int from, Set<String> any) {
    int end = paragraphEnd(from);
    for (int word = from; word < end; word++) {
      if (any.contains(words.get(word))) {
        return true;
      }
    }
    return false;
  }

  private int paragraphEnd(int word) {
    int end = word + 1;
    while (end < words.size() && layout.breaks()[end] != Sentences.PARAGRAPH) {
      end++;
    }
    return end;
  }

  private Span withoutStop(int first, int last) {
    boolean stop = last > first && words.length(last) == 1 && words.first(last) == '.';
    return span(first, stop ? last - 1 : last);
  }

  private Span span(int first, int last) {
    return new Span(words.start(first), words.end(last));
  }
}
