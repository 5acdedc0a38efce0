package dev.parley.desk.page;

import dev.parley.intake.Policy;
import dev.parley.intake.Taken;
import dev.parley.intake.jsonl.JsonLines;
import dev.parley.model.Article;
import dev.parley.reading.Reader;
import dev.parley.reading.embedding.Embedder;
import dev.parley.record.Entry;
import dev.parley.record.copy.Likeness;
import dev.parley.record.copy.Syndication;
import dev.parley.record.dossier.Dossier;
import dev.parley.record.dossier.Sorter;
import dev.parley.record.dossier.Sorting;
import dev.parley.record.store.Filter;
import dev.parley.record.store.Provenance;
import dev.parley.record.store.Record;
import dev.parley.record.store.Sorted;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The sample in {@code examples} as a record, read by the reader and sorted to the dossier. It is
 * made once and kept under {@code target}, so that tests begin at once.
 */
final class SampleTalks {

  private static final Path KEPT = Path.of("target", "sample", "talks.db");

  private SampleTalks() {}

  /** Returns the sample's dossier. */
  static Path dossier() {
    return folder().resolve("dossier.yaml");
  }

  /** Returns a copy of the record, which a test may change. */
  static synchronized Path record(Path folder) throws Exception {
    if (!Files.exists(KEPT)) {
      make();
    }
    return Files.copy(KEPT, folder.resolve("talks.db"), StandardCopyOption.REPLACE_EXISTING);
  }

  private static Path folder() {
    Path examples = Path.of("..", "examples");
    Path named = examples.resolve("security-guarantees");
    return Files.exists(named) ? named : examples.resolve("talks");
  }

  private static void make() throws Exception {
    Files.createDirectories(KEPT.getParent());
    Path making = KEPT.resolveSibling("making.db");
    Files.deleteIfExists(making);
    try (Record record =
        Record.open(making.toString(), new Syndication(Likeness.USUAL), Clock.systemUTC())) {
      try (Reader reader = Reader.open();
          InputStream in = Files.newInputStream(folder().resolve("articles.jsonl"))) {
        JsonLines lines = new JsonLines(in, Policy.USUAL);
        List<Article> articles = new ArrayList<>();
        for (JsonLines.Line line = lines.next(); line != null; line = lines.next()) {
          articles.add(((Taken.Whole) line.taken()).article());
        }
        reader
            .readAll(articles.stream())
            .forEach(reading -> record.add(reading, Provenance.of("sample")));
      }
      sort(record);
    }
    Files.move(making, KEPT, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void sort(Record record) throws Exception {
    Dossier dossier = Dossier.read(dossier());
    try (Embedder embedder = Embedder.open();
        Stream<Entry> entries = record.entries(Filter.ALL)) {
      Sorter sorter = Sorter.of(dossier, embedder::embed);
      List<Sorted> sorted = new ArrayList<>();
      for (Entry entry : entries.toList()) {
        String content = entry.words().content();
        Sorting sorting = sorter.sort(content == null ? "" : content, entry.words().cue());
        String issue = sorting.isSorted() ? sorting.issue() : null;
        sorted.add(new Sorted(entry.statement().id(), issue, sorting.score()));
      }
      record.sort(sorted);
    }
  }
}
