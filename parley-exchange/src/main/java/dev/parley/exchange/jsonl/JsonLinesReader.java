package dev.parley.exchange.jsonl;

import dev.parley.exchange.Fault;
import dev.parley.model.Article;
import dev.parley.model.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads annotated articles, one a line. What is written by {@link JsonReading} comes back as it
 * was; an entry that is broken is told of and left out, the rest of its line is taken. Fields that
 * the codebook does not have are passed over.
 */
public final class JsonLinesReader {

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(LongLines.LONGEST).build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private JsonLinesReader() {}

  /**
   * Reads all lines.
   *
   * @param in UTF-8; not closed
   * @param file what faults call it
   * @param readings gets each article as soon as its line is read
   * @param faults gets what could not be taken
   * @throws IOException if the stream fails
   */
  public static void read(
      InputStream in, String file, Consumer<Reading> readings, Consumer<Fault> faults)
      throws IOException {
    LongLines lines = new LongLines(in);
    int number = 1;
    for (LongLines.Line line = lines.next(); line != null; line = lines.next()) {
      int at = number++;
      if (line.fault() != null) {
        faults.accept(new Fault(file, at, line.fault()));
      } else if (!line.text().isBlank()) {
        Reading reading = read(line.text(), reason -> faults.accept(new Fault(file, at, reason)));
        if (reading != null) {
          readings.accept(reading);
        }
      }
    }
  }

  private static @Nullable Reading read(String line, Consumer<String> faults) {
    try {
      return new ReadingParser(object(line), faults).reading();
    } catch (IllegalArgumentException e) {
      faults.accept(String.valueOf(e.getMessage()));
      return null;
    }
  }

  /**
   * Reads what {@link JsonReading#writeAbout} wrote.
   *
   * @param text the article's text
   * @throws IllegalArgumentException if it is something else; the message says what is wrong
   */
  public static Article about(String json, String text) {
    return ReadingParser.article(object(json), text);
  }

  private static JsonNode object(String json) {
    try {
      JsonNode node = MAPPER.readTree(json);
      if (!node.isObject()) {
        throw new IllegalArgumentException("not a JSON object");
      }
      return node;
    } catch (JacksonException e) {
      int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
      throw new IllegalArgumentException(
          column > 0 ? "not JSON, from column " + column + " on" : "not JSON", e);
    }
  }
}
