package dev.parley.cli;

import dev.parley.intake.plain.IsoDate;
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
import dev.parley.model.Stance;
import dev.parley.model.Statement;
import dev.parley.model.TimexValue;
import java.util.List;

/** An article about imaginary talks, and all that it says, written down by hand. */
final class CodTalks {

  static final String TEXT =
      """
      🐟 Iceland will never accept the new cod quotas, the government told reporters on Monday.

      “We were not asked,” Fisheries Minister Jon Berg said. He accused Brussels of bargaining in \
      the dark.

      A senior official in Brussels denied that a deal had been struck, in a phone call. The bloc \
      could raise its offer if Norway opens its waters before the end of the season and keeps them \
      open, the official added.

      The news agency NTB reported that Norway's coast guard had warned of clashes at sea. Patrol \
      boats sailed for Svalbard on Sunday. Oslo has not replied to the draft treaty, which obliges \
      all sides to count the fish.

      It was reported that the three will meet in Bergen in March.
      """;

  private CodTalks() {}

  static Reading reading() {
    Article article =
        new Article(
            "cod",
            TEXT,
            "No deal on cod",
            null,
            "The Pier",
            null,
            "en",
            IsoDate.of("2031-03-04"),
            null);
    List<Statement> statements = statements();
    return new Reading(
        article,
        statements,
        List.of(
            new Event(
                ActorCode.parseAll("NOR MIL"),
                ActorCode.parseAll("ISL + EUR"),
                EventType.MOBILIZE,
                "navy",
                List.of("military"),
                new TimexValue("2031-03-02"),
                "Svalbard",
                span("Patrol boats sailed for Svalbard on Sunday"),
                List.of(statements.get(6).id()),
                EventStatus.HAPPENED)),
        List.of(
            new Meeting(
                ActorCode.parseAll("ISL GOV + NOR GOV + EUR"),
                new TimexValue("2031-03"),
                "Bergen",
                MeetingStatus.SCHEDULED,
                span("the three will meet in Bergen in March"),
                List.of(statements.get(8).id()))),
        List.of(
            new Document(
                "draft treaty",
                "draft",
                ActorCode.parseAll("EUR + NOR"),
                new TimexValue("2031"),
                List.of(span("all sides to count the fish")),
                span("the draft treaty"))));
  }

  private static Span span(String words) {
    return Draft.span(words, TEXT);
  }

  private static List<Statement> statements() {
    return List.of(
        Draft.in(TEXT)
            .source("the government")
            .cue("told")
            .content("Iceland will never accept the new cod quotas")
            .speaker("Icelandic government", "ISL GOV", Basis.INSTITUTION)
            .to("reporters")
            .saidOn("2031-03-03")
            .act(Act.REJECT, "EUR")
            .issue("cod quotas", Stance.AGAINST)
            .statement(),
        Draft.in(TEXT)
            .source("Fisheries Minister Jon Berg")
            .cue("said")
            .content("“We were not asked,”")
            .form(Form.DIRECT)
            .speaker("Jon Berg", "ISL GOV", Basis.NAMED)
            .statement(),
        Draft.in(TEXT)
            .source("He")
            .cue("accused")
            .content("Brussels of bargaining in the dark")
            .speaker("Jon Berg", "ISL GOV", Basis.NAMED)
            .act(Act.ACCUSE, "EUR", "NOR GOV")
            .issue("cod quotas", Stance.NONE)
            .statement(),
        Draft.in(TEXT)
            .source("A senior official in Brussels")
            .cue("denied")
            .content("that a deal had been struck")
            .speaker("senior official in Brussels", "EUR", Basis.UNNAMED)
            .through("a phone call")
            .act(Act.DENY)
            .issue(null, Stance.AGAINST)
            .statement(),
        Draft.in(TEXT)
            .source("the official")
            .cue("added")
            .content(
                "The bloc could raise its offer if Norway opens its waters before the end of the"
                    + " season and keeps them open")
            .speaker("senior official in Brussels", "EUR", Basis.UNNAMED)
            .act(Act.EXPLORE)
            .condition(
                "if Norway opens its waters before the end of the season and keeps them open")
            .issue("cod quotas", Stance.OPEN)
            .statement(),
        Draft.in(TEXT)
            .source("The news agency NTB")
            .cue("reported")
            .content("that Norway's coast guard had warned of clashes at sea")
            .speaker("NTB", "NOR JRN", Basis.INSTITUTION)
            .statement(),
        Draft.in(TEXT)
            .source("Norway's coast guard")
            .cue("had warned")
            .content("of clashes at sea")
            .speaker("Norwegian coast guard", "NOR MIL", Basis.INSTITUTION)
            .via("NTB")
            .act(Act.WARN)
            .statement(),
        Draft.in(TEXT)
            .source("Oslo")
            .cue("has not replied")
            .content("to the draft treaty")
            .speaker("Norwegian government", "NOR GOV", Basis.INSTITUTION)
            .negated()
            .statement(),
        Draft.in(TEXT)
            .cue("was reported")
            .content("that the three will meet in Bergen in March")
            .statement());
  }
}
