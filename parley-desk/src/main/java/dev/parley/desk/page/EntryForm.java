package dev.parley.desk.page;

import dev.parley.model.Act;
import dev.parley.model.ActorCode;
import dev.parley.model.Basis;
import dev.parley.model.Form;
import dev.parley.model.Span;
import dev.parley.model.Stance;
import dev.parley.model.Statement;
import dev.parley.record.Entry;
import dev.parley.record.correction.Correction;
import dev.parley.record.correction.StatementPart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an entry as a form has them: what stands in each, and what corrections a filled-in
 * form makes.
 *
 * @param fields in the order of the form
 * @param issue the id of the issue it is sorted to; empty if it is unsorted
 */
public record EntryForm(List<Field> fields, String issue) {

  /** Keeps its own copy. */
  public EntryForm {
    fields = List.copyOf(fields);
  }

  /**
   * A field.
   *
   * @param name of its control, that of the {@link StatementPart} in lower case
   * @param label what a reader sees
   * @param value what stands in it; empty for none
   * @param choices what may be chosen; empty if it is free text
   * @param hint how it is written; empty if that is plain
   */
  public record Field(String name, String label, String value, List<String> choices, String hint) {}

  /** Returns the form of an entry as it is. */
  static EntryForm of(Entry entry) {
    Statement statement = entry.statement();
    List<Field> fields = new ArrayList<>();
    for (StatementPart part : StatementPart.values()) {
      fields.add(
          new Field(name(part), label(part), value(part, statement), choices(part), hint(part)));
    }
    return new EntryForm(fields, entry.issue() == null ? "" : entry.issue());
  }

  /** Returns the form with what somebody typed. */
  EntryForm filledIn(Function<String, @Nullable String> typed) {
    List<Field> filled = new ArrayList<>();
    for (Field field : fields) {
      String value = typed.apply(field.name());
      filled.add(
          value == null
              ? field
              : new Field(field.name(), field.label(), value, field.choices(), field.hint()));
    }
    String moved = typed.apply("issue");
    return new EntryForm(filled, moved == null ? issue : moved);
  }

  /** Returns the corrections that make an entry what a filled-in form says. */
  List<Correction> corrections(String entry, Function<String, @Nullable String> typed) {
    List<Correction> corrections = new ArrayList<>();
    for (Field field : fields) {
      String value = typed.apply(field.name());
      if (value != null && !value.strip().equals(field.value())) {
        StatementPart part = StatementPart.valueOf(field.name().toUpperCase(Locale.ROOT));
        corrections.add(new Correction.Change(entry, part, value.isBlank() ? null : value.strip()));
      }
    }
    String moved = typed.apply("issue");
    if (moved != null && !moved.equals(issue)) {
      corrections.add(new Correction.Move(entry, moved.isBlank() ? null : moved));
    }
    return corrections;
  }

  /** Returns the fields whose values are words, not places in the text. */
  public List<Field> words() {
    return fields.stream().filter(field -> !isSpan(field)).toList();
  }

  /** Returns the fields whose values are places in the text. */
  public List<Field> spans() {
    return fields.stream().filter(EntryForm::isSpan).toList();
  }

  private static boolean isSpan(Field field) {
    return field.hint().startsWith("places");
  }

  private static String name(StatementPart part) {
    return part.name().toLowerCase(Locale.ROOT);
  }

  private static String label(StatementPart part) {
    return switch (part) {
      case SPEAKER -> "Speaker";
      case SPEAKER_CODE -> "Speaks for";
      case SAID_ON -> "Said on";
      case TARGET -> "Aimed at";
      case NEGATED -> "The text says it was not said";
      case LABEL -> "Reader's label";
      case VIA -> "Reported by";
      default -> part.name().charAt(0) + name(part).substring(1).replace('_', ' ');
    };
  }

  private static List<String> choices(StatementPart part) {
    return switch (part) {
      case FORM -> names(Form.values());
      case BASIS -> names(Basis.values());
      case ACT -> names(Act.values());
      case STANCE -> names(Stance.values());
      case NEGATED -> List.of("false", "true");
      default -> List.of();
    };
  }

  private static String hint(StatementPart part) {
    return switch (part) {
      case SOURCE, CUE, CONTENT, CONDITION, ADDRESSEE, CHANNEL ->
          "places in the text, such as 535-556";
      case SPEAKER_CODE, TARGET -> "codes, such as USA GOV + GBR GOV";
      case SAID_ON -> "such as 2022-01-10";
      default -> "";
    };
  }

  private static String value(StatementPart part, Statement statement) {
    return switch (part) {
      case SOURCE -> span(statement.source());
      case CUE -> span(statement.cue());
      case CONTENT -> spans(statement.content());
      case CONDITION -> spans(statement.condition());
      case ADDRESSEE -> span(statement.addressee());
      case CHANNEL -> span(statement.channel());
      case FORM -> low(statement.form());
      case SPEAKER -> Objects.requireNonNullElse(statement.speaker().name(), "");
      case SPEAKER_CODE -> codes(statement.speaker().code());
      case BASIS -> low(statement.speaker().basis());
      case VIA -> Objects.requireNonNullElse(statement.via(), "");
      case SAID_ON -> statement.saidOn() == null ? "" : statement.saidOn().value();
      case ACT -> low(statement.act());
      case TARGET -> codes(statement.target());
      case NEGATED -> String.valueOf(statement.negated());
      case LABEL -> Objects.requireNonNullElse(statement.issue(), "");
      case STANCE -> low(statement.stance());
    };
  }

  private static String codes(List<ActorCode> codes) {
    return codes.isEmpty() ? "" : ActorCode.join(codes);
  }

  private static String span(@Nullable Span span) {
    return span == null ? "" : span.start() + "-" + span.end();
  }

  private static String spans(List<Span> spans) {
    return spans.stream().map(EntryForm::span).collect(Collectors.joining(" "));
  }

  private static String low(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(EntryForm::low).toList();
  }
}
