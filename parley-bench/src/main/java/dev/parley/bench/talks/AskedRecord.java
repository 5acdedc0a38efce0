package dev.parley.bench.talks;

import dev.parley.model.Span;
import dev.parley.model.Statement;
import dev.parley.record.Entry;
import dev.parley.record.answer.Cell;
import dev.parley.record.answer.Evidence;
import dev.parley.record.answer.Table;
import dev.parley.record.ask.Asking;
import dev.parley.record.ask.Question;
import dev.parley.record.clock.TimeFrame;
import dev.parley.record.dossier.Dossier;
import dev.parley.record.dossier.Party;
import dev.parley.record.party.Parties;
import dev.parley.record.query.Query;
import dev.parley.record.query.QuerySyntaxException;
import dev.parley.record.query.Vocabulary;
import dev.parley.record.store.Filter;
import dev.parley.record.store.Record;
import dev.parley.record.wording.ContentWords;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A record of the sample, asked as anybody asks it, and what the facts say of its answers. */
final class AskedRecord {

  private final Record record;
  private final Dossier dossier;
  private final Parties parties;
  private final Map<String, Kept> articles = new HashMap<>();
  private final Map<String, Table> answers = new HashMap<>();

  private record Kept(String id, String text, String day) {}

  AskedRecord(Record record, Dossier dossier) {
    this.record = record;
    this.dossier = dossier;
    this.parties = new Parties(dossier.parties());
    try (Stream<Entry> entries = record.entries(Filter.ALL)) {
      entries.map(entry -> entry.article().id()).distinct().toList().forEach(this::keep);
    }
  }

  private void keep(String id) {
    var article = record.article(id).orElseThrow();
    String published = article.published() == null ? null : article.published().value();
    String day = published == null ? "" : published.substring(0, 10);
    articles.put(article.id(), new Kept(id, article.text(), day));
  }

  /** Asks for all that the record knows. */
  Table answer(Question question) {
    return answer(question, "*");
  }

  /** Asks for what was known when the last of a fact's articles was published. */
  Table answerThen(Question question, Fact fact) {
    String last =
        fact.articles().stream().map(id -> article(id).day).max(String::compareTo).orElseThrow();
    return answer(question, "published:.." + last);
  }

  private Table answer(Question question, String query) {
    return answers.computeIfAbsent(question + " " + query, key -> ask(question, query));
  }

  private Table ask(Question question, String query) {
    try {
      Query parsed = Query.parse(query, Vocabulary.of(dossier));
      return question.answer(Asking.of(record).in(dossier).about(parsed));
    } catch (QuerySyntaxException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** Returns the statements that cells rest on, each once. */
  List<Entry> statements(Cell... cells) {
    return Stream.of(cells)
        .flatMap(cell -> cell.evidence().stream())
        .flatMap(evidence -> evidence.statements().stream())
        .distinct()
        .map(record::entry)
        .flatMap(Optional::stream)
        .toList();
  }

  /** Returns every statement that holds at least half of a fact's words. */
  List<Entry> statements(Fact fact, String field) {
    try (Stream<Entry> entries = record.entries(Filter.ALL)) {
      return entries.filter(entry -> holds(entry, fact, field)).toList();
    }
  }

  /**
   * Tells whether a statement is of one of the fact's articles and its source, cue, content and
   * condition hold at least half of the fact's words there.
   *
   * @param field which words of the fact
   */
  boolean holds(Entry entry, Fact fact, String field) {
    String words = fact.need(field);
    for (String given : fact.articles()) {
      Kept article = article(given);
      int start = article.text.indexOf(words);
      if (article.id.equals(entry.article().id()) && start >= 0) {
        BitSet held = new BitSet();
        spans(entry.statement()).forEach(span -> held.set(span.start(), span.end()));
        int shared = held.get(start, start + words.length()).cardinality();
        return 2 * shared >= words.length();
      }
    }
    return false;
  }

  private static List<Span> spans(Statement statement) {
    List<Span> spans = new ArrayList<>(statement.content());
    spans.addAll(statement.condition());
    Stream.of(Optional.ofNullable(statement.source()), Optional.ofNullable(statement.cue()))
        .flatMap(Optional::stream)
        .forEach(spans::add);
    return spans;
  }

  /**
   * Tells whether words of an article that a cell rests on are of one of the fact's articles and
   * stand in the fact's words or hold them.
   */
  boolean touches(Evidence evidence, Fact fact, String field) {
    String words = fact.need(field);
    return fact.articles().stream().anyMatch(id -> article(id).id.equals(evidence.article()))
        && !evidence.words().isEmpty()
        && (words.contains(evidence.words()) || evidence.words().contains(words));
  }

  /**
   * Tells whether a statement was made on a day: when it is told to have been made lies within it;
   * where that is not told, it was reported on that day or the next.
   */
  boolean isOn(Entry entry, @Nullable String day) {
    if (day == null) {
      return true;
    }
    TimeFrame wanted = CalendarDay.of(day);
    if (entry.statement().saidOn() != null) {
      return within(TimeFrame.of(entry.statement().saidOn()), wanted);
    }
    TimeFrame reported = TimeFrame.of(entry.article().published());
    return reported != null
        && (wanted.overlaps(reported)
            || wanted.overlaps(
                new TimeFrame(reported.first().minusDays(1), reported.last().minusDays(1))));
  }

  /** Tells whether one time lies within the other. */
  static boolean within(@Nullable TimeFrame told, TimeFrame wanted) {
    return told != null
        && !told.first().isBefore(wanted.first())
        && !told.last().isAfter(wanted.last());
  }

  /** Tells whether any of the codes belongs to a party. */
  boolean isOf(Entry entry, String party) {
    return parties.of(entry.statement().speaker().code()).stream()
        .anyMatch(one -> one.id().equals(party));
  }

  /** Returns a party's name. */
  String name(String party) {
    return dossier.parties().stream()
        .filter(one -> one.id().equals(party))
        .map(Party::name)
        .findFirst()
        .orElseThrow();
  }

  /**
   * Tells whether words are about what a person described in others: they share two content words,
   * or all if the description has but one.
   */
  static boolean isAbout(String words, String description) {
    var wanted = ContentWords.of(description);
    return ContentWords.shared(ContentWords.of(words), wanted) >= Math.min(2, wanted.size());
  }

  private Kept article(String given) {
    Kept article = articles.get(given);
    if (article == null) {
      throw new IllegalStateException("the record has no article " + given);
    }
    return article;
  }
}
