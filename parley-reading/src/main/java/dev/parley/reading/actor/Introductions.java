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

  private static final Set<String> FEMALE =
      Set.of("spokeswoman", "mrs", "ms", "miss", "queen", "chairwoman", "congresswoman", "dame");

  private final Tokens tokens;
  private final @Nullable Name[] names;
  private final Persons persons;
  private final PersonNames personNames;
  private final Titles titles;
  private final ActorTable table;
  private final @Nullable LocalDate day;

  Introductions(
      Tokens tokens,
      @Nullable Name[] names,
      Persons persons,
      Titles titles,
      ActorTable table,
      @Nullable LocalDate day) {
    this.tokens = tokens;
    this.names = names;
    this.persons = persons;
    this.personNames = new PersonNames(tokens);
    this.titles = titles;
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
      code = titles.told(first, last);
    }
    if (code.isEmpty() && persons.called(last) == null) {
      code = titles.near(first, last);
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
