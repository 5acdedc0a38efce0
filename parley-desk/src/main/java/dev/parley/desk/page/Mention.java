package dev.parley.desk.page;

import dev.parley.model.Document;
import dev.parley.model.Event;
import dev.parley.model.Meeting;
import dev.parley.model.Span;
import dev.parley.record.Told;
import org.jspecify.annotations.Nullable;

/**
 * Where an article tells of an event, a meeting or a document.
 *
 * @param article the article's id
 * @param before what stands before them in the sentence
 * @param words the words that carry it
 * @param after what stands behind them
 * @param outlet who published it; empty if that is not known
 * @param reported when, in words; empty if that is not known
 * @param outside the outlet's page at the words; null if there is none
 * @param note what this mention adds: the status of a meeting, say; empty if nothing
 */
public record Mention(
    String article,
    String before,
    String words,
    String after,
    String outlet,
    String reported,
    @Nullable String outside,
    String note) {

  /** So much of a sentence is shown on either side. */
  private static final int AROUND = 110;

  /**
   * Returns where something is told.
   *
   * @param text the article's; empty where the sentence is not wanted
   */
  static Mention of(Told<?> told, String text) {
    Span span;
    String note = "";
    if (told.what() instanceof Meeting meeting) {
      span = meeting.words();
      note = Look.of(meeting.status()).word();
    } else if (told.what() instanceof Event event) {
      span = event.words();
      note = Look.of(event.status()).word();
    } else {
      span = ((Document) told.what()).words();
    }
    String words = told.at(span);
    return new Mention(
        told.article().id(),
        before(text, span),
        Visible.of(words),
        after(text, span),
        Visible.brief(told.article().outlet(), 200),
        Days.of(told.article().published()),
        OutsideLink.at(told.article().url(), words),
        note);
  }

  /** Returns the address of the article. */
  public String here() {
    return "/articles/" + Address.encode(article);
  }

  private static String before(String text, Span span) {
    if (span.end() > text.length()) {
      return "";
    }
    int from = Math.max(0, span.start() - AROUND);
    String part = text.substring(from, span.start());
    int end = Math.max(part.lastIndexOf(". "), part.lastIndexOf('\n'));
    if (end < 0 && from > 0) {
      return "…" + Visible.of(part.substring(Math.max(0, part.indexOf(' '))));
    }
    return Visible.of(part.substring(end < 0 ? 0 : end + 1)).stripLeading();
  }

  private static String after(String text, Span span) {
    if (span.end() > text.length()) {
      return "";
    }
    int to = Math.min(text.length(), span.end() + AROUND);
    String part = text.substring(span.end(), to);
    int line = part.indexOf('\n');
    int stop = part.indexOf(". ");
    int end = line < 0 ? stop : stop < 0 ? line : Math.min(line, stop);
    if (end < 0 && to < text.length()) {
      int space = part.lastIndexOf(' ');
      return Visible.of(part.substring(0, Math.max(0, space))) + "…";
    }
    return Visible.of(end < 0 ? part : part.substring(0, end)).stripTrailing();
  }
}
