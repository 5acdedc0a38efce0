package dev.parley.desk;

import dev.parley.model.Act;
import dev.parley.model.ActorCode;
import dev.parley.model.Article;
import dev.parley.model.Basis;
import dev.parley.model.Form;
import dev.parley.model.Reading;
import dev.parley.model.Span;
import dev.parley.model.Speaker;
import dev.parley.model.Stance;
import dev.parley.model.StatedDate;
import dev.parley.model.Statement;
import dev.parley.record.store.Provenance;
import dev.parley.record.store.Record;
import dev.parley.record.store.Sorted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small record of talks about fish, and its dossier. */
final class Talks {

  static final String DOSSIER =
      """
      name: Fishing talks
      parties:
        - id: norway
          name: Norway
          codes: [NOR]
        - id: iceland
          name: Iceland
          codes: [ISL]
      issues:
        - id: quota
          title: The quota
          phrases: [quota]
      """;

  private Talks() {}

  /** Writes the dossier and returns its file. */
  static Path dossier(Path folder) throws IOException {
    return Files.writeString(folder.resolve("dossier.yaml"), DOSSIER);
  }

  /** Makes the record of three articles and returns its file. */
  static Path record(Path folder) {
    Path file = folder.resolve("talks.db");
    try (Record record = Record.open(file)) {
      add(record, "2024-03-01", "Norway said it accepts the quota.", "NOR", Act.AGREE, Stance.FOR);
      add(
          record,
          "2024-03-05",
          "Iceland said it rejects the quota.",
          "ISL",
          Act.REJECT,
          Stance.AGAINST);
      add(
          record,
          "2024-03-09",
          "Norway said it rejects the quota now.",
          "NOR",
          Act.REJECT,
          Stance.AGAINST);
    }
    return file;
  }

  /**
   * Adds an article of one statement, whose source is its first word, and sorts it to the quota.
   */
  static String add(Record record, String day, String text, String code, Act act, Stance stance) {
    int space = text.indexOf(' ');
    int said = text.indexOf(" it ") + 1;
    Article article =
        new Article(
            Article.hash(text),
            text,
            "On fish, " + day,
            null,
            "The Herring",
            "https://herring.example/" + day,
            "en",
            new StatedDate(day, day),
            null);
    Statement statement =
        new Statement(
            Article.hash(text).substring(0, 16),
            new Span(0, space),
            new Span(space + 1, said - 1),
            List.of(new Span(said, text.length() - 1)),
            Form.INDIRECT,
            new Speaker(text.substring(0, space), List.of(ActorCode.parse(code)), Basis.NAMED),
            null,
            null,
            null,
            null,
            act,
            List.of(),
            false,
            List.of(),
            null,
            stance);
    record.add(
        new Reading(article, List.of(statement), List.of(), List.of(), List.of()),
        Provenance.of("test"));
    String id = record.reading(article.id()).orElseThrow().statements().get(0).id();
    record.sort(List.of(new Sorted(id, "quota", 0.9)));
    return id;
  }
}
