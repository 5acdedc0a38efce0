package dev.parley.reading.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The people whom an article names. Later mentions by surname find them again. */
final class Persons {

  private final Tokens tokens;
  private final Map<String, Person> bySurname = new HashMap<>();
  private final Map<String, Person> byName = new HashMap<>();
  private final List<Person> all = new ArrayList<>();
  private final @Nullable Person[] byFirstWord;

  Persons(Tokens tokens) {
    this.tokens = tokens;
    this.byFirstWord = new @Nullable Person[tokens.size()];
  }

  /** Takes a person where the article names one in full, in the order of the text. */
  void add(Person person) {
    all.add(person);
    byFirstWord[person.first()] = person;
    byName.putIfAbsent(person.name(), person);
    Person known = bySurname.get(person.surname());
    if (known == null || known.code().isEmpty()) {
      bySurname.put(person.surname(), person);
    }
  }

  /** Returns the person whose surname a word is, or null. */
  @Nullable Person called(int word) {
    return tokens.isCapital(word) ? bySurname.get(tokens.lower(word)) : null;
  }

  /** Returns the person whose full name begins with a word, or null. */
  @Nullable Person at(int first) {
    return byFirstWord[first];
  }

  /** Returns the person of that name, or null. */
  @Nullable Person named(@Nullable String name) {
    return byName.get(name);
  }

  /** Returns all, in the order of the text. */
  List<Person> all() {
    return Collections.unmodifiableList(all);
  }
}
