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
 * @param words the words that carry it
 * @param outlet who published it; empty if that is not known
 * @param reported when, in words; empty if that is not known
 * @param outside the outlet's page at the words; null if there is none
 * @param note what this mention adds: the status of a meeting, say; empty if nothing
 */
public record Mention(
    String article,
    String words,
    String outlet,
    String reported,
    @Nullable String outside,
    String note) {

  /** Returns where something is told. */
  static Mention of(Told<?> told) {
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
        Visible.of(words),
        Visible.brief(told.article().outlet(), 200),
        Days.of(told.article().published()),
        OutsideLink.at(told.article().url(), words),
        note);
  }

  /** Returns the address of the article. */
  public String here() {
    return "/articles/" + Address.encode(article);
  }
}
