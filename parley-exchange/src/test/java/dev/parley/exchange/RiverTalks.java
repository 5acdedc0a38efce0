package dev.parley.exchange;

import dev.parley.model.Act;
import dev.parley.model.ActorCode;
import dev.parley.model.Article;
import dev.parley.model.Basis;
import dev.parley.model.Document;
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
import dev.parley.record.dossier.Dossier;
import dev.parley.record.dossier.Issue;
import dev.parley.record.dossier.KnownMeeting;
import dev.parley.record.dossier.Party;
import dev.parley.record.store.CopyRule;
import dev.parley.record.store.Filter;
import dev.parley.record.store.Provenance;
import dev.parley.record.store.Record;
import dev.parley.record.store.Sorted;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Imaginary talks of three states on a dam, in three articles, the second being a later version of
 * the first. Sudan changes its mind between the first and the third.
 */
public final class RiverTalks {

  public static final String FIRST =
      """
      Egypt's water minister, Nadia Fahmy, rejected a dam of more than 100 metres.

      Ethiopia was ready to share its data if Egypt dropped its complaint, the foreign ministry said.

      A Sudanese official said that Khartoum would accept the dam.
      """;

  public static final String SECOND =
      FIRST + "\nA correction: an earlier version misspelt a name.\n";

  public static final String THIRD =
      """
      🌊 The dam would be built, Ethiopia's water minister, Abebe Tadesse, told reporters.

      She accused Ethiopia of filling the dam in secret. Ethiopia denied that it had filled the dam.

      “We need the data,” Fahmy said. Sudan's government came out against the dam on Sunday.

      The three will meet in Nairobi on 2 April to go over the draft treaty, which obliges each side \
      to report floods.
      """;

  private static final Instant NOW = Instant.parse("2031-03-12T12:00:00Z");

  private RiverTalks() {}

  /** Returns the dossier. */
  public static Dossier dossier() {
    return new Dossier(
        "Talks on the dam",
        "Egypt, Ethiopia and Sudan negotiate about a dam.",
        List.of(
            party("egypt", "Egypt", "EGY"),
            party("ethiopia", "Ethiopia", "ETH"),
            party("sudan", "Sudan", "SDN")),
        List.of(
            new Issue(
                "dam", "The dam", "Whether the dam is built. For: it is.", List.of("the dam")),
            new Issue("data", "River data", "", List.of("data")),
            new Issue("fish", "Fishing", "", List.of())),
        List.of(),
        List.of(
            new KnownMeeting(
                "nairobi",
                "Third round",
                List.of("egypt", "ethiopia", "sudan"),
                new TimexValue("2031-04-02"),
                "Nairobi")),
        List.of());
  }

  /** Makes a record of the three articles, sorted to the dossier's issues. */
  public static Record record(Path folder) {
    Record record =
        Record.open(
            folder.resolve("river.db").toString(),
            CopyRule.EXACT,
            Clock.fixed(NOW, ZoneOffset.UTC));
    record.add(first("a", FIRST, "2031-03-01"), Provenance.of("test"));
    record.add(first("b", SECOND, "2031-03-02"), Provenance.of("test"));
    record.add(third(), Provenance.of("test"));
    List<Sorted> sorted = new ArrayList<>();
    record
        .entries(Filter.ALL)
        .filter(entry -> entry.statement().issue() != null)
        .forEach(
            entry ->
                sorted.add(new Sorted(entry.statement().id(), entry.statement().issue(), 0.9)));
    record.sort(sorted);
    return record;
  }

  /** Returns the whole of a record, with the dossier or without. */
  public static Selection all(Record record, @Nullable Dossier dossier) {
    return new Selection(record, Filter.ALL, "", dossier, "1.2.3", NOW);
  }

  private static Reading first(String id, String text, String day) {
    return new Reading(
        article(id, text, "Egypt says no", "The Delta Post", "https://delta.example/no", day),
        List.of(
            said(
                text,
                id + "1",
                "Egypt's water minister, Nadia Fahmy,",
                "rejected",
                "a dam of more than 100 metres",
                named("Nadia Fahmy", "EGY GOV"),
                Act.REJECT,
                "dam",
                Stance.AGAINST,
                null),
            said(
                text,
                id + "2",
                "the foreign ministry",
                "said",
                "Ethiopia was ready to share its data if Egypt dropped its complaint",
                new Speaker(
                    "Ethiopian foreign ministry", ActorCode.parseAll("ETH GOV"), Basis.INSTITUTION),
                Act.AGREE,
                "data",
                Stance.OPEN,
                "if Egypt dropped its complaint"),
            said(
                text,
                id + "3",
                "A Sudanese official",
                "said",
                "that Khartoum would accept the dam",
                new Speaker("Sudanese official", ActorCode.parseAll("SDN GOV"), Basis.UNNAMED),
                Act.AGREE,
                "dam",
                Stance.FOR,
                null)),
        List.of(),
        List.of(),
        List.of());
  }

  private static Reading third() {
    return new Reading(
        article(
            "c",
            THIRD,
            "<b>Ethiopia</b> says yes, *Sudan* no",
            "River Times",
            "https://river.example/yes",
            "2031-03-10"),
        List.of(
            said(
                THIRD,
                "c1",
                "Ethiopia's water minister, Abebe Tadesse,",
                "told",
                "The dam would be built",
                named("Abebe Tadesse", "ETH GOV"),
                Act.STATE,
                "dam",
                Stance.FOR,
                null),
            said(
                THIRD,
                "c2",
                "She",
                "accused",
                "Ethiopia of filling the dam in secret",
                named("Nadia Fahmy", "EGY GOV"),
                Act.ACCUSE,
                null,
                Stance.NONE,
                null),
            said(
                THIRD,
                "c3",
                "Ethiopia",
                "denied",
                "that it had filled the dam",
                new Speaker("Ethiopia", ActorCode.parseAll("ETH GOV"), Basis.INSTITUTION),
                Act.DENY,
                null,
                Stance.NONE,
                null),
            said(
                THIRD,
                "c4",
                "Fahmy",
                "said",
                "“We need the data,”",
                named("Nadia Fahmy", "EGY GOV"),
                Act.REQUEST,
                "data",
                Stance.FOR,
                null),
            said(
                THIRD,
                "c5",
                "Sudan's government",
                "came out",
                "against the dam",
                new Speaker("Sudan's government", ActorCode.parseAll("SDN GOV"), Basis.INSTITUTION),
                Act.REJECT,
                "dam",
                Stance.AGAINST,
                null)),
        List.of(),
        List.of(
            new Meeting(
                ActorCode.parseAll("EGY GOV + ETH GOV + SDN GOV"),
                new TimexValue("2031-04-02"),
                "Nairobi",
                MeetingStatus.SCHEDULED,
                span(THIRD, "The three will meet in Nairobi on 2 April"),
                List.of())),
        List.of(
            new Document(
                "the draft treaty",
                "draft",
                List.of(),
                null,
                List.of(span(THIRD, "each side to report floods")),
                span(THIRD, "the draft treaty"))));
  }

  private static Statement said(
      String text,
      String id,
      String source,
      String cue,
      String content,
      Speaker speaker,
      Act act,
      @Nullable String issue,
      Stance stance,
      @Nullable String condition) {
    Span from = id.equals("c3") ? after(text, source, "in secret. ") : span(text, source);
    return new Statement(
        id,
        from,
        after(text, cue, text.substring(from.start(), from.end())),
        List.of(span(text, content)),
        Form.INDIRECT,
        speaker,
        null,
        null,
        null,
        null,
        act,
        List.of(),
        false,
        condition == null ? List.of() : List.of(span(text, condition)),
        issue,
        stance);
  }

  private static Article article(
      String id, String text, String title, String outlet, String url, String day) {
    return new Article(
        id, text, title, "By Our Correspondent", outlet, url, "en", new StatedDate(day, day), null);
  }

  private static Party party(String id, String name, String code) {
    return new Party(id, name, ActorCode.parseAll(code));
  }

  private static Speaker named(String name, String code) {
    return new Speaker(name, ActorCode.parseAll(code), Basis.NAMED);
  }

  /** Returns where words first stand in a text. */
  public static Span span(String text, String words) {
    int start = text.indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException(words);
    }
    return new Span(start, start + words.length());
  }

  private static Span after(String text, String words, String before) {
    int start = text.indexOf(words, text.indexOf(before));
    return new Span(start, start + words.length());
  }
}
