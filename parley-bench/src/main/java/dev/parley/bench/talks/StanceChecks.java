package dev.parley.bench.talks;

import dev.parley.bench.talks.Verdict.Noting;
import dev.parley.record.Entry;
import dev.parley.record.answer.Table;
import dev.parley.record.answer.Texts;
import dev.parley.record.ask.Question;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Positions and shifts. */
final class StanceChecks {

  private final AskedRecord asked;

  StanceChecks(AskedRecord asked) {
    this.asked = asked;
  }

  /**
   * The row of party and issue, as of the day of the article, has the stance and holds it by a
   * statement with these words, act, day and speaker.
   */
  Verdict position(Fact fact) {
    Table table = asked.answerThen(Question.POSITIONS, fact);
    List<Verdict> verdicts = new ArrayList<>();
    for (int row = 0; row < table.rows().size(); row++) {
      boolean here = table.cell(row, "party").text().equals(asked.name(fact.need("party")));
      for (Entry entry : asked.statements(table.cell(row, "stance"), table.cell(row, "turns"))) {
        if (here && asked.holds(entry, fact, "words")) {
          Noting noting = new Noting();
          noting.same("issue", fact.need("issue"), table.cell(row, "issue").text());
          noting.same("stance", fact.need("stance"), table.cell(row, "stance").text());
          noting.check(
              asked.statements(table.cell(row, "stance")).contains(entry),
              "the stance was another since then");
          entry(noting, fact, entry);
          outlets(noting, fact, table.cell(row, "outlets").text());
          verdicts.add(noting.verdict());
        }
      }
    }
    return Verdict.best(verdicts, without(fact, "words"));
  }

  /** One row has both sides of the shift, one after the other. */
  Verdict shift(Fact fact) {
    Table table = asked.answer(Question.SHIFTS);
    Fact from = fact.part("from");
    Fact to = fact.part("to");
    List<Verdict> verdicts = new ArrayList<>();
    for (int row = 0; row < table.rows().size(); row++) {
      if (!table.cell(row, "party").text().equals(asked.name(fact.need("party")))) {
        continue;
      }
      for (Entry after : asked.statements(table.cell(row, "words"))) {
        if (asked.holds(after, to, "words")) {
          Entry before = asked.statements(table.cell(row, "words_before")).get(0);
          Noting noting = new Noting();
          noting.same("issue", fact.need("issue"), table.cell(row, "issue").text());
          noting.check(asked.holds(before, from, "words"), "it follows on other words");
          side(noting, "from", from, before);
          side(noting, "to", to, after);
          noting.same("speaker", fact.text("speaker"), table.cell(row, "speaker").text());
          noting.same("basis", fact.text("basis"), Texts.word(after.statement().speaker().basis()));
          verdicts.add(noting.verdict());
        }
      }
    }
    return Verdict.best(verdicts, without(to, "words"));
  }

  private void side(Noting noting, String name, Fact side, Entry entry) {
    noting.same(name + " stance", side.need("stance"), Texts.word(entry.statement().stance()));
    noting.same(name + " act", side.need("act"), entry.statement().act());
    noting.check(asked.isOn(entry, side.text("on")), name + " day " + Texts.when(entry));
  }

  private void entry(Noting noting, Fact fact, Entry entry) {
    noting.same("act", fact.text("act"), entry.statement().act());
    noting.same("speaker", fact.text("speaker"), Texts.speaker(entry));
    noting.same("basis", fact.text("basis"), Texts.word(entry.statement().speaker().basis()));
    noting.check(asked.isOn(entry, fact.text("on")), "day " + Texts.when(entry));
  }

  static void outlets(Noting noting, Fact fact, String told) {
    noting.check(
        Arrays.asList(told.split("; ")).containsAll(fact.list("outlets")), "outlets " + told);
  }

  private Verdict without(Fact fact, String field) {
    return Verdict.noRow(!asked.statements(fact, field).isEmpty());
  }
}
