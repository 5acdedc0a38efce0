package dev.parley.record.correction;

import dev.parley.model.Act;
import dev.parley.model.ActorCode;
import dev.parley.model.Basis;
import dev.parley.model.Form;
import dev.parley.model.Span;
import dev.parley.model.Stance;
import dev.parley.model.Statement;
import dev.parley.model.TimexValue;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a statement that can be corrected, and how their values are written: spans as
 * {@code 535-556} in UTF-16 units, several parted by spaces; codes joined with " + "; the
 * codebook's fixed words in any case of letters; {@code true} or {@code false}.
 */
public enum StatementPart {
  /** A span; may be none. */
  SOURCE((draft, value) -> draft.source = span(value)),
  /** A span; may be none. */
  CUE((draft, value) -> draft.cue = span(value)),
  /** One span or more. */
  CONTENT((draft, value) -> draft.content = Spans.parse(value)),
  /** Spans; may be none. */
  CONDITION((draft, value) -> draft.condition = Spans.parse(value)),
  /** A span; may be none. */
  ADDRESSEE((draft, value) -> draft.addressee = span(value)),
  /** A span; may be none. */
  CHANNEL((draft, value) -> draft.channel = span(value)),
  /** A {@link Form}. */
  FORM((draft, value) -> draft.form = Form.valueOf(word(value))),
  /** A name; may be none. */
  SPEAKER((draft, value) -> draft.speaker = value),
  /** Codes; may be none. */
  SPEAKER_CODE((draft, value) -> draft.code = codes(value)),
  /** A {@link Basis}. */
  BASIS((draft, value) -> draft.basis = Basis.valueOf(word(value))),
  /** A name; may be none. */
  VIA((draft, value) -> draft.via = value),
  /** A TIMEX3 value; may be none. */
  SAID_ON((draft, value) -> draft.saidOn = value == null ? null : new TimexValue(value)),
  /** An {@link Act}. */
  ACT((draft, value) -> draft.act = Act.valueOf(word(value))),
  /** Codes; may be none. */
  TARGET((draft, value) -> draft.target = codes(value)),
  /** True or false. */
  NEGATED((draft, value) -> draft.negated = truth(value)),
  /** The label of what it is about; may be none. */
  LABEL((draft, value) -> draft.label = value),
  /** A {@link Stance}. */
  STANCE((draft, value) -> draft.stance = Stance.valueOf(word(value)));

  private final BiConsumer<StatementDraft, @Nullable String> setter;

  StatementPart(BiConsumer<StatementDraft, @Nullable String> setter) {
    this.setter = setter;
  }

  /**
   * Returns the statement with another value in this field.
   *
   * @param value as this class writes it; null for none
   * @throws IllegalArgumentException if it is no value of the field; the message says why
   */
  public Statement in(Statement statement, @Nullable String value) {
    StatementDraft draft = new StatementDraft(statement);
    try {
      setter.accept(draft, value);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "not a value of " + name().toLowerCase(Locale.ROOT) + ": " + value + ": " + why(e), e);
    }
    return draft.statement();
  }

  private static String why(IllegalArgumentException e) {
    String message = String.valueOf(e.getMessage());
    return message.startsWith("No enum constant") ? "no word of the codebook" : message;
  }

  private static @Nullable Span span(@Nullable String value) {
    List<Span> spans = Spans.parse(value);
    if (spans.size() > 1) {
      throw new IllegalArgumentException("one span is wanted");
    }
    return spans.isEmpty() ? null : spans.get(0);
  }

  private static List<ActorCode> codes(@Nullable String value) {
    return value == null ? List.of() : ActorCode.parseAll(value);
  }

  private static String word(@Nullable String value) {
    if (value == null) {
      throw new IllegalArgumentException("it cannot be none");
    }
    return value.toUpperCase(Locale.ROOT);
  }

  private static boolean truth(@Nullable String value) {
    return switch (word(value)) {
      case "TRUE" -> true;
      case "FALSE" -> false;
      default -> throw new IllegalArgumentException("true or false is wanted");
    };
  }
}
