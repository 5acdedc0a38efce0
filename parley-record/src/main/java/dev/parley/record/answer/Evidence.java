package dev.parley.record.answer;

import dev.parley.model.Document;
import dev.parley.model.Event;
import dev.parley.model.Meeting;
import dev.parley.model.Span;
import dev.parley.model.StatedDate;
import dev.parley.model.TimexValue;
import dev.parley.record.Entry;
import dev.parley.record.RecordedArticle;
import dev.parley.record.Told;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a cell of an answer rests on: words of one article.
 *
 * @param statements the ids of the statements; empty where an event, a meeting or a document rests
 *     on words of its own
 * @param article the article's id
 * @param outlet who published it, if known
 * @param url where, if known
 * @param published when it was reported, if known
 * @param saidOn when it was said, if told
 * @param words the exact words; empty where they were not asked for
 */
public record Evidence(
    List<String> statements,
    String article,
    @Nullable String outlet,
    @Nullable String url,
    @Nullable StatedDate published,
    @Nullable TimexValue saidOn,
    String words) {

  /** Keeps its own copy of the ids. */
  public Evidence {
    statements = List.copyOf(statements);
  }

  /** Returns a statement as evidence, with the words of what was said. */
  public static Evidence of(Entry entry) {
    return of(entry, entry.words().content());
  }

  /**
   * Returns a statement as evidence, with other words of it: those of its source, say.
   *
   * @param words null where there are none
   */
  public static Evidence of(Entry entry, @Nullable String words) {
    return of(
        List.of(entry.statement().id()),
        entry.article(),
        entry.statement().saidOn(),
        words == null ? "" : words);
  }

  /** Returns statements as evidence, each with the words of what was said. */
  public static List<Evidence> of(Collection<Entry> entries) {
    return entries.stream().map(Evidence::of).toList();
  }

  /** Returns mentions of a meeting as evidence. */
  public static List<Evidence> ofMeetings(Collection<Told<Meeting>> told) {
    return told.stream().map(one -> of(one, one.what().words(), one.what().statements())).toList();
  }

  /** Returns tellings of an event as evidence. */
  public static List<Evidence> ofEvents(Collection<Told<Event>> told) {
    return told.stream().map(one -> of(one, one.what().words(), one.what().statements())).toList();
  }

  /** Returns mentions of a document as evidence. */
  public static List<Evidence> ofDocuments(Collection<Told<Document>> told) {
    return told.stream().map(one -> of(one, one.what().words(), List.of())).toList();
  }

  private static Evidence of(Told<?> told, Span words, List<String> statements) {
    return of(statements, told.article(), null, told.at(words));
  }

  /** Returns words of an article as evidence. */
  public static Evidence of(
      List<String> statements, RecordedArticle article, @Nullable TimexValue saidOn, String words) {
    return new Evidence(
        statements,
        article.id(),
        article.outlet(),
        article.url(),
        article.published(),
        saidOn,
        words);
  }
}
