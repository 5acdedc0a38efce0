package dev.parley.reading.actor;

import dev.parley.model.ActorCode;
import dev.parley.reading.text.Shape;
import dev.parley.reading.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The people whom an article names: runs of capitalised words that name nothing else, with what is
 * said of them beside their name. Later mentions by surname find them again.
 */
final class Persons {

  private static final Set<String> PARTICLES =
      Set.of(
          "al", "bin", "bint", "de", "del", "der", "di", "da", "dos", "el", "ibn", "la", "le",
          "van", "von", "ul", "ad", "as", "abu", "ben", "ter");
  private static final Set<String> NO_NAMES =
      Set.of(
          "the",
          "a",
          "an",
          "in",
          "on",
          "at",
          "he",
          "she",
          "it",
          "they",
          "we",
          "i",
          "his",
          "her",
          "their",
          "its",
          "our",
          "this",
          "that",
          "these",
          "those",
          "but",
          "and",
          "as",
          "if",
          "when",
          "while",
          "after",
          "before",
          "for",
          "with",
          "by",
          "from",
          "to",
          "of",
          "no",
          "not",
          "one",
          "two",
          "three",
          "both",
          "some",
          "many",
          "most",
          "all",
          "what",
          "who",
          "why",
          "how",
          "there",
          "neither",
          "nor",
          "or",
          "so",
          "yet",
          "according",
          "asked",
          "speaking",
          "under",
          "over",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "western",
          "eastern",
          "northern",
          "southern",
          "gulf",
          "african",
          "european",
          "arab",
          "nato",
          "un",
          "eu");

  /** Capitalised words that make a name one of a body or thing. */
  private static final Set<String> THINGS =
      Set.of(
          "affairs",
          "group",
          "council",
          "committee",
          "conference",
          "truce",
          "agreement",
          "treaty",
          "accord",
          "accords",
          "summit",
          "secretaries",
          "ministers",
          "presidents",
          "nations",
          "union",
          "commission",
          "organization",
          "organisation",
          "front",
          "army",
          "party",
          "movement",
          "bank",
          "fund",
          "court",
          "house",
          "parliament",
          "assembly",
          "ministry",
          "department",
          "office",
          "agency",
          "institute",
          "university",
          "center",
          "centre",
          "association",
          "federation",
          "league",
          "street",
          "city",
          "river",
          "sea",
          "islands",
          "island",
          "day",
          "war",
          "peace",
          "act",
          "protocol",
          "convention",
          "process",
          "mission",
          "service",
          "authority",
          "board",
          "news",
          "times",
          "post",
          "journal",
          "radio",
          "television",
          "co-chairs",
          "co",
          "secretariat",
          "foundation",
          "society",
          "coalition",
          "alliance",
          "congress",
          "senate",
          "committees",
          "chamber",
          "commerce",
          "security",
          "rights",
          "human",
          "states",
          "state",
          "republic",
          "kingdom",
          "community",
          "airport",
          "base",
          "strait",
          "gulf",
          "north",
          "south",
          "east",
          "west",
          "central",
          "cabinet",
          "government",
          "opposition",
          "forces",
          "force",
          "guard",
          "corps",
          "police",
          "tigers",
          "brigade",
          "brigades",
          "network",
          "forum");

  private static final Set<String> COURTESIES =
      Set.of("mr", "mrs", "ms", "miss", "dr", "sir", "lord", "lady", "dame", "prof");

  private final Words words;
  private final byte[] breaks;
  private final Map<String, Person> bySurname = new HashMap<>();
  private final Map<Integer, Person> byFirstWord = new HashMap<>();

  /** A person: the name, and the code that title or office give; empty if not known. */
  record Person(String name, List<ActorCode> code, int first, int last, @Nullable Boolean female) {

    String surname() {
      return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }
  }

  Persons(Words words, byte[] breaks) {
    this.words = words;
    this.breaks = breaks;
  }

  /** Returns the last word of a person's name that begins with a word, or -1. */
  int nameEnd(int first) {
    int last = first;
    int names = 0;
    if (!isNamePart(first) || isCourtesy(first) || Roles.called(words.get(first)) != null) {
      return -1;
    }
    while (last < words.size() && (last == first || goesOn(last))) {
      if (isNamePart(last)) {
        names++;
      } else if (!isParticle(last) && !isJoint(last)) {
        break;
      }
      last++;
    }
    while (last > first && !isNamePart(last - 1)) {
      last--;
    }
    return names >= 2 && !isThing(first, last) ? last - 1 : -1;
  }

  private boolean isThing(int first, int end) {
    for (int word = first; word < end; word++) {
      if (THINGS.contains(words.get(word).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a capitalised word alone can be a surname. */
  boolean isSurname(int word) {
    return isNamePart(word) && !isThing(word, word + 1);
  }

  void add(Person person) {
    byFirstWord.put(person.first(), person);
    Person known = bySurname.get(person.surname());
    if (known == null || known.code().isEmpty()) {
      bySurname.put(person.surname(), person);
    }
  }

  /** Returns the person whose surname a word is, or null. */
  @Nullable Person called(int word) {
    return Names.isCapital(words.first(word))
        ? bySurname.get(words.get(word).toLowerCase(Locale.ROOT))
        : null;
  }

  @Nullable Person at(int first) {
    return byFirstWord.get(first);
  }

  List<Person> all() {
    return new ArrayList<>(byFirstWord.values());
  }

  boolean isCourtesy(int word) {
    return COURTESIES.contains(words.get(word).toLowerCase(Locale.ROOT));
  }

  private boolean isNamePart(int word) {
    Shape shape = Shape.of(words.text(), words.start(word), words.end(word));
    boolean named =
        shape == Shape.TITLE || shape == Shape.MIXED || shape == Shape.INITIAL && word > 0;
    return named && !NO_NAMES.contains(words.get(word).toLowerCase(Locale.ROOT));
  }

  private boolean isParticle(int word) {
    return PARTICLES.contains(words.get(word));
  }

  /** A hyphen, apostrophe or the full stop of an initial, glued to the word before. */
  private boolean isJoint(int word) {
    char c = words.first(word);
    return words.length(word) == 1
        && (c == '-' || c == '’' || c == '\'' || c == '.' && words.length(word - 1) == 1)
        && words.end(word - 1) == words.start(word)
        && !(word + 1 < words.size() && words.get(word + 1).equals("s"));
  }

  private boolean goesOn(int word) {
    return breaks[word] == 0 && words.start(word) - words.end(word - 1) <= 1;
  }
}
