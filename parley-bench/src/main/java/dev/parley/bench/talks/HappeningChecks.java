package dev.parley.bench.talks;

import dev.parley.bench.talks.Verdict.Noting;
import dev.parley.model.ActorCode;
import dev.parley.model.TimexValue;
import dev.parley.record.answer.Cell;
import dev.parley.record.answer.Table;
import dev.parley.record.ask.Question;
import dev.parley.record.clock.TimeFrame;
import dev.parley.record.party.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Meetings and documents. */
final class HappeningChecks {

  private final AskedRecord asked;

  HappeningChecks(AskedRecord asked) {
    this.asked = asked;
  }

  /** A row, as of the day of the article, rests on these words and has sides, time and status. */
  Verdict meeting(Fact fact) {
    Table table = asked.answerThen(Question.MEETINGS, fact);
    List<Verdict> verdicts = new ArrayList<>();
    for (int row = 0; row < table.rows().size(); row++) {
      if (rests(table.cell(row, "outlets"), fact, "words")) {
        Noting noting = new Noting();
        noting.check(
            sides(table.cell(row, "participants").text())
                .equals(new TreeSet<>(fact.list("participants"))),
            "participants " + table.cell(row, "participants").text());
        noting.check(
            isAt(table.cell(row, "when").text(), fact.text("when")),
            "when " + table.cell(row, "when").text());
        String where = fact.text("where");
        noting.check(
            where == null || table.cell(row, "where").text().contains(where),
            "where " + table.cell(row, "where").text());
        noting.same("status", fact.need("status"), table.cell(row, "status").text());
        verdicts.add(noting.verdict());
      }
    }
    return Verdict.best(verdicts, Verdict.noRow(false));
  }

  /** A row rests on the document's words, or on the provision's, and has kind, date, provision. */
  Verdict document(Fact fact) {
    Table table = asked.answer(Question.DOCUMENTS);
    List<Verdict> verdicts = new ArrayList<>();
    for (int row = 0; row < table.rows().size(); row++) {
      boolean provision = holds(table.cell(row, "provisions"), fact);
      if (rests(table.cell(row, "mentions"), fact, "words") || provision) {
        Noting noting = new Noting();
        noting.same("document", fact.need("document"), table.cell(row, "known_as").text());
        noting.same("kind", fact.need("document_kind"), table.cell(row, "kind").text());
        noting.check(
            isAt(table.cell(row, "date").text(), fact.text("date")),
            "date " + table.cell(row, "date").text());
        noting.check(fact.text("provision") == null || provision, "no such provision");
        verdicts.add(noting.verdict());
      }
    }
    return Verdict.best(verdicts, Verdict.noRow(false));
  }

  private boolean rests(Cell cell, Fact fact, String field) {
    return cell.evidence().stream().anyMatch(evidence -> asked.touches(evidence, fact, field));
  }

  /** A provision that a statement of the document tells, or that a mention of it does. */
  private boolean holds(Cell cell, Fact fact) {
    return fact.text("provision") != null
        && (rests(cell, fact, "provision")
            || asked.statements(cell).stream()
                .anyMatch(entry -> asked.holds(entry, fact, "provision")));
  }

  private static Set<String> sides(String codes) {
    return codes.isEmpty() ? Set.of() : Side.of(ActorCode.parseAll(codes));
  }

  private static boolean isAt(String told, @Nullable String wanted) {
    if (wanted == null) {
      return true;
    }
    return !told.isEmpty()
        && AskedRecord.within(TimeFrame.of(new TimexValue(told)), CalendarDay.of(wanted));
  }
}
