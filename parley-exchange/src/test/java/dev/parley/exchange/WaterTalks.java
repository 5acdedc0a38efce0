package dev.parley.exchange;

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
import dev.parley.record.store.CopyRule;
import dev.parley.record.store.Filter;
import dev.parley.record.store.Provenance;
import dev.parley.record.store.Record;
import dev.parley.record.store.Sorted;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Two articles about imaginary talks on a river, with all that they say written down by hand. */
public final class WaterTalks {

  public static final String TEXT =
      """
      🌊 “We will not,” Egyptian Water Minister Nadia Fahmy told reporters in Cairo, “accept a \
      dam without a treaty.” Reporters were not admitted to the talks.

      Ethiopia is ready to share its data if Egypt drops its complaint, the foreign ministry said \
      in a statement on Monday.

      A Sudanese official denied that Khartoum had broken off the talks; he said the delegations,
      all three of them, would return.

      Soldiers moved to the Nile dam on Sunday. The three will meet in Nairobi in March to sign \
      the draft treaty, which obliges each side to report floods.
      """;

  public static final Instant NOW = Instant.parse("2031-03-05T12:00:00Z");

  private WaterTalks() {}

  /** Returns the reading of the article with everything in it. */
  public static Reading reading() {
    List<Statement> statements = statements();
    return new Reading(
        new Article(
            "water-1",
            TEXT,
            "No dam \"without\" a treaty, says Cairo",
            "By Our Correspondent",
            "The Delta Post",
            "https://delta.example/water-1",
            "en",
            new StatedDate("4 March 2031, 17:34", "2031-03-04T17:34"),
            new StatedDate("Updated 3 years ago", null)),
        statements,
        List.of(
            new Event(
                List.of(),
                ActorCode.parseAll("ETH"),
                EventType.MOBILIZE,
                "troops",
                List.of("military", "territory"),
                new TimexValue("2031-03-02"),
                "the Nile dam",
                span("Soldiers moved to the Nile dam on Sunday"),
                List.of(statements.get(2).id()),
                EventStatus.HAPPENED)),
        List.of(
            new Meeting(
                ActorCode.parseAll("EGY GOV + ETH GOV + SDN GOV"),
                new TimexValue("2031-03"),
                "Nairobi",
                MeetingStatus.SCHEDULED,
                span("The three will meet in Nairobi in March"),
                List.of(statements.get(3).id()))),
        List.of(
            new Document(
                "draft treaty",
                "draft",
                ActorCode.parseAll("EGY + ETH"),
                new TimexValue("2031"),
                List.of(span("each side to report floods")),
                span("the draft treaty"))));
  }

  private static List<Statement> statements() {
    return List.of(
        new Statement(
            "w1",
            span("Egyptian Water Minister Nadia Fahmy"),
            span("told"),
            List.of(span("“We will not,”"), span("“accept a dam without a treaty.”")),
            Form.DIRECT,
            new Speaker("Nadia Fahmy", ActorCode.parseAll("EGY GOV"), Basis.NAMED),
            span("reporters"),
            null,
            null,
            null,
            Act.REJECT,
            ActorCode.parseAll("ETH + SDN"),
            false,
            List.of(),
            "the dam",
            Stance.AGAINST),
        new Statement(
            "w2",
            span("the foreign ministry"),
            span("said in a statement"),
            List.of(span("Ethiopia is ready to share its data if Egypt drops its complaint")),
            Form.INDIRECT,
            new Speaker(
                "Ethiopian foreign ministry", ActorCode.parseAll("ETH GOV"), Basis.INSTITUTION),
            null,
            span("a statement"),
            null,
            new TimexValue("2031-03-03"),
            Act.AGREE,
            ActorCode.parseAll("EGY GOV"),
            false,
            List.of(span("if Egypt drops its complaint")),
            "data; and \"floods\"",
            Stance.OPEN),
        new Statement(
            "w3",
            span("A Sudanese official"),
            span("denied"),
            List.of(span("that Khartoum had broken off the talks")),
            Form.INDIRECT,
            new Speaker("Sudanese official", ActorCode.parseAll("SDN GOV"), Basis.UNNAMED),
            null,
            null,
            "SUNA",
            new TimexValue("PAST_REF"),
            Act.DENY,
            List.of(),
            true,
            List.of(),
            null,
            Stance.NONE),
        new Statement(
            "w4",
            span("he said", 2),
            span("said the", 4),
            List.of(span("the delegations,\nall three of them, would return")),
            Form.INDIRECT,
            new Speaker("Sudanese official", ActorCode.parseAll("SDN GOV"), Basis.UNNAMED),
            null,
            null,
            null,
            null,
            Act.EXPECT,
            List.of(),
            false,
            List.of(),
            "the talks",
            Stance.FOR));
  }

  /** Returns the reading of a second article, in which nobody says anything. */
  public static Reading silent() {
    return new Reading(
        new Article("water-2", "The river rose.", null, null, null, null, null, null, null),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** Makes a record of both articles; the statements on the dam are sorted to an issue. */
  public static Record record(Path folder) {
    Record record =
        Record.open(
            folder.resolve("water.db").toString(),
            CopyRule.EXACT,
            Clock.fixed(NOW, ZoneOffset.UTC));
    record.add(silent(), Provenance.of("test"));
    record.add(reading(), Provenance.of("test"));
    record.sort(List.of(new Sorted("w1", "dam", 0.75)));
    return record;
  }

  /** Returns the whole of a record. */
  public static Selection all(Record record) {
    return some(record, Filter.ALL, "");
  }

  /** Returns some of a record. */
  public static Selection some(Record record, Filter filter, String query) {
    return new Selection(record, filter, query, null, "1.2.3", NOW);
  }

  /** Returns where words first stand in the text. */
  public static Span span(String words) {
    int start = TEXT.indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException(words);
    }
    return new Span(start, start + words.length());
  }

  private static Span span(String words, int length) {
    int start = span(words).start();
    return new Span(start, start + length);
  }

  /** Returns the id that a record knows the first article by. */
  public static String articleId() {
    return Article.hash(TEXT);
  }
}
