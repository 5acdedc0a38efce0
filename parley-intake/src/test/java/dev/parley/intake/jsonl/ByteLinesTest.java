package dev.parley.intake.jsonl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ByteLinesTest {

  private static List<String> lines(String text, int longest) throws IOException {
    ByteLines lines = new ByteLines(new ByteArrayInputStream(text.getBytes(UTF_8)), longest);
    List<String> read = new ArrayList<>();
    for (ByteLines.Line line = lines.next(); line != null; line = lines.next()) {
      read.add(new String(line.bytes(), UTF_8) + (line.tooLong() ? "…" : "") + line.length());
    }
    return read;
  }

  @Test
  void linesEndAtLineFeedsAndTheLastNeedNot() throws IOException {
    assertThat(lines("a\n\nbc\r\nd", 10)).containsExactly("a2", "1", "bc\r4", "d1");
    assertThat(lines("a\n", 10)).containsExactly("a2");
    assertThat(lines("", 10)).isEmpty();
  }

  @Test
  void longerLinesAreCutOffAndTheNextIsWhole() throws IOException {
    assertThat(lines("abcd\nabcde\nabcdef", 4)).containsExactly("abcd5", "abcd…6", "abcd…6");
  }

  @Test
  void linesMayRunAcrossBuffers() throws IOException {
    String line = "x".repeat(200_000);

    assertThat(lines(line + "\n" + line, 300_000))
        .containsExactly(line + "200001", line + "200000");
  }

  @Test
  void peekingTakesNothing() throws IOException {
    ByteLines lines = new ByteLines(new ByteArrayInputStream("ab\nc".getBytes(UTF_8)), 10);

    assertThat(lines.peek()).isEqualTo("ab\nc".getBytes(UTF_8));
    assertThat(lines.next()).isNotNull().extracting(ByteLines.Line::length).isEqualTo(3L);
  }
}
