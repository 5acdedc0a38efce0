package dev.parley.bench.talks;

import dev.parley.bench.talks.Verdict.Noting;
import dev.parley.model.Act;
import dev.parley.model.ActorCode;
import dev.parley.record.Entry;
import dev.parley.record.answer.Table;
import dev.parley.record.answer.Texts;
import dev.parley.record.ask.Question;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Claims, denials, declined comments and conditions. */
final class ClaimChecks {

  private static final Set<Act> ASSERTING =
      EnumSet.of(Act.STATE, Act.ACCUSE, Act.WARN, Act.EXPECT);

  private final AskedRecord asked;

  ClaimChecks(AskedRecord asked) {
    this.asked = asked;
  }

  /** A claim's row is denied by a statement with these words, and is about what is denied. */
  Verdict denial(Fact fact) {
    return reply(fact, "denied_by", Act.DENY, fact.need("claim"));
  }

  /** A claim's row has a refusal to comment with these words, and is about what was asked. */
  Verdict decline(Fact fact) {
    return reply(fact, "declined_by", Act.DECLINE, fact.need("about"));
  }

  private Verdict reply(Fact fact, String column, Act act, String about) {
    Table table = asked.answer(Question.CLAIMS);
    List<Verdict> verdicts = new ArrayList<>();
    for (int row = 0; row < table.rows().size(); row++) {
      for (Entry entry : asked.statements(table.cell(row, column))) {
        if (asked.holds(entry, fact, "words")) {
          Noting noting = new Noting();
          noting.same("act", act.name(), entry.statement().act());
          if (fact.text("party") != null) {
            noting.check(asked.isOf(entry, fact.need("party")), "party " + code(entry));
          }
          noting.same("code", fact.text("speaker_code"), code(entry));
          noting.same("speaker", fact.text("speaker"), Texts.speaker(entry));
          noting.same("basis", fact.text("basis"), Texts.word(entry.statement().speaker().basis()));
          noting.same("issue", fact.text("issue"), table.cell(row, "issue").text());
          noting.check(asked.isOn(entry, fact.text("on")), "day " + Texts.when(entry));
          String claim = table.cell(row, "claim").text();
          noting.check(
              AskedRecord.isAbout(claim + " " + Texts.content(entry), about),
              "about \"" + claim + "\"");
          verdicts.add(noting.verdict());
        }
      }
    }
    return Verdict.best(verdicts, without(fact));
  }

  /**
   * A row makes the claim in these words for the parties that assert it, or for nobody if none
   * does, and has the denial of those who deny it. A claim that nobody denies stands among the
   * statements, and in no row that has a denial.
   */
  Verdict claim(Fact fact) {
    List<String> deniers = fact.list("denied_by");
    if (deniers.isEmpty()) {
      return uncontested(fact);
    }
    Table table = asked.answer(Question.CLAIMS);
    List<Verdict> verdicts = new ArrayList<>();
    for (int row = 0; row < table.rows().size(); row++) {
      for (Entry entry : asked.statements(table.cell(row, "claim"))) {
        if (asked.holds(entry, fact, "words")) {
          Noting noting = new Noting();
          List<String> asserting = fact.list("asserted_by");
          noting.check(
              asserting.isEmpty()
                  ? table.cell(row, "code").text().isEmpty()
                  : asserting.stream().allMatch(party -> asked.isOf(entry, party)),
              "made by " + table.cell(row, "speaker").text());
          noting.check(
              asked.statements(table.cell(row, "denied_by")).stream()
                  .anyMatch(
                      denial ->
                          asked.holds(denial, fact, "denial")
                              && deniers.stream().allMatch(party -> asked.isOf(denial, party))),
              "denied by \"" + table.cell(row, "denied_by").text() + "\"");
          verdicts.add(noting.verdict());
        }
      }
    }
    return Verdict.best(verdicts, without(fact));
  }

  private Verdict uncontested(Fact fact) {
    Table contested = asked.answer(Question.CLAIMS);
    List<Verdict> verdicts = new ArrayList<>();
    for (Entry entry : asked.statements(fact, "words")) {
      Noting noting = new Noting();
      noting.check(ASSERTING.contains(entry.statement().act()), "act " + entry.statement().act());
      noting.check(
          fact.list("asserted_by").stream().allMatch(party -> asked.isOf(entry, party)),
          "made by " + code(entry));
      for (int row = 0; row < contested.rows().size(); row++) {
        noting.check(
            contested.cell(row, "denied_by").evidence().isEmpty()
                || !asked.statements(contested.cell(row, "claim")).contains(entry),
            "denied by \"" + contested.cell(row, "denied_by").text() + "\"");
      }
      verdicts.add(noting.verdict());
    }
    return Verdict.best(verdicts, without(fact));
  }

  /** A row of the ledger has act, issue, condition and consequence, of this party. */
  Verdict condition(Fact fact) {
    Table table = asked.answer(Question.CONDITIONS);
    List<Verdict> verdicts = new ArrayList<>();
    for (int row = 0; row < table.rows().size(); row++) {
      for (Entry entry : asked.statements(table.cell(row, "when"))) {
        if (asked.holds(entry, fact, "words")) {
          Noting noting = new Noting();
          noting.check(asked.isOf(entry, fact.need("party")), "party " + code(entry));
          noting.same("act", fact.need("act"), table.cell(row, "act").text());
          noting.same("issue", fact.need("issue"), table.cell(row, "issue").text());
          noting.check(
              asked.holds(entry, fact, "condition"),
              "condition \"" + table.cell(row, "condition").text() + "\"");
          noting.check(asked.isOn(entry, fact.text("on")), "day " + Texts.when(entry));
          StanceChecks.outlets(noting, fact, table.cell(row, "outlets").text());
          verdicts.add(noting.verdict());
        }
      }
    }
    return Verdict.best(verdicts, without(fact));
  }

  private Verdict without(Fact fact) {
    return Verdict.noRow(!asked.statements(fact, "words").isEmpty());
  }

  private static String code(Entry entry) {
    List<ActorCode> codes = entry.statement().speaker().code();
    return Texts.codes(codes);
  }
}
