package dev.parley.exchange.jsonl;

import dev.parley.exchange.Fault;
import dev.parley.exchange.Imported;
import dev.parley.model.Article;
import dev.parley.model.Reading;
import dev.parley.record.store.Provenance;
import dev.parley.record.store.Record;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/**
 * Takes annotated articles into a record. An article that the record has stays as the record has
 * it.
 */
public final class JsonLinesImport {

  private static final String READER = "jsonl";

  private final Record record;
  private final Consumer<Fault> faults;
  private int articles;

  /**
   * Takes over into a record.
   *
   * @param faults gets what could not be taken over
   */
  public JsonLinesImport(Record record, Consumer<Fault> faults) {
    this.record = record;
    this.faults = faults;
  }

  /**
   * Takes over all lines.
   *
   * @param in UTF-8; not closed
   * @param file what faults call it
   * @throws IOException if the stream fails; the lines before are taken
   * @throws dev.parley.record.store.RecordException if the record fails
   */
  public Imported take(InputStream in, String file) throws IOException {
    articles = 0;
    JsonLinesReader.read(in, file, reading -> add(reading, file), faults);
    return new Imported(articles, 0);
  }

  private void add(Reading reading, String file) {
    Reading known = record.reading(Article.hash(reading.article().text())).orElse(null);
    record.add(reading, Provenance.of(READER));
    if (known == null) {
      articles++;
    } else if (!known.statements().equals(reading.statements())) {
      String reason =
          "article "
              + reading.article().id()
              + " is in the record already, with other statements, which stay";
      faults.accept(new Fault(file, 0, reason));
    }
  }
}
