package dev.parley.record.store;

import dev.parley.model.Article;
import dev.parley.model.Document;
import dev.parley.model.Event;
import dev.parley.model.Meeting;
import dev.parley.model.Reading;
import dev.parley.record.Entry;
import dev.parley.record.RecordedArticle;
import dev.parley.record.Told;
import dev.parley.record.correction.Correction;
import dev.parley.record.correction.MadeCorrection;
import dev.parley.record.correction.TrainingLine;
import dev.parley.record.store.CopyRule.Fingerprint;
import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was read, kept for good: articles, who said what in them, and what people corrected.
 *
 * <pre>{@code
 * try (var record = Record.open("parley.db")) {
 *   record.add(reading, Provenance.of("0.1"));
 *   record.entries(new Filter.Equal(Field.ACT, "DENY")).forEach(System.out::println);
 * }
 * }</pre>
 *
 * <p>A record is one SQLite file, or one PostgreSQL database for a team. Each method that changes
 * it is one transaction: killed at any point, the record opens again with the whole of it or
 * nothing. Thread-safe until closed; several processes may have one record open. Every method
 * throws {@link RecordException} if the database fails it.
 */
public final class Record implements AutoCloseable {

  /** Where a record is unless somebody says otherwise: a file in the working directory. */
  public static final String DEFAULT = "parley.db";

  private final Database database;
  private final CopyRule copies;
  private final Clock clock;
  private volatile @Nullable Stances stances;

  private Record(Database database, CopyRule copies, Clock clock) {
    this.database = database;
    this.copies = copies;
    this.clock = clock;
  }

  /**
   * Opens a record, and makes it where there is none. A file that may only be read is opened for
   * reading.
   *
   * @param where the path of an SQLite file, or {@code jdbc:postgresql://...}
   * @throws RecordException if it cannot be opened, is damaged, is no record, or was written by a
   *     newer Parley; nothing was changed then
   */
  public static Record open(String where) {
    return open(where, CopyRule.EXACT, Clock.systemUTC());
  }

  /** Opens a record that is an SQLite file, as {@link #open(String)} does. */
  public static Record open(Path file) {
    return open(file.toString());
  }

  /**
   * Opens a record that finds copies, and takes the time from a clock.
   *
   * @param copies how copies are told
   */
  public static Record open(String where, CopyRule copies, Clock clock) {
    return open(Location.of(where, false), copies, clock);
  }

  static Record open(Location location, CopyRule copies, Clock clock) {
    return new Record(Database.open(location), copies, clock);
  }

  /** Opens a record that is there for reading; whatever would change it throws. */
  public static Record openToRead(String where) {
    return new Record(Database.open(Location.of(where, true)), CopyRule.EXACT, Clock.systemUTC());
  }

  /** Adds what was read in an article. An article is known by its text, whatever its id. */
  public Added add(Reading reading, Provenance provenance) {
    String text = reading.article().text();
    String id = Article.hash(text);
    Fingerprint fingerprint = copies.of(text);
    Instant now = now();
    return database.write(
        handle ->
            new Adding(handle, database.dialect(), copies)
                .add(reading, provenance, id, fingerprint, now));
  }

  /**
   * Tells whether this text is the newest that the record has from this place, so that adding it
   * would change nothing.
   */
  public boolean isNewest(Article article) {
    String id = Article.hash(article.text());
    return database.read(
        handle -> new Adding(handle, database.dialect(), copies).isThere(article, id));
  }

  /** Tells whether the record has this text from this place, be it an older version. */
  public boolean has(Article article) {
    String id = Article.hash(article.text());
    return database.read(
        handle -> new Adding(handle, database.dialect(), copies).wasThere(article, id));
  }

  /**
   * Takes a newer reading of an article that the record has. An entry that rests on the same words
   * keeps its id, and corrections are kept.
   *
   * @param reader the version of the reader that made it
   * @throws RecordException if the record has no article of this text
   */
  public Reread reread(Reading reading, String reader) {
    return database.write(
        handle -> new Rereading(handle, database.dialect()).read(reading, reader));
  }

  /**
   * Reads all articles again that another version of the reader read last, one transaction each.
   * Stopped in between, it goes on where it was when called again.
   *
   * @param reader the reader's version
   * @param read reads an article
   * @return what became of each, lazily: an article is read when its result is taken
   */
  public Stream<Reread> reread(String reader, Function<Article, Reading> read) {
    return toReread(reader).map(article -> reread(read.apply(article), reader));
  }

  /** Returns articles that another version of the reader read last, fetched one by one. */
  public Stream<Article> toReread(String reader) {
    return Stream.iterate(
            outdated(reader, ""),
            found -> found.isPresent(),
            found -> outdated(reader, Article.hash(found.orElseThrow().text())))
        .map(Optional::orElseThrow);
  }

  private Optional<Article> outdated(String reader, String after) {
    return database.read(
        handle -> {
          ArticleTable articles = new ArticleTable(handle);
          return articles.readByOthers(reader, after, 1).stream()
              .findFirst()
              .flatMap(articles::article);
        });
  }

  /** Returns the entries that pass, the oldest first, fetched as they are taken. */
  public Stream<Entry> entries(Filter filter) {
    return entries(filter, Order.OLDEST_FIRST);
  }

  /** Returns the entries that pass, fetched as they are taken. */
  public Stream<Entry> entries(Filter filter, Order order) {
    return Entries.stream((after, size) -> page(filter, order, after, size));
  }

  /**
   * Returns how many transactions have changed the record, those of other processes included: as
   * long as it stays the same, so does what was worked out from the record.
   */
  public long changes() {
    return database.changes();
  }

  /**
   * Returns the entries that take a stance on an issue, the oldest first. They are kept as long as
   * memory allows and the record does not change, so that asking again costs next to nothing.
   */
  public List<Entry> stances() {
    long changes = database.changes();
    Stances known = stances;
    List<Entry> entries = known == null || known.changes != changes ? null : known.entries.get();
    if (entries == null) {
      entries = entries(new Filter.TakesStance()).toList();
      stances = new Stances(changes, new SoftReference<>(entries));
    }
    return entries;
  }

  /** Entries, and how often the record had changed before they were read. */
  private record Stances(long changes, SoftReference<List<Entry>> entries) {}

  /**
   * Returns one page of the entries that pass.
   *
   * @param after where the page before ended; null for the first
   * @param size how many entries, at least 1
   */
  public Page page(Filter filter, Order order, @Nullable Place after, int size) {
    return database.read(
        handle -> new EntryQuery(handle, database.dialect()).page(filter, order, after, size));
  }

  /** Returns how many entries pass. */
  public long count(Filter filter) {
    return database.read(handle -> new EntryQuery(handle, database.dialect()).count(filter));
  }

  /** Returns an entry by its id, unless it is rejected or gone. */
  public Optional<Entry> entry(String id) {
    return database.read(handle -> new EntryQuery(handle, database.dialect()).entry(id));
  }

  /** Returns the version of the reader that wrote an entry; empty for one that a person added. */
  public Optional<String> readerOf(String entry) {
    return database.read(
        handle -> new EntryTable(handle, database.dialect()).shown(entry).map(EntryRow::reader));
  }

  /** Returns an article as it was given, its text exactly as read, by its text's SHA-256. */
  public Optional<Article> article(String id) {
    return database.read(handle -> new ArticleTable(handle).article(id));
  }

  /** Returns the ids of all articles, in the order in which they came in. */
  public List<String> articles() {
    return database.read(handle -> new ArticleTable(handle).ids());
  }

  /** Returns an article without its text, by its text's SHA-256. */
  public Optional<RecordedArticle> recorded(String id) {
    return database.read(handle -> new ArticleTable(handle).recorded(id));
  }

  /**
   * Returns one page of the articles, in the order in which they came in or the other way round.
   *
   * @param after the id of the last article of the page before; null for the first page
   * @param size how many articles, at least 1
   */
  public List<RecordedArticle> articles(Order order, @Nullable String after, int size) {
    return database.read(handle -> new ArticleTable(handle).page(order, after, size));
  }

  /** Returns the bytes an article was made from, if they were kept. */
  public Optional<Provenance.Source> source(String article) {
    return database.read(handle -> new ArticleTable(handle).source(article));
  }

  /** Returns the versions of a URL, the oldest first. */
  public List<Appearance> versions(String url) {
    return database.read(handle -> new AppearanceTable(handle).versions(url));
  }

  /** Returns everywhere that a group of copies appeared, the first place first. */
  public List<Appearance> appearances(String copyGroup) {
    return database.read(handle -> new AppearanceTable(handle).ofGroup(copyGroup));
  }

  /** Returns the article with its entries as they stand now, corrections laid over. */
  public Optional<Reading> reading(String article) {
    return database.read(handle -> new Readings(handle, database.dialect()).of(article));
  }

  /** Returns all events that articles tell, in the order in which the articles came in. */
  public List<Told<Event>> events() {
    return database.read(handle -> new HappeningTables(handle).events());
  }

  /** Returns all meetings that articles tell, in the order in which the articles came in. */
  public List<Told<Meeting>> meetings() {
    return database.read(handle -> new HappeningTables(handle).meetings());
  }

  /** Returns all documents that articles tell of, in the order in which the articles came in. */
  public List<Told<Document>> documents() {
    return database.read(handle -> new HappeningTables(handle).documents());
  }

  /** Returns who speaks in the record, most entries first. */
  public List<Actor> actors() {
    return database.read(handle -> new ActorTable(handle).all());
  }

  /** Keeps to which issues entries were sorted. What a person sorted stays as it is. */
  public void sort(List<Sorted> sorted) {
    database.write(handle -> new Sorting(handle).sort(sorted));
  }

  /**
   * Makes a correction.
   *
   * @param by who makes it
   * @param reason why; null if that person does not say
   * @return its number, by which it can be undone
   * @throws RecordException if the entry, article or correction it names is not there
   * @throws IllegalArgumentException if its value cannot be; the message says why
   */
  public long correct(Correction correction, String by, @Nullable String reason) {
    if (by.isBlank()) {
      throw new IllegalArgumentException("a correction needs somebody who makes it");
    }
    Instant now = now();
    return database.write(
        handle -> new Correcting(handle, database.dialect(), by, reason, now).make(correction));
  }

  /** Returns all corrections, in the order in which they were made. */
  public List<MadeCorrection> corrections() {
    return database.read(handle -> new CorrectionTable(handle).all());
  }

  /** Returns the corrections of one entry, in the order in which they were made. */
  public List<MadeCorrection> corrections(String entry) {
    return database.read(handle -> new CorrectionTable(handle).of(entry));
  }

  /**
   * Returns entries that the last reading of their article does not have although a correction lies
   * over them. A later reading that finds the words again brings them back.
   */
  public List<Entry> orphans() {
    return database.read(handle -> new EntryQuery(handle, database.dialect()).orphans());
  }

  /**
   * Returns the articles over whose entries a correction lies, one line of JSON each, in the form
   * of annotated articles (section 7 of the codebook), for a reader to learn from.
   */
  public Stream<String> trainingLines() {
    return database.read(handle -> new Readings(handle, database.dialect()).corrected()).stream()
        .map(this::reading)
        .flatMap(Optional::stream)
        .map(TrainingLine::of);
  }

  /** Keeps a feed, in place of what was known of it. */
  public void save(Feed feed) {
    database.write(
        handle -> {
          new FeedTable(handle).save(feed);
          return true;
        });
  }

  /** Stops following a feed and tells whether it was followed. */
  public boolean removeFeed(String url) {
    return database.write(handle -> new FeedTable(handle).delete(url));
  }

  /** Returns all feeds, by their URLs. */
  public List<Feed> feeds() {
    return database.read(handle -> new FeedTable(handle).all());
  }

  /** Returns the feeds that may be asked now, the longest waiting first. */
  public List<Feed> dueFeeds() {
    Instant now = now();
    return database.read(handle -> new FeedTable(handle).due(now));
  }

  /**
   * Notes that a page of which a feed told need not be fetched again until the feed tells of a
   * change.
   *
   * @param stated what the feed gave as its day, or that of its last change; null if nothing
   */
  public void saveSeen(String page, @Nullable String stated) {
    database.write(
        handle -> {
          new FeedTable(handle).saveSeen(page, stated);
          return true;
        });
  }

  /** Tells whether a page was noted by {@link #saveSeen} with the same that is stated now. */
  public boolean isSeen(String page, @Nullable String stated) {
    return database.read(handle -> new FeedTable(handle).isSeen(page, stated));
  }

  /** Tells whether the record may only be read; whatever would change it throws then. */
  public boolean isReadOnly() {
    return database.location().readOnly();
  }

  /** Returns how many bytes the record takes on disk. */
  public long size() {
    return database.read(handle -> database.dialect().size(handle));
  }

  /** Returns where the record is: the path, or the address without user and password. */
  @Override
  public String toString() {
    return database.location().toString();
  }

  /** Closes all connections. */
  @Override
  public void close() {
    database.close();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
