package dev.parley.reading.actor;

import dev.parley.model.ActorCode;
import dev.parley.reading.actor.Roles.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says who holds an office that is spoken of without a name, and whose a bare role is. */
final class Offices {

  private final Tokens tokens;
  private final ActorTable table;
  private final List<Person> candidates;
  private final List<Mention> mentions;
  private final Map<String, List<Person>> holders = new HashMap<>();
  private final @Nullable ActorCode home;

  Offices(
      Tokens tokens,
      ActorTable table,
      Persons persons,
      List<Mention> mentions,
      List<Person> titled,
      @Nullable ActorCode home) {
    this.tokens = tokens;
    this.table = table;
    this.candidates = new ArrayList<>(persons.all());
    this.candidates.addAll(titled);
    this.mentions = mentions;
    this.home = home;
  }

  /** Returns the person whom the article names and who holds an office; null if there is none. */
  @Nullable Person holder(Role office, List<ActorCode> code) {
    for (Person person : holders.computeIfAbsent(office.noun(), this::holders)) {
      if (code.isEmpty() || areOneCountry(code, person.code())) {
        return person;
      }
    }
    return null;
  }

  private List<Person> holders(String office) {
    return candidates.stream().filter(person -> holds(person, office)).toList();
  }

  private boolean holds(Person person, String office) {
    int from = Math.max(0, person.first() - 5);
    for (int word = from; word < person.first(); word++) {
      Role role = tokens.roleAt(word, person.first() - 1);
      if (role != null && role.noun().contains(office)) {
        return true;
      }
    }
    return table.officeHoldersCalled(person.name()).stream()
        .anyMatch(held -> held.office().toLowerCase(Locale.ROOT).contains(office));
  }

  static boolean areOneCountry(List<ActorCode> one, List<ActorCode> other) {
    return one.size() == 1
        && other.size() == 1
        && one.get(0).country().equals(other.get(0).country());
  }

  /** Returns the code of a text that is spoken of: its issuer's, else of whoever stands before. */
  List<ActorCode> issuing(int at) {
    List<Mention> before = Mentions.before(mentions, at);
    return home != null
        ? List.of(home)
        : before.isEmpty() ? List.of() : before.get(before.size() - 1).code();
  }
}
