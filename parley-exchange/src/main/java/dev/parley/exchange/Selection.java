package dev.parley.exchange;

import dev.parley.model.Event;
import dev.parley.model.Meeting;
import dev.parley.model.Reading;
import dev.parley.model.Statement;
import dev.parley.record.Entry;
import dev.parley.record.dossier.Dossier;
import dev.parley.record.store.Field;
import dev.parley.record.store.Filter;
import dev.parley.record.store.Record;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is exported: the statements of a record that a query lets pass, and what goes along with
 * them.
 *
 * @param record where from
 * @param filter which statements; {@link Filter#ALL} for the whole record
 * @param query the filter as a person typed it; empty for the whole record
 * @param dossier the parties and issues that go with it; null if none was given
 * @param version of Parley that exports
 * @param at when, to the second
 */
public record Selection(
    Record record,
    Filter filter,
    String query,
    @Nullable Dossier dossier,
    String version,
    Instant at) {

  /** Returns the statements, the oldest article first, fetched as they are taken. */
  public Stream<Entry> entries() {
    return record.entries(filter);
  }

  /**
   * Returns the articles of those statements, the oldest first, then, if the whole record is
   * exported, those without a statement. Events, meetings and documents go along with their
   * article. Fetched as they are taken.
   */
  public Stream<SelectedArticle> articles() {
    Set<String> seen = new HashSet<>();
    Stream<String> ids =
        entries().map(entry -> entry.article().id()).filter(seen::add).map(String::valueOf);
    Stream<String> silent =
        filter.equals(Filter.ALL)
            ? Stream.of(record)
                .flatMap(all -> all.articles().stream())
                .filter(id -> !seen.contains(id))
            : Stream.empty();
    return Stream.concat(ids, silent).map(this::article);
  }

  private SelectedArticle article(String id) {
    Reading whole = record.reading(id).orElseThrow();
    List<Entry> entries =
        record.entries(Filter.and(filter, new Filter.Equal(Field.ARTICLE, id))).toList();
    Set<String> chosen =
        entries.stream().map(entry -> entry.statement().id()).collect(Collectors.toSet());
    return new SelectedArticle(
        record.recorded(id).orElseThrow(), of(whole, entries, chosen), entries);
  }

  private static Reading of(Reading whole, List<Entry> entries, Set<String> chosen) {
    List<Statement> statements = entries.stream().map(Entry::statement).toList();
    return new Reading(
        whole.article(),
        statements,
        whole.events().stream().map(event -> event(event, chosen)).toList(),
        whole.meetings().stream().map(meeting -> meeting(meeting, chosen)).toList(),
        whole.documents());
  }

  private static Event event(Event event, Set<String> chosen) {
    return new Event(
        event.actor(),
        event.recipient(),
        event.type(),
        event.mode(),
        event.context(),
        event.date(),
        event.location(),
        event.words(),
        event.statements().stream().filter(chosen::contains).toList(),
        event.status());
  }

  private static Meeting meeting(Meeting meeting, Set<String> chosen) {
    return new Meeting(
        meeting.participants(),
        meeting.when(),
        meeting.where(),
        meeting.status(),
        meeting.words(),
        meeting.statements().stream().filter(chosen::contains).toList());
  }
}
