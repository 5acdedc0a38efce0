package dev.parley.reading.actor;

import dev.parley.model.ActorCode;
import dev.parley.reading.actor.Names.Name;
import dev.parley.reading.actor.Roles.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds where an article names its people, and learns their codes from the office that the table
 * knows, else from the title before the name or the apposition behind it.
 */
final class Introductions {

  private static final int TITLE = 9;
  private static final int APPOSITION = 14;
  private static final int NEAR = 150;

  /** Words below a name at the end of a text, at most. */
  private static final int SIGNATURE = 25;

  private static final Set<String> FEMALE =
      Set.of("spokeswoman", "mrs", "ms", "miss", "queen", "chairwoman", "congresswoman", "dame");

  private final Tokens tokens;
  private final @Nullable Name[] names;
  private final Persons persons;
  private final PersonNames personNames;
  private final Codes codes;
  private final ActorTable table;
  private final @Nullable LocalDate day;
  private final @Nullable ActorCode home;

  Introductions(
      Tokens tokens,
      @Nullable Name[] names,
      Persons persons,
      Codes codes,
      ActorTable table,
      @Nullable LocalDate day,
      @Nullable ActorCode home) {
    this.home = home;
    this.tokens = tokens;
    this.names = names;
    this.persons = persons;
    this.personNames = new PersonNames(tokens);
    this.codes = codes;
    this.table = table;
    this.day = day;
  }

  /** Registers all people. */
  void find() {
    for (int word = 0; word < tokens.size(); word++) {
      Name name = names[word];
      if (name != null) {
        if (name.kind() == Names.Kind.PERSON) {
          add(name.name(), List.of(name.code()), word, name.last());
        }
        word = name.last();
        continue;
      }
      Role title = tokens.roleAt(word, Math.min(word + Roles.LONGEST, tokens.size()) - 1);
      if (title != null) {
        int behind = word + title.length();
        word = behind - 1;
        if (behind < tokens.size() && names[behind] == null && isSurname(title, behind)) {
          introduce(behind, behind);
        }
        continue;
      }
      int last = personNames.end(word);
      last = beforeName(word, last);
      if (last >= 0) {
        int first = behindTitle(word, last);
        if (first <= last) {
          introduce(first, last);
        }
        word = last;
      }
    }
  }

  /** A person's name ends where a name of the table begins. */
  private int beforeName(int first, int last) {
    for (int word = first + 1; word <= last; word++) {
      if (names[word] != null) {
        return word - 1 > first ? word - 1 : -1;
      }
    }
    return last;
  }

  /** "Agriculture Minister Jon Berg": the name begins behind the last role in it. */
  private int behindTitle(int first, int last) {
    int name = first;
    for (int word = first; word <= last; word++) {
      Role role = tokens.roleAt(word, last);
      if (role != null) {
        name = word + role.length();
      }
    }
    return name;
  }

  /** "President Niinistö", where nothing longer begins. */
  private boolean isSurname(Role title, int word) {
    return title.kind() == Roles.Kind.OFFICE
        && personNames.isSurname(word)
        && tokens.roleAt(word, Math.min(word + 1, tokens.size() - 1)) == null
        && (word + 1 >= tokens.size() || tokens.roleAt(word + 1, word + 1) == null)
        && tokens.length(word) > 2
        && personNames.end(word) < 0
        && persons.called(word) == null
        && tokens.gap(word) == 1;
  }

  private void introduce(int first, int last) {
    String name = tokens.text(first, last);
    List<ActorCode> code = first == last ? office(name, first) : withoutInitials(first, last);
    if (code.isEmpty()) {
      code = title(first);
    }
    if (code.isEmpty()) {
      code = apposition(last);
    }
    if (code.isEmpty()) {
      code = genitive(first);
    }
    if (code.isEmpty()) {
      code = signature(last);
    }
    if (code.isEmpty() && persons.called(last) == null) {
      code = near(first, last);
    }
    add(name, code, first, last);
  }

  private void add(String name, List<ActorCode> code, int first, int last) {
    persons.add(new Person(name, code, first, last, isFemale(first)));
  }

  /** The code of "Lloyd J. Austin", whom the table knows without the initial. */
  private List<ActorCode> withoutInitials(int first, int last) {
    String name = tokens.get(first) + " " + tokens.get(last);
    for (OfficeHolder holder : table.officeHoldersCalled(name)) {
      if (day == null || holder.period().covers(day)) {
        return List.of(holder.code());
      }
    }
    return List.of();
  }

  /** The code of who held an office under this surname on the day. */
  private List<ActorCode> office(String surname, int first) {
    String title = tokens.lower(first - 1);
    for (OfficeHolder holder : table.officeHoldersOfSurname(surname)) {
      boolean then = day == null || holder.period().covers(day);
      if (then && holder.office().toLowerCase(Locale.ROOT).contains(title)) {
        return List.of(holder.code());
      }
    }
    return List.of();
  }

  /** "Russian Deputy Foreign Minister": the words right before the name. */
  private List<ActorCode> title(int first) {
    int from = first;
    while (from > 0 && first - from < TITLE && isTitle(from - 1)) {
      from--;
    }
    Role role = closestRole(from, first - 1);
    return role == null ? List.of() : former(from, first, codes.of(from, first - 1, role));
  }

  /** Who has left a government is of the elite. */
  private List<ActorCode> former(int from, int first, List<ActorCode> codes) {
    for (int word = from; word < first; word++) {
      if (Set.of("former", "ex", "late").contains(tokens.lower(word))) {
        return codes.stream()
            .map(c -> "GOV".equals(c.sector()) ? new ActorCode(c.country(), "ELI") : c)
            .toList();
      }
    }
    return codes;
  }

  private boolean isTitle(int word) {
    char c = tokens.first(word);
    return names[word] != null
        || tokens.isCapital(word)
        || tokens.length(word) == 1 && "-’'.".indexOf(c) >= 0
        || tokens.get(word).equals("s")
        || Set.of(
                "of", "the", "for", "former", "deputy", "chief", "top", "senior", "and", "affairs")
            .contains(tokens.lower(word))
        || tokens.roleAt(word, word) != null;
  }

  /** ", the president's national security adviser,": the words right behind the name. */
  private List<ActorCode> apposition(int last) {
    int from = last + 1;
    if (from >= tokens.size() || tokens.first(from) != ',') {
      return List.of();
    }
    int to = appositionEnd(from + 1);
    Role role = firstRole(from + 1, to - 1);
    return role == null ? List.of() : codes.of(from + 1, to - 1, role);
  }

  private int appositionEnd(int from) {
    int to = from;
    while (to < tokens.size()
        && to - from < APPOSITION
        && (",.;:”\"".indexOf(tokens.first(to)) < 0 || !tokens.isGlued(to))) {
      to++;
    }
    return to;
  }

  /** "Labour's Jon Berg": the body or state in front of the name. */
  private List<ActorCode> genitive(int first) {
    boolean possessive = tokens.lower(first - 1).equals("s") && !tokens.isBreak(first);
    for (int word = first - 3; possessive && word >= Math.max(0, first - 9); word--) {
      Name name = names[word];
      if (name != null) {
        return name.last() == first - 3 && name.kind() != Names.Kind.PERSON
            ? List.of(name.code())
            : List.of();
      }
    }
    return List.of();
  }

  /** Who signs a text is of what is named below the name. */
  private List<ActorCode> signature(int last) {
    boolean signs =
        last + 1 < tokens.size() && last + SIGNATURE > tokens.size() && tokens.isBreak(last + 1);
    for (int word = last + 1; signs && word < tokens.size(); word++) {
      if (names[word] != null) {
        return List.of(names[word].code());
      }
    }
    return List.of();
  }

  /**
   * Who is introduced without a country is of the faction that was named last, where a role tells
   * of one, else of the country named last.
   */
  private List<ActorCode> near(int first, int last) {
    Role role = closestRole(Math.max(0, first - TITLE), first - 1);
    Role side = side(role, last);
    if (home != null && role != null) {
      return List.of(home.in(role.sector()));
    }
    if (side != null && Allegiance.isFaction(side)) {
      for (int word = first - 1; word >= Math.max(0, first - NEAR); word--) {
        if (names[word] != null && side.sector().equals(names[word].code().sector())) {
          return List.of(names[word].code());
        }
      }
    }
    for (int word = first - 1; word >= Math.max(0, first - NEAR); word--) {
      Name name = names[word];
      if (name != null && name.kind() != Names.Kind.PERSON) {
        boolean country = name.kind() != Names.Kind.ORGANISATION;
        return List.of(side == null || !country ? name.code() : name.code().in(side.sector()));
      }
    }
    return List.of();
  }

  /** ", a spokesman for the rebels,": the role behind the name, else the one before it. */
  private @Nullable Role side(@Nullable Role before, int last) {
    if (last + 1 >= tokens.size() || tokens.first(last + 1) != ',') {
      return before;
    }
    int to = appositionEnd(last + 2);
    Role role = firstRole(last + 2, to - 1);
    return role == null ? before : codes.speaksFor(last + 2, to - 1, role);
  }

  private @Nullable Role firstRole(int first, int last) {
    for (int word = first; word <= last; word++) {
      Role role = tokens.roleAt(word, last);
      if (role != null) {
        return role;
      }
    }
    return null;
  }

  private @Nullable Role closestRole(int first, int last) {
    Role closest = null;
    for (int word = first; word <= last; word++) {
      Role role = tokens.roleAt(word, last);
      if (role != null) {
        closest = role;
        word += role.length() - 1;
      }
    }
    return closest;
  }

  private @Nullable Boolean isFemale(int first) {
    for (int word = Math.max(0, first - 3); word < first; word++) {
      if (FEMALE.contains(tokens.lower(word))) {
        return true;
      }
      if (Set.of("mr", "sir", "king", "lord", "spokesman").contains(tokens.lower(word))) {
        return false;
      }
    }
    String given = tokens.lower(first);
    return WordList.FEMALE.has(given) ? Boolean.TRUE : WordList.MALE.has(given) ? false : null;
  }
}
