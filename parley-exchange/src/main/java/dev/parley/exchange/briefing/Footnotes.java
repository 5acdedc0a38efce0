package dev.parley.exchange.briefing;

import dev.parley.model.Article;
import dev.parley.model.Basis;
import dev.parley.model.Span;
import dev.parley.model.Statement;
import dev.parley.record.Entry;
import dev.parley.record.RecordedArticle;
import dev.parley.record.Told;
import dev.parley.record.store.Record;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Numbers what the lines rest on; the same words of the same article have one number. */
final class Footnotes {

  /** Where the words of a statement stand further apart, what lies between is left out. */
  private static final int LONGEST = 700;

  private final Record record;
  private final Map<Key, Note> notes = new LinkedHashMap<>();

  Footnotes(Record record) {
    this.record = record;
  }

  /** Returns the number of the note for a statement. */
  int of(Entry entry) {
    String words =
        text(entry.article())
            .map(text -> words(entry.statement(), text))
            .orElseGet(() -> Words.plain(entry.words().content()));
    return number(entry.article(), words, entry.statement().speaker().basis() == Basis.UNNAMED);
  }

  /** Returns the number of the note for words that tell of an event, a meeting or a document. */
  int of(Told<?> told, Span span) {
    return number(told.article(), sentence(told, span), false);
  }

  /** Returns the sentence in which words stand. */
  String sentence(Told<?> told, Span span) {
    return text(told.article())
        .map(text -> Words.plain(Sentence.around(span, text).in(text)))
        .orElseGet(() -> Words.plain(told.at(span)));
  }

  /** Returns the numbers of the notes for statements, in their order. */
  List<Integer> of(Collection<Entry> entries) {
    return entries.stream().map(this::of).toList();
  }

  /** Returns all notes so far, by their numbers. */
  List<Note> all() {
    return List.copyOf(notes.values());
  }

  private int number(RecordedArticle article, String words, boolean unnamed) {
    return notes
        .computeIfAbsent(
            new Key(article.id(), words),
            key ->
                new Note(
                    notes.size() + 1,
                    article.outlet(),
                    article.title(),
                    Days.words(article.published()),
                    article.url(),
                    words,
                    unnamed))
        .number();
  }

  private Optional<String> text(RecordedArticle article) {
    return record.article(article.id()).map(Article::text);
  }

  private static String words(Statement statement, String text) {
    List<Span> spans = new ArrayList<>(statement.content());
    spans.addAll(statement.condition());
    if (statement.source() != null) {
      spans.add(statement.source());
    }
    if (statement.cue() != null) {
      spans.add(statement.cue());
    }
    if (spans.isEmpty()) {
      return "";
    }
    spans.sort(null);
    int start = spans.get(0).start();
    int end = spans.stream().mapToInt(Span::end).max().orElseThrow();
    if (end - start <= LONGEST) {
      return Words.plain(text.substring(start, end));
    }
    return Words.plain(String.join(" … ", spans.stream().map(span -> span.in(text)).toList()));
  }

  private record Key(String article, String words) {}
}
