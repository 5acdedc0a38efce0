package dev.parley.exchange.brat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.parley.exchange.Fault;
import dev.parley.exchange.jsonl.JsonLinesExporter;
import dev.parley.exchange.jsonl.JsonLinesReader;
import dev.parley.model.Reading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Annotated articles through brat and back; skips where there are none. */
class GoldRoundTripTest {

  private static final Path GOLD = Path.of("../../shared/data/gold/dev.jsonl");

  @TempDir private Path folder;

  private final List<Fault> faults = new ArrayList<>();

  @Test
  void annotatedArticlesComeBackFromBratWithoutLoss() throws IOException {
    assumeThat(GOLD).as("annotated articles").exists();
    List<Reading> gold = new ArrayList<>();
    try (InputStream in = Files.newInputStream(GOLD)) {
      JsonLinesReader.read(in, "dev.jsonl", gold::add, faults::add);
    }
    List<String> lines = Files.readAllLines(GOLD);
    assertThat(gold).hasSameSizeAs(lines);

    for (int i = 0; i < gold.size(); i++) {
      Reading reading = gold.get(i);
      BratExporter.write(reading, folder, "article");
      String text = Files.readString(folder.resolve("article.txt"));
      String about = Files.readString(folder.resolve("article.json"));
      Reading back =
          AnnReader.read(
                  JsonLinesReader.about(about, text).article(),
                  Files.readString(folder.resolve("article.ann")),
                  "article.ann",
                  faults::add)
              .reading();

      assertThat(back).isEqualTo(reading);
      assertHolds(json(back), JsonMapper.shared().readTree(lines.get(i)));
    }
    assertThat(faults).isEmpty();
  }

  private static JsonNode json(Reading reading) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonLinesExporter.write(reading, out);
    return JsonMapper.shared().readTree(out.toString(StandardCharsets.UTF_8));
  }

  /** Every field of the annotation is there with its value; the licence is not the annotation's. */
  private static void assertHolds(JsonNode written, JsonNode gold) {
    gold.properties()
        .forEach(
            field -> {
              JsonNode value = written.get(field.getKey());
              if (field.getKey().equals("license") || field.getValue().isNull() && value == null) {
                return;
              }
              assertThat(value).as(field.getKey()).isNotNull();
              if (field.getValue().isArray() && !value.isEmpty() && value.get(0).isObject()) {
                assertThat(value.size()).as(field.getKey()).isEqualTo(field.getValue().size());
                for (int i = 0; i < value.size(); i++) {
                  assertHolds(value.get(i), field.getValue().get(i));
                }
              } else {
                assertThat(value).as(field.getKey()).isEqualTo(field.getValue());
              }
            });
  }
}
