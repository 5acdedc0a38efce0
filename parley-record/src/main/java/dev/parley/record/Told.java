package dev.parley.record;

import dev.parley.model.Document;
import dev.parley.model.Event;
import dev.parley.model.Meeting;
import dev.parley.model.Span;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An event, a meeting or a document, with the article that tells of it.
 *
 * @param <T> which of the three
 * @param what what is told of
 * @param article where it stands
 * @param words the exact words at its spans
 */
public record Told<T>(T what, RecordedArticle article, Map<Span, String> words) {

  /** Keeps its own copy of the words. */
  public Told {
    words = Map.copyOf(words);
  }

  /**
   * Returns an event with its words.
   *
   * @throws IndexOutOfBoundsException if it is of another text
   */
  public static Told<Event> of(Event event, RecordedArticle article, String text) {
    return new Told<>(event, article, words(Stream.of(event.words()), text));
  }

  /**
   * Returns a meeting with its words.
   *
   * @throws IndexOutOfBoundsException if it is of another text
   */
  public static Told<Meeting> of(Meeting meeting, RecordedArticle article, String text) {
    return new Told<>(meeting, article, words(Stream.of(meeting.words()), text));
  }

  /**
   * Returns a document with the words that carry it and its provisions.
   *
   * @throws IndexOutOfBoundsException if it is of another text
   */
  public static Told<Document> of(Document document, RecordedArticle article, String text) {
    Stream<Span> spans = Stream.concat(Stream.of(document.words()), document.provisions().stream());
    return new Told<>(document, article, words(spans, text));
  }

  /** Returns the words at a span; empty if it is none of its spans. */
  public String at(Span span) {
    return words.getOrDefault(span, "");
  }

  private static Map<Span, String> words(Stream<Span> spans, String text) {
    return spans.distinct().collect(Collectors.toMap(span -> span, span -> span.in(text)));
  }
}
