package dev.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.model.Article;
import dev.parley.model.Form;
import dev.parley.model.Reading;
import dev.parley.model.Statement;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextOutputTest {

  private static final Terminal NARROW = new Terminal(false, false, false, 40);

  private static String print(Terminal terminal, Article article, Statement... statements)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Found.Loaded from = new Found.Loaded("talks.txt", "talks.txt", article, 1);
    try (TextOutput output = new TextOutput(out, terminal)) {
      output.write(
          from, new Reading(article, List.of(statements), List.of(), List.of(), List.of()));
    }
    return out.toString(UTF_8);
  }

  @Test
  void linesEndAtWordsAndContinueBelowTheirBeginning() throws IOException {
    String text =
        "A senior official in the foreign ministry said in a statement that nothing had been"
            + " decided and nothing would be.";
    Statement statement =
        SaidReader.statement(
            SaidReader.spanOf("A senior official in the foreign ministry", text),
            SaidReader.spanOf("said in a statement", text),
            Form.INDIRECT,
            SaidReader.spanOf("that nothing had been decided and nothing would be", text));

    assertThat(print(NARROW, Article.of(text), statement))
        .isEqualTo(
            """
            talks.txt
            1 statement

             1  A senior official in the foreign
                ministry — said in a statement
                (indirect)
                │ that nothing had been decided and
                │ nothing would be
            """);
  }

  @Test
  void contentInSeveralPiecesShowsTheGap() throws IOException {
    String text = "“No,” he said, “never.”";
    Statement statement =
        SaidReader.statement(
            SaidReader.spanOf("he", text),
            SaidReader.spanOf("said", text),
            Form.DIRECT,
            SaidReader.spanOf("“No,”", text),
            SaidReader.spanOf("“never.”", text));

    assertThat(print(NARROW, Article.of(text), statement))
        .contains(" 1  he — said (direct)\n    │ “No,” … “never.”\n");
  }

  @Test
  void paragraphsOfAQuotationStayApart() throws IOException {
    String text = "“One.\r\n\r\n“Two\nlines.”";
    Statement statement =
        SaidReader.statement(null, null, Form.DIRECT, SaidReader.spanOf(text, text));

    assertThat(print(NARROW, Article.of(text), statement))
        .contains(" 1  (nobody named) (direct)\n    │ “One.\n    │ “Two lines.”\n");
  }

  @Test
  void titleAndImprintAreShownWhereKnown() throws IOException {
    Article article =
        new Article("a", "x", "Talks over", null, "P", null, null, IsoDate.of("2021"), null);

    assertThat(print(NARROW, article))
        .isEqualTo("talks.txt\nTalks over\nP · 2021\nno statements\n");
  }

  @Test
  void colourMarksSourceAndCue() throws IOException {
    String text = "Lavrov said no";
    Statement statement =
        SaidReader.statement(
            SaidReader.spanOf("Lavrov", text),
            SaidReader.spanOf("said", text),
            Form.INDIRECT,
            SaidReader.spanOf("no", text));

    assertThat(print(new Terminal(true, true, true, 80), Article.of(text), statement))
        .contains("\u001b[1mLavrov\u001b[0m")
        .contains("\u001b[36msaid\u001b[0m")
        .contains("│ no\n");
  }
}
