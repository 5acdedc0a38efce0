package dev.parley.bench.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.model.Act;
import dev.parley.model.ActorCode;
import dev.parley.model.Article;
import dev.parley.model.Basis;
import dev.parley.model.Form;
import dev.parley.model.Reading;
import dev.parley.model.Span;
import dev.parley.model.Speaker;
import dev.parley.model.Stance;
import dev.parley.model.Statement;
import dev.parley.model.TimexValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodedArticleTest {

  private static final String TEXT = "🐟 Oslo has not agreed to share if Bergen pays";

  @TempDir Path folder;

  private static CodedStatement read(
      String codes, Act act, String target, boolean negated, @Nullable String day) {
    Statement statement =
        new Statement(
            "s1",
            span("Oslo"),
            span("has not agreed"),
            List.of(span("to share")),
            Form.INDIRECT,
            new Speaker(
                "Norwegian government",
                codes.isEmpty() ? List.of() : ActorCode.parseAll(codes),
                Basis.INSTITUTION),
            null,
            null,
            null,
            day == null ? null : new TimexValue(day),
            act,
            target.isEmpty() ? List.of() : ActorCode.parseAll(target),
            negated,
            List.of(span("if Bergen pays")),
            "quotas",
            Stance.OPEN);
    Article article = Article.of("a", TEXT);
    Reading reading = new Reading(article, List.of(statement), List.of(), List.of(), List.of());
    return CodedArticle.of(reading).statements().get(0);
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  private CodedStatement inFile(String fields) throws IOException {
    Path file = folder.resolve("gold.jsonl");
    String spans = "\"source\":[2,6],\"cue\":[7,21],\"content\":[[22,30]],\"condition\":[[31,45]],";
    Files.writeString(
        file,
        "{\"id\":\"a\",\"text\":\"" + TEXT + "\",\"statements\":[{" + spans + fields + "}]}\n");
    return CodedLines.readGold(file).get(0).statements().get(0);
  }

  @Test
  void aReadingIsScoredAsTheFileThatItWouldBePrintedTo() throws IOException {
    assertThat(read("NOR GOV + IGO NATO", Act.AGREE, "ISL", true, "2031-03-03"))
        .isEqualTo(
            inFile(
                "\"form\":\"indirect\",\"basis\":\"institution\","
                    + "\"speaker_code\":\"IGO NATO + NOR GOV\",\"act\":\"AGREE\","
                    + "\"target\":\"ISL\",\"negated\":true,\"said_on\":\"2031-03-03\","
                    + "\"stance\":\"open\""));
  }

  @Test
  void whatIsNotKnownIsTheSameAsNull() throws IOException {
    assertThat(read("", Act.STATE, "", false, null))
        .isEqualTo(
            inFile(
                "\"form\":\"indirect\",\"basis\":\"institution\",\"speaker_code\":null,"
                    + "\"act\":\"STATE\",\"target\":null,\"negated\":false,\"said_on\":null,"
                    + "\"stance\":\"open\""));
  }
}
