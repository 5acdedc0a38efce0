package dev.parley.reading.actor;

import dev.parley.model.ActorCode;
import dev.parley.model.Article;
import dev.parley.model.Basis;
import dev.parley.model.Span;
import dev.parley.model.Speaker;
import dev.parley.reading.actor.Persons.Person;
import dev.parley.reading.attribution.Attribution;
import dev.parley.reading.text.Layout;
import dev.parley.reading.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says who speaks in each of an article's attributions, one after the other. */
final class Speakers {

  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "what", "whom");
  private static final Set<String> FIRST = Set.of("i", "we", "our", "us", "my", "me");
  private static final Set<String> SINGULAR = Set.of("he", "she", "his", "her", "him");
  private static final Set<String> OTHERS =
      Set.of("they", "their", "them", "it", "its", "both", "this", "these", "those");
  private static final Set<String> REGIONS =
      Set.of(
          "Western",
          "Gulf",
          "Caribbean",
          "Arab",
          "African",
          "Asian",
          "Eastern",
          "Nordic",
          "Balkan",
          "Baltic",
          "Latin",
          "Central");
  private static final Set<String> STATE = Set.of("country", "government", "state", "nation");
  static final Set<String> SIDES =
      Set.of(
          "sides",
          "parties",
          "leaders",
          "governments",
          "countries",
          "presidents",
          "ministers",
          "delegations",
          "capitals",
          "both",
          "neither",
          "two");
  private static final Set<String> DEFINITE = Set.of("the", "that", "this", "same", "both");

  private final Article article;
  private final ActorTable table;
  private final Words words;
  private final Phrases phrases;
  private final Persons persons;
  private final List<Mention> mentions;
  private final @Nullable ActorCode home;

  /** Words at the top and at the end of a text in which its issuer is named. */
  private static final int OPENING = 40;

  private static final int SIGNATURE = 25;

  private final List<Person> titled;
  private final List<Referent> spoken = new ArrayList<>();
  private final Map<String, Referent> byRole = new HashMap<>();

  Speakers(
      Article article,
      ActorTable table,
      Words words,
      Phrases phrases,
      Persons persons,
      List<Mention> mentions,
      @Nullable ActorCode home) {
    this.home = home;
    this.titled = titled(article, table);
    this.article = article;
    this.table = table;
    this.words = words;
    this.phrases = phrases;
    this.persons = persons;
    this.mentions = mentions;
  }

  List<Speaker> of(List<Attribution> attributions) {
    List<@Nullable Referent> found = new ArrayList<>();
    for (int i = 0; i < attributions.size(); i++) {
      Attribution attribution = attributions.get(i);
      Referent around = enclosing(attributions, i, found);
      Referent referent = referent(attribution, around);
      found.add(referent);
      if (referent != null) {
        spoken.add(referent);
        if (referent.role() != null && attribution.source() != null) {
          byRole.put(referent.role().noun(), referent);
        }
      }
    }
    return found.stream().map(r -> r == null ? Speaker.NOBODY : Actors.speaker(r)).toList();
  }

  private static @Nullable Referent enclosing(
      List<Attribution> attributions, int inner, List<@Nullable Referent> found) {
    for (int i = inner - 1; i >= 0 && i >= inner - 12; i--) {
      if (attributions.get(i).encloses(attributions.get(inner))) {
        return found.get(i);
      }
    }
    return null;
  }

  private @Nullable Referent referent(Attribution attribution, @Nullable Referent around) {
    Span source = attribution.source();
    if (source == null) {
      return unsaid(attribution.cue(), around);
    }
    int first = words.at(source.start());
    int last = words.at(source.end() - 1);
    while (first < last && !Character.isLetterOrDigit(words.first(first))) {
      first++;
    }
    String head = lower(first);
    Referent referent;
    if (FIRST.contains(head) && !words.get(first).equals("US")) {
      referent = around != null ? around : issuer();
    } else if (RELATIVE.contains(head) && last - first < 2) {
      referent = before(words.start(first));
    } else if (SINGULAR.contains(head) && last == first) {
      referent = person(head, source.start());
    } else if (isBoth(first, last)) {
      referent = bothSides(source.start());
    } else if (OTHERS.contains(head) && last == first) {
      referent = group(source.start(), head.startsWith("it"));
    } else if (SINGULAR.contains(head) && STATE.contains(lower(last))) {
      referent = country(head, source.start());
    } else {
      referent = described(first, last);
    }
    return referent != null
        ? referent
        : new Referent(source.in(words.text()), List.of(), Basis.UNNAMED, null, false);
  }

  /** Without a source: whoever is quoted, or issues the text; nobody where the cue is passive. */
  private @Nullable Referent unsaid(@Nullable Span cue, @Nullable Referent around) {
    if (cue == null) {
      return around != null ? around : issuer();
    }
    String first = words.get(words.at(cue.start())).toLowerCase(Locale.ROOT);
    return Set.of("was", "were", "is", "are", "been", "be", "has", "had").contains(first)
        ? null
        : around;
  }

  private boolean isBoth(int first, int last) {
    boolean two = false;
    for (int word = first; word <= Math.min(last, first + 2); word++) {
      two |= Set.of("both", "two", "neither").contains(lower(word));
    }
    return two && (last == first || SIDES.contains(lower(last)))
        || last == first + 1
            && Set.of("parties", "sides", "pair", "duo").contains(lower(last))
            && DEFINITE.contains(lower(first));
  }

  /** The two governments that are spoken of most before a place in the text. */
  private @Nullable Referent bothSides(int at) {
    List<ActorCode> codes =
        twoMostNamed(mentions.stream().filter(one -> one.words().start() < at).toList());
    return codes.size() < 2
        ? null
        : new Referent(ActorCode.join(codes), codes, Basis.INSTITUTION, null, true);
  }

  /** Returns the codes of the two that are mentioned most, international bodies aside. */
  static List<ActorCode> twoMostNamed(List<Mention> mentions) {
    Map<ActorCode, Integer> counts = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      if (mention.code().size() == 1) {
        ActorCode code = mention.code().get(0);
        if (!Set.of("UNO", "EUR", "IGO").contains(code.country())) {
          counts.merge(code, 1, Integer::sum);
        }
      }
    }
    return counts.entrySet().stream()
        .sorted(Map.Entry.<ActorCode, Integer>comparingByValue().reversed())
        .limit(2)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** "his country": that of the person. */
  private @Nullable Referent country(String pronoun, int at) {
    Referent person = person(pronoun, at);
    return person == null
        ? null
        : new Referent(null, person.code(), Basis.INSTITUTION, null, false);
  }

  private @Nullable Referent described(int first, int last) {
    Referent referent = phrases.of(first, last);
    if (referent != null && referent.basis() == Basis.DOCUMENT && referent.code().isEmpty()) {
      Referent before = before(words.start(first));
      List<ActorCode> code =
          home != null ? List.of(home) : before == null ? List.of() : before.code();
      return new Referent(referent.name(), code, Basis.DOCUMENT, null, false);
    }
    if (referent == null || referent.role() == null) {
      return referent;
    }
    Referent earlier = byRole.get(referent.role().noun());
    boolean definite =
        DEFINITE.contains(lower(first)) || lower(Math.min(first + 1, last)).equals("same");
    if (definite
        && earlier != null
        && (referent.code().isEmpty() || referent.code().equals(earlier.code()))) {
      return earlier;
    }
    if (!referent.plural()
        && referent.role().kind() == Roles.Kind.OFFICE
        && !Set.of("a", "an", "another", "one").contains(lower(first))) {
      Person holder = holder(referent);
      if (holder != null) {
        return new Referent(holder.name(), holder.code(), Basis.NAMED, referent.role(), false);
      }
    }
    if (referent.code().isEmpty() && !isOfSomeRegion(first, last)) {
      List<ActorCode> code = codeNear(referent, words.start(first));
      return new Referent(
          referent.name(), code, referent.basis(), referent.role(), referent.plural());
    }
    return referent;
  }

  /** "a Western diplomat": of a place that has no code. */
  private boolean isOfSomeRegion(int first, int last) {
    for (int word = first; word <= last; word++) {
      if (REGIONS.contains(words.get(word))) {
        return true;
      }
    }
    return false;
  }

  /** The person whom the article names and who holds the office that is spoken of. */
  private @Nullable Person holder(Referent office) {
    String noun = office.role() == null ? "" : office.role().noun();
    List<Person> candidates = new ArrayList<>(persons.all());
    candidates.addAll(titled);
    for (Person person : candidates) {
      if (office.code().isEmpty() || sameCountry(office.code(), person.code())) {
        int from = Math.max(0, person.first() - 5);
        String title = words.text().substring(words.start(from), words.start(person.first()));
        boolean told =
            title.toLowerCase(Locale.ROOT).contains(noun)
                || table.officeHoldersCalled(person.name()).stream()
                    .anyMatch(o -> o.office().toLowerCase(Locale.ROOT).contains(noun));
        if (told) {
          return person;
        }
      }
    }
    return null;
  }

  private static boolean sameCountry(List<ActorCode> one, List<ActorCode> other) {
    return one.size() == 1
        && other.size() == 1
        && one.get(0).country().equals(other.get(0).country());
  }

  /** A role without a country takes that of whoever was mentioned last as a government. */
  private List<ActorCode> codeNear(Referent referent, int at) {
    String sector = referent.role() == null ? null : referent.role().sector();
    if (Set.of("CVL", "EDU", "BUS", "JRN").contains(String.valueOf(sector))) {
      return List.of();
    }
    if (home != null && referent.role() != null) {
      return List.of(phrases.of(home, referent.role()));
    }
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Mention mention = mentions.get(i);
      if (mention.words().start() < at && !mention.code().isEmpty()) {
        ActorCode code = mention.code().get(0);
        boolean bare = Set.of("EUR", "UNO", "IGO", "IMG").contains(code.country());
        return List.of(bare || sector == null ? code : new ActorCode(code.country(), sector));
      }
    }
    return List.of();
  }

  private @Nullable Referent before(int at) {
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Mention mention = mentions.get(i);
      if (mention.words().end() <= at) {
        return referent(mention);
      }
    }
    return null;
  }

  /**
   * The last person who spoke or was named before, of the pronoun's gender as far as it is known.
   */
  private @Nullable Referent person(String pronoun, int at) {
    boolean female = pronoun.startsWith("she") || pronoun.startsWith("her");
    for (int i = spoken.size() - 1; i >= 0 && i >= spoken.size() - 6; i--) {
      Referent one = spoken.get(i);
      boolean named = one.basis() == Basis.NAMED && fits(one.name(), female);
      boolean held = one.basis() == Basis.UNNAMED && !one.plural();
      if (named || held || one.role() != null && one.role().kind() == Roles.Kind.OFFICE) {
        return one;
      }
    }
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Mention mention = mentions.get(i);
      if (mention.words().start() < at
          && mention.kind() == Mention.Kind.PERSON
          && fits(mention.name(), female)) {
        return referent(mention);
      }
    }
    return null;
  }

  private boolean fits(@Nullable String name, boolean female) {
    return persons.all().stream()
        .filter(person -> person.name().equals(name))
        .allMatch(person -> person.female() == null || person.female() == female);
  }

  private @Nullable Referent group(int at, boolean thing) {
    for (int i = spoken.size() - 1; i >= 0 && i >= spoken.size() - 4; i--) {
      Referent one = spoken.get(i);
      if (one.basis() != Basis.NAMED && (!thing || one.basis() != Basis.UNNAMED)) {
        return one;
      }
    }
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Mention mention = mentions.get(i);
      if (mention.words().start() < at && mention.kind() != Mention.Kind.PERSON) {
        return referent(mention);
      }
    }
    return spoken.isEmpty() ? null : spoken.get(spoken.size() - 1);
  }

  private static Referent referent(Mention mention) {
    Basis basis =
        switch (mention.kind()) {
          case PERSON -> Basis.NAMED;
          case UNNAMED -> Basis.UNNAMED;
          case INSTITUTION -> Basis.INSTITUTION;
          case DOCUMENT -> Basis.DOCUMENT;
        };
    return new Referent(mention.name(), mention.code(), basis, null, false);
  }

  /**
   * Who issues a text that is one speaker's own: a person of the publisher's whom its title, first
   * or last words name, else the publisher, else the first who speaks in it.
   */
  private @Nullable Referent issuer() {
    for (Person person : issuers()) {
      if (home == null || sameCountry(List.of(home), person.code())) {
        return new Referent(person.name(), person.code(), Basis.NAMED, null, false);
      }
    }
    if (home != null) {
      return new Referent(article.publisher(), List.of(home), Basis.INSTITUTION, null, false);
    }
    for (Referent one : spoken) {
      if (one.basis() == Basis.NAMED || one.basis() == Basis.INSTITUTION) {
        return one;
      }
    }
    return mentions.isEmpty() ? null : referent(mentions.get(0));
  }

  private List<Person> issuers() {
    List<Person> found = new ArrayList<>(titled);
    int end = words.size();
    for (Person person : persons.all()) {
      if (!person.code().isEmpty()
          && (person.first() < OPENING || person.first() > end - SIGNATURE)) {
        found.add(person);
      }
    }
    return found;
  }

  /** The people whom the title names and the table knows. */
  private static List<Person> titled(Article article, ActorTable table) {
    List<Person> found = new ArrayList<>();
    if (article.title() != null) {
      Words title = Layout.of(article.title()).words();
      Names finder = new Names(title, table, null);
      for (int word = 0; word < title.size(); word++) {
        Names.Name name = finder.at(word);
        if (name != null && name.kind() == Names.Kind.PERSON) {
          found.add(new Person(name.name(), List.of(name.code()), 0, 0, null));
        }
      }
    }
    return found;
  }

  private String lower(int word) {
    return words.get(word).toLowerCase(Locale.ROOT);
  }
}
