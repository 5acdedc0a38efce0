package dev.parley.record.store;

import dev.parley.model.Article;
import dev.parley.model.Span;
import dev.parley.model.Statement;
import dev.parley.record.ExactWords;
import dev.parley.record.correction.Correction;
import dev.parley.record.correction.MadeCorrection;
import dev.parley.record.correction.MadeCorrection.Kind;
import dev.parley.record.store.RecordException.Reason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** One correction coming into the record, in one transaction. */
final class Correcting {

  private final Handle handle;
  private final Dialect dialect;
  private final EntryTable entries;
  private final ArticleTable articles;
  private final CorrectionTable corrections;
  private final String by;
  private final @Nullable String reason;
  private final Instant now;

  Correcting(Handle handle, Dialect dialect, String by, @Nullable String reason, Instant now) {
    this.handle = handle;
    this.dialect = dialect;
    this.entries = new EntryTable(handle, dialect);
    this.articles = new ArticleTable(handle);
    this.corrections = new CorrectionTable(handle);
    this.by = by;
    this.reason = reason;
    this.now = now;
  }

  /** Makes a correction and returns its number. */
  long make(Correction correction) {
    if (correction instanceof Correction.Reject reject) {
      return over(reject.entry(), Kind.REJECT, null, null);
    } else if (correction instanceof Correction.Change change) {
      String field = change.part().name().toLowerCase(Locale.ROOT);
      return over(change.entry(), Kind.CHANGE, field, change.value());
    } else if (correction instanceof Correction.Move move) {
      return over(move.entry(), Kind.MOVE, null, move.issue());
    } else if (correction instanceof Correction.Add add) {
      return add(add);
    } else if (correction instanceof Correction.MergeActors merge) {
      return merge(merge);
    } else if (correction instanceof Correction.Undo undo) {
      return undo(undo);
    }
    throw new AssertionError(correction);
  }

  private long over(String entry, Kind kind, @Nullable String field, @Nullable String value) {
    EntryRow shown = shown(entry);
    long number = corrections.insert(row(kind, entry, shown, field, value, null, null));
    again(shown);
    return number;
  }

  private EntryRow shown(String entry) {
    return entries
        .shown(entry)
        .orElseThrow(
            () -> new RecordException(Reason.NOT_FOUND, "no entry " + entry + " in the record"));
  }

  private MadeCorrection row(
      Kind kind,
      @Nullable String entry,
      @Nullable EntryRow shown,
      @Nullable String field,
      @Nullable String value,
      @Nullable String code,
      @Nullable Long undoes) {
    String article = shown == null ? null : articleId(shown.article());
    return new MadeCorrection(
        0, kind, entry, article, field, value, code, undoes, by, now, reason, true);
  }

  private String articleId(long key) {
    return handle
        .createQuery("SELECT id FROM article WHERE key = :key")
        .bind("key", key)
        .mapTo(String.class)
        .one();
  }

  private String text(long article) {
    return articles.article(articleId(article)).orElseThrow().text();
  }

  /** Lays an entry's corrections over it anew. */
  private void again(EntryRow shown) {
    String id = shown.statement().id();
    again(List.of(shown), Map.of(id, corrections.of(id)));
  }

  private void again(List<EntryRow> shown, Map<String, List<MadeCorrection>> byEntry) {
    Overlay overlay = new Overlay(new Mergers(corrections.merges()), this::text);
    List<EntryRow> bases = new ArrayList<>();
    List<EntryRow> rows = new ArrayList<>();
    for (EntryRow row : shown) {
      String id = row.statement().id();
      EntryRow base = entries.asRead(id).orElse(row);
      bases.add(base);
      rows.add(over(overlay, base, byEntry.getOrDefault(id, List.of())));
    }
    entries.write(EntryTable.AS_READ, bases);
    entries.show(rows);
  }

  private static EntryRow over(Overlay overlay, EntryRow base, List<MadeCorrection> corrections) {
    try {
      return overlay.over(base, corrections);
    } catch (IndexOutOfBoundsException e) {
      throw new IllegalArgumentException("a span lies outside the article's text", e);
    }
  }

  private long add(Correction.Add add) {
    Article article =
        articles
            .article(add.article())
            .orElseThrow(
                () ->
                    new RecordException(
                        Reason.NOT_FOUND, "no article " + add.article() + " in the record"));
    Statement statement = add.statement();
    checkSpans(statement, article.text());
    long key = articles.key(add.article()).orElseThrow();
    Set<String> taken = entries.taken(List.of(statement.id()), key);
    entries.ofArticle(key).forEach(row -> taken.add(row.statement().id()));
    String id = new Numbering(add.article(), taken).next(statement);
    EntryRow base =
        new EntryRow(
            dialect.reserveEntryKeys(handle, 1).get(0),
            key,
            ArticleTable.order(article),
            Numbering.with(statement, id),
            ExactWords.of(statement, article.text()),
            null,
            0,
            State.LIVE,
            true,
            null);
    entries.show(List.of(base));
    String content = base.words().content();
    long number = corrections.insert(row(Kind.ADD, id, base, null, content, null, null));
    again(base);
    return number;
  }

  /** Refuses a statement of another text. */
  static void checkSpans(Statement statement, String text) {
    boolean inside =
        Stream.of(
                statement.content().stream(),
                statement.condition().stream(),
                Stream.ofNullable(statement.source()),
                Stream.ofNullable(statement.cue()),
                Stream.ofNullable(statement.addressee()),
                Stream.ofNullable(statement.channel()))
            .flatMap(spans -> spans)
            .mapToInt(Span::end)
            .allMatch(end -> end <= text.length());
    if (!inside) {
      throw new IllegalArgumentException(
          "a span of statement " + statement.id() + " lies outside the article's text");
    }
  }

  private long merge(Correction.MergeActors merge) {
    Mergers before = new Mergers(corrections.merges());
    if (before.last(merge.into()).equals(merge.from())) {
      throw new IllegalArgumentException(
          "\"" + merge.into() + "\" goes over into \"" + merge.from() + "\" already");
    }
    String code = Column.codes(merge.code());
    long number =
        corrections.insert(row(Kind.MERGE, null, null, merge.from(), merge.into(), code, null));
    namesOf(merge.from(), before).forEach(this::againWithSpeaker);
    return number;
  }

  private void againWithSpeaker(String speaker) {
    List<EntryRow> shown =
        handle
            .createQuery("SELECT * FROM entry WHERE speaker = :speaker")
            .bind("speaker", Column.text(speaker))
            .map((row, context) -> EntryRow.of(row))
            .list();
    Map<String, List<MadeCorrection>> byEntry =
        corrections.ofSpeaker(speaker).stream()
            .collect(Collectors.groupingBy(one -> String.valueOf(one.entry())));
    again(shown, byEntry);
  }

  private long undo(Correction.Undo undo) {
    MadeCorrection undone =
        corrections
            .get(undo.number())
            .orElseThrow(
                () ->
                    new RecordException(
                        Reason.NOT_FOUND, "no correction " + undo.number() + " in the record"));
    if (corrections.isUndone(undo.number())) {
      throw new IllegalArgumentException("correction " + undo.number() + " is undone already");
    }
    if (undone.entry() != null) {
      EntryRow shown = shown(undone.entry());
      long number =
          corrections.insert(
              row(Kind.UNDO, undone.entry(), shown, null, null, null, undo.number()));
      again(shown);
      return number;
    }
    Set<String> names = namesOf(merged(undone), new Mergers(corrections.merges()));
    long number = corrections.insert(row(Kind.UNDO, null, null, null, null, null, undo.number()));
    names.forEach(this::againWithSpeaker);
    return number;
  }

  /** The name that goes in a merger, which may be undone, and its undoing too. */
  private String merged(MadeCorrection merge) {
    MadeCorrection first = merge;
    while (first.undoes() != null) {
      first = corrections.get(first.undoes()).orElseThrow();
    }
    return String.valueOf(first.field());
  }

  /** The names under which entries are shown that were read with this one. */
  private static Set<String> namesOf(String name, Mergers mergers) {
    Set<String> names = new HashSet<>();
    names.add(name);
    names.add(mergers.last(name));
    return names;
  }
}
