package dev.parley.bench.score;

import dev.parley.bench.corpus.CodedStatement;
import dev.parley.bench.corpus.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** How often the fields of statements that were found are right. */
final class FieldTallies {

  private final int[] right = new int[Field.values().length];
  private final Tally condition = new Tally();
  private int statements;

  void add(CodedStatement gold, CodedStatement predicted) {
    statements++;
    for (Field field : Field.values()) {
      if (Objects.equals(gold.fields().get(field), predicted.fields().get(field))) {
        right[field.ordinal()]++;
      }
    }
    Cover g = Cover.of(gold.condition());
    Cover p = Cover.of(predicted.condition());
    boolean same = !g.isEmpty() && !p.isEmpty() && g.overlap(p) >= StatementScorer.SAME;
    condition.add(same ? 1 : 0, p.isEmpty() ? 0 : 1, g.isEmpty() ? 0 : 1);
  }

  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    if (statements > 0) {
      for (Field field : Field.values()) {
        double accuracy = 100.0 * right[field.ordinal()] / statements;
        figures.add(Figure.percent(field.key() + ".accuracy", accuracy));
      }
    }
    figures.add(Figure.percent("condition.F", condition.f1()));
    return figures;
  }
}
