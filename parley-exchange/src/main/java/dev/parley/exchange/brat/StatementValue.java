package dev.parley.exchange.brat;

import dev.parley.model.ActorCode;
import dev.parley.model.Statement;
import dev.parley.record.correction.Spans;
import dev.parley.record.correction.StatementPart;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of a statement as {@link StatementPart} writes them. */
final class StatementValue {

  private StatementValue() {}

  /** Returns the value of a field; null for none. */
  static @Nullable String of(StatementPart part, Statement statement) {
    return switch (part) {
      case SOURCE -> Spans.format(statement.source());
      case CUE -> Spans.format(statement.cue());
      case CONTENT -> Spans.format(statement.content());
      case CONDITION -> Spans.format(statement.condition());
      case ADDRESSEE -> Spans.format(statement.addressee());
      case CHANNEL -> Spans.format(statement.channel());
      case FORM -> statement.form().name();
      case SPEAKER -> statement.speaker().name();
      case SPEAKER_CODE -> codes(statement.speaker().code());
      case BASIS -> statement.speaker().basis().name();
      case VIA -> statement.via();
      case SAID_ON -> statement.saidOn() == null ? null : statement.saidOn().value();
      case ACT -> statement.act().name();
      case TARGET -> codes(statement.target());
      case NEGATED -> String.valueOf(statement.negated());
      case LABEL -> statement.issue();
      case STANCE -> statement.stance().name();
    };
  }

  private static @Nullable String codes(List<ActorCode> codes) {
    return codes.isEmpty() ? null : ActorCode.join(codes);
  }
}
