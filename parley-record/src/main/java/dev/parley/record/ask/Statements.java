package dev.parley.record.ask;

import dev.parley.record.Entry;
import dev.parley.record.answer.Cell;
import dev.parley.record.answer.Evidence;
import dev.parley.record.answer.Table;
import dev.parley.record.answer.Texts;
import java.util.List;

/** Statements one by one, as the record has them. */
final class Statements {

  private static final List<String> COLUMNS =
      List.of(
          "id",
          "when",
          "speaker",
          "code",
          "basis",
          "act",
          "to",
          "issue",
          "stance",
          "words",
          "condition",
          "outlets");

  private Statements() {}

  static Table table(List<Entry> entries) {
    return new Table(COLUMNS, entries.stream().map(Statements::row).toList());
  }

  private static List<Cell> row(Entry entry) {
    List<Evidence> source = List.of(Evidence.of(entry, entry.words().source()));
    return List.of(
        Cell.of(entry.statement().id(), entry),
        Cell.of(Texts.when(entry), entry),
        Cell.resting(Texts.speaker(entry), source),
        Cell.resting(Texts.codes(entry.statement().speaker().code()), source),
        Cell.resting(Texts.word(entry.statement().speaker().basis()), source),
        Cell.of(entry.statement().act() + (entry.statement().negated() ? " (not)" : ""), entry),
        Cell.of(Texts.codes(entry.statement().target()), entry),
        Cell.of(entry.issue(), entry),
        Cell.of(Texts.word(entry.statement().stance()), entry),
        Cell.of(Texts.content(entry), entry),
        Cell.resting(
            entry.words().condition(), List.of(Evidence.of(entry, entry.words().condition()))),
        Cell.of(String.join("; ", entry.article().outlets()), entry));
  }
}
