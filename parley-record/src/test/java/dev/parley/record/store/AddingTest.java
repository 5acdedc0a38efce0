package dev.parley.record.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.model.Act;
import dev.parley.model.ActorCode;
import dev.parley.model.Article;
import dev.parley.model.Basis;
import dev.parley.model.Document;
import dev.parley.model.Event;
import dev.parley.model.EventStatus;
import dev.parley.model.EventType;
import dev.parley.model.Form;
import dev.parley.model.Meeting;
import dev.parley.model.MeetingStatus;
import dev.parley.model.Reading;
import dev.parley.model.Span;
import dev.parley.model.Speaker;
import dev.parley.model.Stance;
import dev.parley.model.StatedDate;
import dev.parley.model.Statement;
import dev.parley.model.TimexValue;
import dev.parley.record.Entry;
import dev.parley.record.ExactWords;
import dev.parley.record.Told;
import dev.parley.record.store.Added.Outcome;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class AddingTest {

  private static final Provenance PROVENANCE = Provenance.of("reader 1");
  private static final Instant NOON = Instant.parse("2022-01-10T12:00:00Z");

  @Parameter private TestDatabase kind;
  @TempDir private Path folder;
  private String where;
  private Record record;

  @BeforeEach
  void open() {
    where = kind.fresh(folder);
    record = Record.open(where, CopyRule.EXACT, Clock.fixed(NOON, ZoneOffset.UTC));
  }

  @AfterEach
  void close() {
    record.close();
  }

  @Test
  void everyFieldOfAStatementComesBackAsItWent() {
    String text =
        "\"We may talk,\" Moscow's envoy told TASS by phone on Friday, \"if Kiev leaves.\"";
    Statement statement =
        new Statement(
            "0123456789abcdef",
            new Span(15, 29),
            new Span(30, 34),
            List.of(new Span(0, 14), new Span(59, 75)),
            Form.DIRECT,
            new Speaker(
                "Ivan Petrov",
                List.of(ActorCode.parse("RUS GOV"), ActorCode.parse("IGO CIS")),
                Basis.NAMED),
            new Span(35, 39),
            new Span(40, 48),
            "Interfax",
            new TimexValue("2022-01-07"),
            Act.EXPLORE,
            List.of(ActorCode.parse("UKR GOV")),
            true,
            List.of(new Span(60, 73)),
            "talks in January",
            Stance.OPEN);
    Article article =
        new Article(
            "a1",
            text,
            "Envoy talks",
            "By A. Writer",
            "The Paper",
            "https://paper.example/1",
            "en",
            new StatedDate("8 January 2022", "2022-01-08"),
            new StatedDate("Updated yesterday", null));

    Added added =
        record.add(
            new Reading(article, List.of(statement), List.of(), List.of(), List.of()), PROVENANCE);

    assertThat(added.outcome()).isEqualTo(Outcome.ADDED);
    assertThat(added.statements()).isEqualTo(1);
    Entry entry = record.entry("0123456789abcdef").orElseThrow();
    assertThat(entry.statement()).isEqualTo(statement);
    assertThat(entry.words()).isEqualTo(ExactWords.of(statement, text));
    assertThat(entry.article()).isEqualTo(added.article());
    assertThat(entry.issue()).isNull();
    assertThat(entry.corrected()).isFalse();
    assertThat(entry.article().id()).isEqualTo(Article.hash(text));
    assertThat(entry.article().added()).isEqualTo(NOON);
    assertThat(entry.article().published()).isEqualTo(article.published());
    assertThat(record.article(Article.hash(text))).contains(article);
    assertThat(record.readerOf("0123456789abcdef")).contains("reader 1");
  }

  @Test
  void eventsMeetingsAndDocumentsComeBackAsTheyWent() {
    Sample sample =
        Sample.of("Troops left. Envoys meet in Geneva on 9 January. The draft asks for a halt.")
            .says("Envoys", "meet", "Geneva");
    String id = sample.reading().statements().get(0).id();
    List<ActorCode> both = List.of(ActorCode.parse("RUS GOV"), ActorCode.parse("USA GOV"));
    Event event =
        new Event(
            both,
            List.of(),
            EventType.RETREAT,
            "withdraw",
            List.of("military", "territory"),
            new TimexValue("2022-01"),
            "the border",
            sample.span("Troops left"),
            List.of(id),
            EventStatus.ALLEGED);
    Meeting meeting =
        new Meeting(
            both,
            new TimexValue("2022-01-09/2022-01-10"),
            "Geneva",
            MeetingStatus.SCHEDULED,
            sample.span("Envoys meet"),
            List.of(id));
    Document document =
        new Document(
            "The draft",
            "draft",
            both,
            null,
            List.of(sample.span("a halt")),
            sample.span("The draft"));
    Reading reading = sample.add(event).add(meeting).add(document).reading();

    Added added = record.add(reading, PROVENANCE);

    assertThat(record.reading(added.article().id())).contains(reading);
    assertThat(record.events())
        .containsExactly(Told.of(event, added.article(), reading.article().text()));
    assertThat(record.meetings())
        .containsExactly(Told.of(meeting, added.article(), reading.article().text()));
    assertThat(record.documents())
        .containsExactly(Told.of(document, added.article(), reading.article().text()));
  }

  @Test
  void theSameTextFromTheSamePlaceIsUnchanged() {
    Reading reading =
        Sample.of("Minsk said no.").url("https://a.example").says("Minsk", "said", "no").reading();
    record.add(reading, PROVENANCE);

    assertThat(record.add(reading, PROVENANCE).outcome()).isEqualTo(Outcome.UNCHANGED);
    assertThat(record.count(Filter.ALL)).isEqualTo(1);
  }

  @Test
  void anotherTextOfTheSameUrlIsANewVersionAndBothAreKept() {
    record.add(
        Sample.of("Minsk said no.").url("https://a.example").says("Minsk", "said", "no").reading(),
        PROVENANCE);

    Added second =
        record.add(
            Sample.of("Minsk said yes.")
                .url("https://a.example")
                .says("Minsk", "said", "yes")
                .reading(),
            PROVENANCE);

    assertThat(second.outcome()).isEqualTo(Outcome.NEW_VERSION);
    assertThat(second.article().version()).isEqualTo(2);
    assertThat(record.versions("https://a.example"))
        .extracting(Appearance::version)
        .containsExactly(1, 2);
    assertThat(record.entries(Filter.ALL).map(entry -> entry.words().content()))
        .containsExactly("no", "yes");
  }

  @Test
  void aUrlThatGoesBackToAnEarlierTextHasAThirdVersion() {
    Reading first = Sample.of("Minsk said no.").url("https://a.example").reading();
    record.add(first, PROVENANCE);
    record.add(Sample.of("Minsk said yes.").url("https://a.example").reading(), PROVENANCE);

    assertThat(record.add(first, PROVENANCE).outcome()).isEqualTo(Outcome.NEW_VERSION);
    assertThat(record.versions("https://a.example"))
        .extracting(Appearance::article)
        .containsExactly(
            Article.hash("Minsk said no."),
            Article.hash("Minsk said yes."),
            Article.hash("Minsk said no."));
  }

  @Test
  void theSameTextInAnotherOutletIsACopyWhoseOutletIsKept() {
    record.add(
        Sample.of("Minsk said no.").url("https://a.example").outlet("A").reading(), PROVENANCE);

    Added copy =
        record.add(
            Sample.of("Minsk said no.").url("https://b.example").outlet("B").reading(), PROVENANCE);

    assertThat(copy.outcome()).isEqualTo(Outcome.COPY);
    assertThat(record.appearances(copy.article().copyGroup()))
        .extracting(Appearance::outlet)
        .containsExactly("A", "B");
  }

  @Test
  void anArticleThatIsLikeAnotherJoinsItsGroup() {
    record.close();
    record = Record.open(where, new FirstWords(), Clock.systemUTC());
    Added first = record.add(Sample.of("Minsk said no on Monday.").reading(), PROVENANCE);
    Added other = record.add(Sample.of("Riga said no on Monday.").reading(), PROVENANCE);

    Added copy = record.add(Sample.of("Minsk said no, as on Monday.").reading(), PROVENANCE);

    assertThat(other.outcome()).isEqualTo(Outcome.ADDED);
    assertThat(copy.outcome()).isEqualTo(Outcome.COPY);
    assertThat(copy.article().copyGroup()).isEqualTo(first.article().id());
  }

  /** Texts are copies if their first words are the same. */
  private static final class FirstWords implements CopyRule {
    @Override
    public Fingerprint of(String text) {
      byte[] first = text.substring(0, 5).getBytes(StandardCharsets.UTF_8);
      return new Fingerprint(first, List.of(1L, (long) first[0]));
    }

    @Override
    public double likeness(byte[] one, byte[] other) {
      return java.util.Arrays.equals(one, other) ? 1 : 0;
    }
  }

  @Test
  void twoArticlesThatCameInUnderOneIdHaveEntriesWithIdsOfTheirOwn() {
    Statement statement =
        Sample.of("Minsk said no.").says("Minsk", "said", "no").reading().statements().get(0);
    record.add(Sample.of("Minsk said no.").id("1").add(statement).reading(), PROVENANCE);

    record.add(Sample.of("Paris said so.").id("1").add(statement).reading(), PROVENANCE);

    assertThat(record.entries(Filter.ALL).map(entry -> entry.statement().id()).distinct())
        .hasSize(2);
  }

  @Test
  void aTextIsKeptExactlyEvenIfNoDatabaseCouldHoldIt() {
    String text = "A\0B \uD83D\uDE00 C\uD800D said so";

    record.add(Sample.of(text).says("A\0B", "said", "so").reading(), PROVENANCE);

    assertThat(record.article(Article.hash(text)).orElseThrow().text()).isEqualTo(text);
    assertThat(record.entries(Filter.ALL).findFirst().orElseThrow().words().source())
        .isEqualTo("A\uFFFDB");
  }

  @Test
  void theBytesAnArticleWasMadeFromAreKeptIfWanted() {
    byte[] bytes = "<p>Minsk said no.</p>".getBytes(StandardCharsets.UTF_8);
    Provenance provenance =
        new Provenance(
            "reader 1", "https://a.example/feed", new Provenance.Source("text/html", bytes));

    String id = record.add(Sample.of("Minsk said no.").reading(), provenance).article().id();

    assertThat(record.source(id).orElseThrow().bytes()).isEqualTo(bytes);
    assertThat(record.source(id).orElseThrow().mediaType()).isEqualTo("text/html");
    assertThat(record.appearances(id))
        .extracting(Appearance::feed)
        .containsExactly("https://a.example/feed");
  }

  @Test
  void whoSpeaksIsListedByHowOften() {
    record.add(
        Sample.of("Minsk said no. Riga said so. Riga added more.")
            .says("Minsk", "said", "no")
            .says("Riga", "said", "so")
            .says("Riga", "added", "more")
            .reading(),
        PROVENANCE);

    assertThat(record.actors())
        .containsExactly(new Actor("Riga", List.of(), 2), new Actor("Minsk", List.of(), 1));
  }

  @Test
  void whatWasAddedIsThereWhenTheRecordIsOpenedAgain() {
    record.add(Sample.of("Minsk said no.").says("Minsk", "said", "no").reading(), PROVENANCE);
    record.close();

    record = Record.open(where);

    assertThat(record.count(Filter.ALL)).isEqualTo(1);
  }
}
