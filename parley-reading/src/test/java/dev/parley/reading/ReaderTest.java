package dev.parley.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.model.Article;
import dev.parley.model.Form;
import dev.parley.model.Reading;
import dev.parley.model.Span;
import dev.parley.model.Statement;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReaderTest {

  private static Reader reader;

  @BeforeAll
  static void open() {
    reader = Reader.open();
  }

  @AfterAll
  static void close() {
    reader.close();
  }

  @Test
  void aStatementHasSourceCueAndContent() {
    String text = "The foreign minister said that the talks would go on until spring.";
    Statement statement = only(text);
    assertThat(in(text, statement.source())).isEqualTo("The foreign minister");
    assertThat(in(text, statement.cue())).isEqualTo("said");
    assertThat(statement.content())
        .extracting(content -> content.in(text))
        .containsExactly("that the talks would go on until spring");
    assertThat(statement.form()).isEqualTo(Form.INDIRECT);
  }

  @Test
  void aQuotationIsDirect() {
    String text = "“We will not sign this paper,” the ambassador told reporters on Friday.";
    Statement statement = only(text);
    assertThat(in(text, statement.source())).isEqualTo("the ambassador");
    assertThat(in(text, statement.cue())).startsWith("told");
    assertThat(statement.content().get(0).in(text)).isEqualTo("“We will not sign this paper,”");
    assertThat(statement.form()).isEqualTo(Form.DIRECT);
  }

  @Test
  void aSplitQuotationIsOneStatement() {
    String text = "“We are ready,” the envoy said, “but we will not wait for ever.”";
    Statement statement = only(text);
    assertThat(statement.content())
        .extracting(content -> content.in(text))
        .containsExactly("“We are ready,”", "“but we will not wait for ever.”");
  }

  @Test
  void quotedWordsInsideAReportAreMixed() {
    String text = "The spokeswoman said the plan was “dead on arrival” in the assembly.";
    assertThat(only(text).form()).isEqualTo(Form.MIXED);
  }

  @Test
  void aTextInWhichNobodySpeaksHasNoStatement() {
    assertThat(read("The bridge is four hundred metres long. It was built in 1931.")).isEmpty();
  }

  @Test
  void theSameTextHasTheSameIds() {
    String text = "The ministry denied that any deal had been struck.";
    assertThat(read(text)).isEqualTo(read(text));
    assertThat(read(text))
        .extracting(Statement::id)
        .doesNotHaveDuplicates()
        .allMatch(id -> id.length() == 16);
  }

  @Test
  void readingsComeInTheOrderOfTheArticles() {
    List<Article> articles =
        IntStream.range(0, 60)
            .mapToObj(
                n ->
                    Article.of(
                        "a" + n, "The mayor said it was number " + n + ". ".repeat(1 + n % 7)))
            .toList();
    List<Reading> readings = reader.readAll(articles.stream()).toList();
    assertThat(readings).extracting(Reading::article).isEqualTo(articles);
    assertThat(readings).allSatisfy(r -> assertThat(r).isEqualTo(reader.read(r.article())));
  }

  @Test
  void articlesAreTakenOnlyAFewAhead() {
    AtomicInteger taken = new AtomicInteger();
    Stream<Article> endless =
        Stream.generate(() -> Article.of("n" + taken.incrementAndGet(), "He said no."));
    assertThat(reader.readAll(endless).limit(3)).hasSize(3);
    assertThat(taken.get()).isLessThan(1000);
  }

  @Test
  void manyThreadsMayReadAtOnce() {
    String text = "The council announced that it would meet again in May.";
    List<Statement> expected = read(text);
    assertThat(IntStream.range(0, 100).parallel().mapToObj(n -> read(text)).toList())
        .allMatch(expected::equals);
  }

  @ParameterizedTest
  @MethodSource("oddTexts")
  void anOddTextIsReadInBounds(String text) {
    for (Statement statement : read(text)) {
      Stream.concat(Stream.of(statement.source(), statement.cue()), statement.content().stream())
          .filter(Objects::nonNull)
          .forEach(span -> assertThat(span.end()).isLessThanOrEqualTo(text.length()));
    }
  }

  static List<String> oddTexts() {
    return List.of(
        "",
        " \r\n\t",
        "“".repeat(100_000),
        "and the delegate of the second chamber ".repeat(5_200),
        "x".repeat(200_000),
        "\u0000\u0001\ufffe\ud83d",
        "🤝 said 🕊 that “👩‍👩‍👧‍👦” is 𝔬𝔭𝔢𝔫",
        "אמר השר כי השיחות יימשכו. قال الوزير إن المحادثات ستستمر.",
        "HE SAID NO.\r\n\r\nSHE SAID YES.\r\n");
  }

  @Test
  void aClosedReaderSaysSo() {
    Reader closed = Reader.open();
    closed.close();
    assertThatThrownBy(() -> closed.read(Article.of("He said no.")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("closed");
  }

  private static Statement only(String text) {
    List<Statement> statements = read(text);
    assertThat(statements).hasSize(1);
    return statements.get(0);
  }

  private static List<Statement> read(String text) {
    return reader.read(Article.of(text)).statements();
  }

  private static String in(String text, Span span) {
    assertThat(span).isNotNull();
    return span.in(text);
  }
}
