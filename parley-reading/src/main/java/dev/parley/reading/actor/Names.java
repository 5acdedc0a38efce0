package dev.parley.reading.actor;

import dev.parley.model.ActorCode;
import dev.parley.reading.text.Words;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the names of the actor table in a text, the longest first. */
final class Names {

  private static final String GOVERNMENT = "GOV";

  private final Words words;
  private final ActorTable table;
  private final @Nullable LocalDate day;

  private Names(Words words, ActorTable table, @Nullable LocalDate day) {
    this.words = words;
    this.table = table;
    this.day = day;
  }

  /**
   * Returns the names in a text by their first words, null at all other words; none overlap.
   *
   * @param day the day for which codes are asked; null for the latest known
   */
  static @Nullable Name[] in(Words words, ActorTable table, @Nullable LocalDate day) {
    @Nullable Name[] names = new @Nullable Name[words.size()];
    Names finder = new Names(words, table, day);
    Map<String, Name> byShortForm = new HashMap<>();
    for (int word = 0; word < names.length; word++) {
      Name name = finder.at(word);
      if (name != null) {
        names[word] = name;
        finder.shortForm(name).ifPresent(form -> byShortForm.putIfAbsent(form, name));
        word = name.last();
      } else if (word > 0 && words.get(word - 1).equalsIgnoreCase("the")) {
        Name full = byShortForm.get(words.get(word));
        names[word] = full == null ? null : new Name(word, word, full.name, full.code, full.kind);
      }
    }
    return names;
  }

  /**
   * What a name is called later with "the" before it: "the North" for North Korea, "the Tigers" for
   * the Tamil Tigers, "the Council" for the Security Council.
   */
  private Optional<String> shortForm(Name name) {
    String first = words.get(name.first);
    String last = words.get(name.last);
    if (name.first == name.last || name.kind == Kind.PERSON || first.equalsIgnoreCase("White")) {
      return Optional.empty();
    }
    if (name.kind == Kind.ORGANISATION) {
      return isCapital(last.charAt(0)) && last.length() > 3 ? Optional.of(last) : Optional.empty();
    }
    return Set.of("North", "South").contains(first) ? Optional.of(first) : Optional.empty();
  }

  /** Returns the names in a short text, such as a title or a publisher's name. */
  static List<Name> in(@Nullable String text, ActorTable table) {
    return text == null
        ? List.of()
        : Arrays.stream(in(Words.of(text), table, null)).filter(Objects::nonNull).toList();
  }

  /**
   * A name in the text.
   *
   * @param first its first word
   * @param last its last word
   * @param name the usual name
   * @param code the code, that of the government where it is a country's
   * @param kind what it names
   */
  record Name(int first, int last, String name, ActorCode code, Kind kind) {}

  /** What a name names. */
  enum Kind {
    COUNTRY,
    DEMONYM,
    ORGANISATION,
    PERSON
  }

  /** Returns the name that begins with a word, the longest; null if none does. */
  private @Nullable Name at(int first) {
    if (!isCapital(words.first(first))) {
      return null;
    }
    int longest = table.longestBeginningWith(words.get(first).toLowerCase(Locale.ROOT));
    int last = first;
    while (last + 1 < words.size() && words.end(last + 1) - words.start(first) <= longest) {
      last++;
    }
    for (; longest > 0 && last >= first; last--) {
      String text = words.text().substring(words.start(first), words.end(last));
      Name name = named(text.replace('’', '\''), first, last);
      if (name != null) {
        return name;
      }
    }
    return null;
  }

  private @Nullable Name named(String text, int first, int last) {
    for (OfficeHolder holder : table.officeHoldersCalled(text)) {
      boolean capitals = text.equals(text.toUpperCase(Locale.ROOT));
      String name = capitals || text.indexOf(' ') < 0 ? holder.person() : text;
      return new Name(first, last, name, office(text), Kind.PERSON);
    }
    for (Country country : table.countriesCalled(text)) {
      if (fits(text, country)) {
        Kind kind = country.demonyms().contains(text) ? Kind.DEMONYM : Kind.COUNTRY;
        boolean seat = country.seats().contains(text);
        ActorCode code = government(country.code());
        return new Name(first, last, seat ? text : country.name(), code, kind);
      }
    }
    Organisation found = null;
    for (Organisation organisation : table.organisationsCalled(text)) {
      if (isWritten(text, organisation.name()) || anyWritten(text, organisation.aliases())) {
        boolean then = day != null && organisation.period().covers(day);
        if (found == null || then && !found.period().covers(day)) {
          found = organisation;
        }
      }
    }
    return found == null
        ? null
        : new Name(first, last, found.name(), found.code(), Kind.ORGANISATION);
  }

  /** The code of a person on the day; who has left office is of the elite. */
  private ActorCode office(String person) {
    List<OfficeHolder> offices = table.officeHoldersCalled(person);
    OfficeHolder latest = offices.get(offices.size() - 1);
    if (day == null) {
      return latest.code();
    }
    for (OfficeHolder office : offices) {
      if (office.period().covers(day)) {
        return office.code();
      }
    }
    boolean left =
        offices.stream().anyMatch(o -> o.period().to() != null && o.period().to().isBefore(day));
    return left && GOVERNMENT.equals(latest.code().sector())
        ? new ActorCode(latest.code().country(), "ELI")
        : latest.code();
  }

  private static ActorCode government(ActorCode country) {
    return country.sector() != null ? country : country.in(GOVERNMENT);
  }

  private static boolean fits(String text, Country country) {
    return isWritten(text, country.name())
        || anyWritten(text, country.aliases())
        || anyWritten(text, country.demonyms())
        || anyWritten(text, country.capitals())
        || anyWritten(text, country.seats());
  }

  private static boolean anyWritten(String text, List<String> names) {
    return names.stream().anyMatch(name -> isWritten(text, name));
  }

  /** Names are written as the table has them, or in capitals throughout; "us" is not "US". */
  private static boolean isWritten(String text, String name) {
    if (!text.equalsIgnoreCase(name)) {
      return false;
    }
    boolean capitals =
        text.equals(text.toUpperCase(Locale.ROOT)) && (name.length() > 3 || name.equals(text));
    return name.equals(text) || capitals || name.length() > 4;
  }

  private static boolean isCapital(char c) {
    return Character.isUpperCase(c) || Character.isTitleCase(c);
  }
}
