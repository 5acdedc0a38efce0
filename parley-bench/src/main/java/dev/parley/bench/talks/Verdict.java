package dev.parley.bench.talks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an answer has of a fact.
 *
 * @param wrong what is wrong about the row that comes nearest; empty if the answer is right
 */
record Verdict(List<String> wrong) {

  Verdict {
    wrong = List.copyOf(wrong);
  }

  boolean isRight() {
    return wrong.isEmpty();
  }

  /** Returns that no row rests on the fact's words. */
  static Verdict noRow(boolean read) {
    return new Verdict(
        List.of(read ? "no row of the answer rests on these words" : "nothing was read there"));
  }

  /** Returns the one with least that is wrong; the other if there are none. */
  static Verdict best(List<Verdict> verdicts, Verdict otherwise) {
    return verdicts.stream()
        .min(Comparator.comparingInt(verdict -> verdict.wrong().size()))
        .orElse(otherwise);
  }

  /** Returns "right", or what is wrong. */
  @Override
  public String toString() {
    return isRight() ? "right" : String.join("; ", wrong);
  }

  /** What is wrong, as it is found out. */
  static final class Noting {

    private final List<String> wrong = new ArrayList<>();

    Noting check(boolean right, String what) {
      if (!right) {
        wrong.add(what);
      }
      return this;
    }

    /** Compares what a fact has, if it tells it, with what a row says. */
    Noting same(String field, @Nullable String wanted, Object told) {
      String said = String.valueOf(told);
      return check(
          wanted == null || wanted.equalsIgnoreCase(said), field + " " + said + ", not " + wanted);
    }

    Verdict verdict() {
      return new Verdict(wrong);
    }
  }
}
