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
  private static final Set<String> DEFINITE = Set.of("the", "that", "this", "same", "both");

  private final Article article;
  private final ActorTable table;
  private final Words words;
  private final Phrases phrases;
  private final Persons persons;
  private final List<Mention> mentions;

  private final List<Referent> spoken = new ArrayList<>();
  private final Map<String, Referent> byRole = new HashMap<>();

  Speakers(
      Article article,
      ActorTable table,
      Words words,
      Phrases phrases,
      Persons persons,
      List<Mention> mentions) {
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
      return attribution.cue() == null ? around != null ? around : issuer() : null;
    }
    int first = words.at(source.start());
    int last = words.at(source.end() - 1);
    while (first < last && !Character.isLetterOrDigit(words.first(first))) {
      first++;
    }
    String head = lower(first);
    Referent referent;
    if (FIRST.contains(head)) {
      referent = around != null ? around : issuer();
    } else if (RELATIVE.contains(head) && last - first < 2) {
      referent = before(words.start(first));
    } else if (SINGULAR.contains(head) && last == first) {
      referent = person(head, source.start());
    } else if (OTHERS.contains(head) && last == first) {
      referent = group(source.start(), head.startsWith("it"));
    } else {
      referent = described(first, last);
    }
    return referent != null ? referent : new Referent(source.in(words.text()), List.of(), Basis.UNNAMED, null, false);
  }

  private @Nullable Referent described(int first, int last) {
    Referent referent = phrases.of(first, last);
    if (referent == null || referent.role() == null) {
      return referent;
    }
    Referent earlier = byRole.get(referent.role().noun());
    boolean definite = DEFINITE.contains(lower(first)) || lower(Math.min(first + 1, last)).equals("same");
    if (definite && earlier != null
        && (referent.code().isEmpty() || referent.code().equals(earlier.code()))) {
      return earlier;
    }
    if (definite && referent.role().kind() == Roles.Kind.OFFICE) {
      Person holder = holder(referent);
      if (holder != null) {
        return new Referent(holder.name(), holder.code(), Basis.NAMED, referent.role(), false);
      }
    }
    if (referent.code().isEmpty()) {
      List<ActorCode> code = codeNear(referent, words.start(first));
      return new Referent(
          referent.name(), code, referent.basis(), referent.role(), referent.plural());
    }
    return referent;
  }

  /** A named person whose title is the office that is spoken of. */
  private @Nullable Person holder(Referent office) {
    for (Person person : persons.all()) {
      int from = Math.max(0, person.first() - 5);
      String before =
          words.text().substring(words.start(from), words.end(person.last())).toLowerCase(Locale.ROOT);
      boolean same =
          office.code().isEmpty() || office.code().equals(person.code());
      if (same && office.role() != null && before.contains(office.role().noun())) {
        return person;
      }
    }
    return null;
  }

  /** A role without a country takes that of whoever was mentioned last as a government. */
  private List<ActorCode> codeNear(Referent referent, int at) {
    String sector = referent.role() == null ? null : referent.role().sector();
    if (Set.of("CVL", "EDU", "BUS", "JRN").contains(String.valueOf(sector))) {
      return List.of();
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

  /** The last person who spoke or was named before, of the pronoun's gender as far as it is known. */
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

  /** Who issues a text that is one speaker's own: its publisher, else the first who is named in it. */
  private @Nullable Referent issuer() {
    for (String line : new String[] {article.publisher(), article.title()}) {
      if (line != null) {
        Words of = Layout.of(line).words();
        Names finder = new Names(of, table, null);
        for (int word = 0; word < of.size(); word++) {
          Names.Name name = finder.at(word);
          if (name != null && !String.valueOf(name.code().sector()).equals("JRN")) {
            return new Referent(name.name(), List.of(name.code()), Basis.INSTITUTION, null, false);
          }
        }
      }
    }
    for (Referent one : spoken) {
      if (one.basis() == Basis.NAMED || one.basis() == Basis.INSTITUTION) {
        return one;
      }
    }
    return mentions.isEmpty() ? null : referent(mentions.get(0));
  }

  private String lower(int word) {
    return words.get(word).toLowerCase(Locale.ROOT);
  }
}
