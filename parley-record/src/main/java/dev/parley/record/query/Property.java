package dev.parley.record.query;

import dev.parley.model.Act;
import dev.parley.model.Basis;
import dev.parley.model.Stance;
import dev.parley.record.store.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What can be asked of an entry as {@code name:value}. */
public enum Property {
  /** The speaker's name, in which the value stands. */
  SPEAKER(Field.SPEAKER),
  /** The PLOVER code of the speaker; a country covers its sectors. */
  SIDE(Field.SPEAKER_CODE),
  /** What the speaker does with the statement, an {@link Act}. */
  ACT(Field.ACT, Act.values()),
  /** How one is told whose words these are, a {@link Basis}. */
  BASIS(Field.BASIS, Basis.values()),
  /** The PLOVER code of whom it is aimed at; a country covers its sectors. */
  TARGET(Field.TARGET),
  /** The id of the dossier's issue. */
  ISSUE(Field.ISSUE),
  /** How the speaker stands towards the issue, a {@link Stance}. */
  STANCE(Field.STANCE, Stance.values()),
  /** What the statement is about in a word or two, in which the value stands. */
  LABEL(Field.LABEL),
  /** Who published the article, in which the value stands. */
  OUTLET(Field.OUTLET),
  /** The article's headline, in which the value stands. */
  TITLE(Field.TITLE);

  private final Field field;
  private final List<String> choices;

  Property(Field field, Enum<?>... values) {
    this.field = field;
    this.choices = Arrays.stream(values).map(Enum::name).toList();
  }

  /** Returns what the store calls it. */
  public Field field() {
    return field;
  }

  /** Returns the only values there are, in capitals; empty if there is no such list. */
  public List<String> choices() {
    return choices;
  }

  /** Tells whether a value may be given by its start. */
  public boolean takesPrefix() {
    return field.kind() == Field.Kind.TEXT || field.kind() == Field.Kind.EXACT;
  }

  /** Tells whether its values are PLOVER codes. */
  public boolean isCode() {
    return field.kind() == Field.Kind.CODES;
  }

  /** Returns the name as it is typed. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
