package dev.parley.record.store;

import dev.parley.model.Article;
import dev.parley.model.Reading;
import dev.parley.model.Span;
import dev.parley.model.Statement;
import dev.parley.record.ExactWords;
import dev.parley.record.correction.MadeCorrection;
import dev.parley.record.store.RecordException.Reason;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * A newer reading of an article that the record has, in one transaction. Entries that rest on the
 * same words stay what they are; corrections are laid over what the newer reader read.
 */
final class Rereading {

  private final Handle handle;
  private final Dialect dialect;
  private final EntryTable entries;

  private int kept;
  private int changed;
  private int added;
  private int gone;
  private final List<String> orphans = new ArrayList<>();

  Rereading(Handle handle, Dialect dialect) {
    this.handle = handle;
    this.dialect = dialect;
    this.entries = new EntryTable(handle, dialect);
  }

  /** What an entry rests on. */
  private record Ground(@Nullable Span source, @Nullable Span cue, List<Span> content) {
    static Ground of(Statement statement) {
      return new Ground(statement.source(), statement.cue(), statement.content());
    }
  }

  Reread read(Reading reading, String reader) {
    Article article = reading.article();
    String id = Article.hash(article.text());
    ArticleTable articles = new ArticleTable(handle);
    long key =
        articles
            .key(id)
            .orElseThrow(
                () -> new RecordException(Reason.NOT_FOUND, "no article " + id + " in the record"));
    List<EntryRow> shown = entries.ofArticle(key);
    Map<Long, EntryRow> asRead = entries.asRead(key);
    Map<Ground, Deque<EntryRow>> bases = new HashMap<>();
    for (EntryRow row : shown) {
      EntryRow base = asRead.getOrDefault(row.key(), row);
      bases.computeIfAbsent(Ground.of(base.statement()), any -> new ArrayDeque<>()).add(base);
    }
    Numbering numbering = numbering(reading, id, key, shown);
    List<EntryRow> read = new ArrayList<>();
    List<Statement> fresh = new ArrayList<>();
    for (Statement statement : reading.statements()) {
      Deque<EntryRow> same = bases.get(Ground.of(statement));
      if (same == null || same.isEmpty()) {
        fresh.add(Numbering.with(statement, numbering.next(statement)));
      } else {
        EntryRow base = same.remove();
        numbering.same(statement, base.statement().id());
        read.add(again(base, statement, article, reader));
      }
    }
    bases.values().forEach(left -> left.forEach(base -> read.add(without(base))));
    write(read, asRead, new CorrectionTable(handle).ofArticle(id), article);
    add(fresh, key, article, reader);
    HappeningTables happenings = new HappeningTables(handle);
    happenings.delete(key);
    happenings.insert(key, reading, numbering::given);
    articles.setReader(key, reader);
    return new Reread(id, kept, changed, added, gone, orphans);
  }

  private Numbering numbering(Reading reading, String id, long key, List<EntryRow> shown) {
    Set<String> taken = entries.taken(Numbering.ids(reading.statements()), key);
    shown.forEach(row -> taken.add(row.statement().id()));
    return new Numbering(id, taken);
  }

  private EntryRow again(EntryRow base, Statement statement, Article article, String reader) {
    if (base.reader() == null) {
      kept++; // A person had added it; what the person said of it stays.
      return base;
    }
    Statement now = Numbering.with(statement, base.statement().id());
    if (now.equals(base.statement()) && base.state() == State.LIVE) {
      kept++;
    } else {
      changed++;
    }
    return base.with(now, ExactWords.of(now, article.text()), reader, State.LIVE);
  }

  private static EntryRow without(EntryRow base) {
    return base.reader() == null ? base : base.with(State.GONE);
  }

  private void write(
      List<EntryRow> read,
      Map<Long, EntryRow> asRead,
      List<MadeCorrection> corrections,
      Article article) {
    Map<String, List<MadeCorrection>> byEntry =
        corrections.stream().collect(Collectors.groupingBy(one -> String.valueOf(one.entry())));
    Mergers mergers = new Mergers(new CorrectionTable(handle).merges());
    Overlay overlay = new Overlay(mergers, any -> article.text());
    List<EntryRow> shown = new ArrayList<>();
    List<EntryRow> bases = new ArrayList<>();
    for (EntryRow base : read) {
      EntryRow row = overlay.over(base, byEntry.getOrDefault(base.statement().id(), List.of()));
      shown.add(row);
      if (row.corrected() || asRead.containsKey(base.key())) {
        bases.add(base);
      }
      if (row.state() == State.GONE && row.corrected()) {
        orphans.add(row.statement().id());
      } else if (row.state() == State.GONE) {
        gone++;
      }
    }
    entries.show(shown);
    entries.write(EntryTable.AS_READ, bases);
  }

  private void add(List<Statement> fresh, long key, Article article, String reader) {
    List<Long> keys = dialect.reserveEntryKeys(handle, fresh.size());
    List<EntryRow> rows = new ArrayList<>();
    for (int i = 0; i < fresh.size(); i++) {
      rows.add(Adding.fresh(keys.get(i), key, article, fresh.get(i), reader));
    }
    added = rows.size();
    new Adding(handle, dialect, CopyRule.EXACT).show(rows);
  }
}
