package dev.parley.bench.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorporaTest {

  @TempDir Path folder;

  @Test
  void offsetsInABratFileCountCodePointsAndSpansCountCharacters() throws IOException {
    AnnotatedArticle article = brat("🐟🐟 she said no", "T1\tCue 7 11\tsaid\nE1\tX:T9 Cue:T1\n");
    GoldStatement statement = article.statements().get(0);
    assertThat(statement.cue().in(article.article().text())).isEqualTo("said");
    assertThat(statement.cue()).isEqualTo(new Span(9, 13));
  }

  @Test
  void aDiscontinuousSourceReachesFromItsFirstFragmentToItsLast() throws IOException {
    String standoff =
        "T1\tSource 0 3;8 12\ta c\nT2\tContent 0 1;2 3\ta b\nE1\tA:T0 Source:T1 Content:T2";
    GoldStatement statement = brat("one two three", standoff).statements().get(0);
    assertThat(statement.source()).isEqualTo(new Span(0, 12));
    assertThat(statement.content()).containsExactly(new Span(0, 1), new Span(2, 3));
  }

  @Test
  void aSecondArgumentOfOneRoleAddsToTheContent() throws IOException {
    String standoff = "T1\tContent 0 3\tone\nT2\tContent 4 7\ttwo\nE1\tA:T0 Content:T1 Content2:T2";
    assertThat(brat("one two", standoff).statements().get(0).content())
        .containsExactly(new Span(0, 3), new Span(4, 7));
  }

  @Test
  void ofSeveralAnnotatorsTheFirstByNameCounts() throws IOException {
    write("attributions/a_2222.ann", "");
    write("attributions/a_1111.ann", "T1\tCue 0 3\tone\nE1\tA:T1 Cue:T1");
    write("text/a.txt", "one two");
    assertThat(PolNeAR.read(folder)).singleElement().extracting("statements").asList().hasSize(1);
  }

  @Test
  void anOffsetBeyondTheTextIsReportedWithFileAndLine() {
    assertThatThrownBy(() -> brat("short", "A1\tx\nT1\tCue 3 99\tword"))
        .isInstanceOf(MalformedCorpusException.class)
        .hasMessageContaining("a_0000.ann, line 2: \"3 99\" is no span of the text");
  }

  @Test
  void aLineThatIsNoJsonIsReportedWithFileAndLine() throws IOException {
    Path file = write("gold.jsonl", "{\"id\": \"a\", \"text\": \"b\"}\n\n{\"id\": ");
    assertThatThrownBy(() -> CodedLines.readGold(file))
        .isInstanceOf(MalformedCorpusException.class)
        .hasMessageContaining("gold.jsonl, line 3: no JSON");
  }

  @Test
  void aSpanWithOneEndIsReported() throws IOException {
    Path file =
        write("gold.jsonl", "{\"id\": \"a\", \"text\": \"b\", \"statements\": [{\"cue\": [1]}]}");
    assertThatThrownBy(() -> CodedLines.readGold(file))
        .hasMessageContaining("line 1: [1] is no span");
  }

  @Test
  void ofTwoPredictionsForOneArticleTheLastCounts() throws IOException {
    Path file = write("p.jsonl", "{\"id\": 7, \"statements\": [{}]}\n{\"id\": \"7\"}\n");
    assertThat(CodedLines.readPredictions(file)).containsOnlyKeys("7").containsValue(List.of());
  }

  @Test
  void aChunkIsReadWithItsBracketsAndQuotesRestored() throws IOException {
    Path file =
        write(
            "c.txt",
            "{\"tokens\": [\"``\", \"🐟\", \"-RRB-\"], \"labels\": [\"O\", \"O\", \"O\"]}");
    Chunk chunk = CofeNet.read(file).get(0);
    assertThat(chunk.text()).isEqualTo("“ 🐟 )");
    assertThat(chunk.extents())
        .containsExactly(new Extent(0, 1), new Extent(2, 3), new Extent(4, 5));
  }

  @Test
  void aChunkWithALabelTooFewIsReported() throws IOException {
    Path file = write("c.txt", "{\"tokens\": [\"a\", \"b\"], \"labels\": [\"O\"]}");
    assertThatThrownBy(() -> CofeNet.read(file))
        .hasMessageContaining("c.txt, line 1: 2 tokens, but 1 labels");
  }

  private AnnotatedArticle brat(String text, String standoff) throws IOException {
    write("text/a.txt", text);
    write("attributions/a_0000.ann", standoff);
    return PolNeAR.read(folder).get(0);
  }

  private Path write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }
}
