package dev.parley.reading.occasion;

import dev.parley.model.Span;
import dev.parley.model.TimexValue;
import dev.parley.reading.attribution.Attribution;
import dev.parley.reading.text.Layout;
import dev.parley.reading.text.Ordered;
import dev.parley.reading.text.Sentences;
import dev.parley.reading.text.Words;
import dev.parley.reading.time.TimeExpression;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds to whom, through what and when something was said, in the words around the cue that are
 * nobody's content: the rest of its sentence, up to the next cue or content.
 */
public final class Occasions {

  /** Words between cue and time at most; further away the time belongs to something else. */
  private static final int REACH = 14;

  private final Layout layout;
  private final List<TimeExpression> times;
  private final Contents contents;
  private final @Nullable LocalDate published;

  /**
   * Prepares for one article.
   *
   * @param times in the order of the text
   * @param attributions all of the article's
   * @param published the day of publication; null if it is not known
   */
  public Occasions(
      Layout layout,
      List<TimeExpression> times,
      List<Attribution> attributions,
      @Nullable LocalDate published) {
    this.published = published;
    this.layout = layout;
    this.times = times;
    this.contents = new Contents(attributions);
  }

  /** Returns the circumstances of one of the attributions. */
  public Occasion of(Attribution attribution) {
    Span cue = attribution.cue();
    if (cue == null) {
      return new Occasion(null, null, null);
    }
    Surroundings around = surroundings(attribution, cue);
    Span channel = Channels.in(layout.words(), around, cue);
    Span addressee = Addressees.in(layout.words(), around, cue);
    return new Occasion(addressee, channel, when(around, cue));
  }

  private @Nullable TimexValue when(Surroundings around, Span cue) {
    TimeExpression nearest = null;
    int distance = REACH + 1;
    for (TimeExpression time : between(around.from(), around.to())) {
      int words = around.distance(layout.words(), cue, time.words());
      if (time.value() != null && isDay(time.value()) && words < distance) {
        distance = words;
        nearest = time;
      }
    }
    return nearest == null ? null : nearest.value();
  }

  /** A day, something longer that holds it, or a vague past; nothing to come and no hour alone. */
  private boolean isDay(TimexValue value) {
    String text = value.value();
    if (published != null && Character.isDigit(text.charAt(0)) && !text.contains("W")) {
      int length = Math.min(text.length(), 10);
      return text.substring(0, length).compareTo(published.toString().substring(0, length)) <= 0;
    }
    return !text.equals("FUTURE_REF") && !text.equals("PRESENT_REF") && !text.startsWith("PT");
  }

  private List<TimeExpression> between(int from, int to) {
    int low = Ordered.from(times, from, time -> time.words().start());
    int end = low;
    while (end < times.size() && times.get(end).words().end() <= to) {
      end++;
    }
    return times.subList(low, end);
  }

  private Surroundings surroundings(Attribution attribution, Span cue) {
    Words words = layout.words();
    int first = words.at(cue.start());
    int last = Math.max(first, words.at(cue.end() - 1));
    int from = first;
    while (from > 0 && layout.breaks()[from] == Sentences.NONE) {
      from--;
    }
    int to = last + 1;
    while (to < words.size() && layout.breaks()[to] == Sentences.NONE) {
      to++;
    }
    Span sentence = new Span(words.start(from), words.end(to - 1));
    List<Span> taken = contents.beside(attribution, cue, sentence);
    return new Surroundings(sentence.start(), sentence.end(), taken);
  }
}
