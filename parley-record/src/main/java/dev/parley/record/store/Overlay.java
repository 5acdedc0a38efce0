package dev.parley.record.store;

import dev.parley.model.Span;
import dev.parley.model.Statement;
import dev.parley.record.ExactWords;
import dev.parley.record.correction.MadeCorrection;
import dev.parley.record.correction.MadeCorrection.Kind;
import dev.parley.record.correction.StatementPart;
import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays corrections over entries. */
final class Overlay {

  private final Mergers mergers;
  private final LongFunction<String> texts;

  /**
   * Lays corrections over entries of any articles.
   *
   * @param texts returns the text of an article by its key; asked only where spans are corrected
   */
  Overlay(Mergers mergers, LongFunction<String> texts) {
    this.mergers = mergers;
    this.texts = texts;
  }

  /**
   * Returns an entry as it is shown.
   *
   * @param base the entry before correction
   * @param corrections over it, in their order, undone ones included
   */
  EntryRow over(EntryRow base, List<MadeCorrection> corrections) {
    EntryRow shown = base;
    boolean corrected = false;
    boolean rejected = base.reader() == null && added(corrections) == null;
    for (MadeCorrection correction : corrections) {
      if (correction.holds() && correction.kind() != Kind.UNDO) {
        corrected = true;
        rejected |= correction.kind() == Kind.REJECT;
        shown = changed(shown, correction);
      }
    }
    Statement merged = mergers.in(shown.statement());
    corrected |= !merged.equals(shown.statement());
    shown = shown.with(merged, words(base, merged)).corrected(corrected);
    return shown.state() == State.GONE || !rejected ? shown : shown.with(State.REJECTED);
  }

  private static @Nullable MadeCorrection added(List<MadeCorrection> corrections) {
    return corrections.stream()
        .filter(one -> one.kind() == Kind.ADD && one.holds())
        .findFirst()
        .orElse(null);
  }

  private static EntryRow changed(EntryRow row, MadeCorrection correction) {
    if (correction.kind() == Kind.MOVE) {
      return row.with(correction.value(), 1);
    } else if (correction.kind() == Kind.CHANGE && correction.field() != null) {
      StatementPart part = StatementPart.valueOf(correction.field().toUpperCase(Locale.ROOT));
      return row.with(part.in(row.statement(), correction.value()), row.words());
    }
    return row;
  }

  private ExactWords words(EntryRow base, Statement shown) {
    return spans(base.statement()).equals(spans(shown))
        ? base.words()
        : ExactWords.of(shown, texts.apply(base.article()));
  }

  private static List<?> spans(Statement statement) {
    return Stream.<Object>of(
            statement.content(),
            statement.condition(),
            listed(statement.source()),
            listed(statement.cue()),
            listed(statement.addressee()),
            listed(statement.channel()))
        .toList();
  }

  private static List<Span> listed(@Nullable Span span) {
    return span == null ? List.of() : List.of(span);
  }
}
