package dev.parley.reading.actor;

import dev.parley.model.Basis;
import dev.parley.model.Span;
import dev.parley.model.Speaker;
import dev.parley.reading.attribution.Attribution;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says who speaks in each of an article's attributions, one after the other. */
final class Speakers {

  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "what", "whom");
  private static final Set<String> FIRST = Set.of("i", "we", "our", "us", "my", "me");
  private static final Set<String> HE = Set.of("he", "his", "him");
  private static final Set<String> SHE = Set.of("she", "her");
  private static final Set<String> OTHERS =
      Set.of("they", "their", "them", "it", "its", "both", "this", "these", "those");
  private static final Map<String, Integer> NUMBERS =
      Map.of(
          "both", 2, "neither", 2, "either", 2, "two", 2, "three", 3, "four", 4, "five", 5, "six",
          6);
  private static final Set<String> PAIR = Set.of("parties", "sides", "pair", "duo");

  /** Sides that are people whom the article names. */
  private static final Set<String> PEOPLE = Set.of("men", "women", "leaders", "presidents");

  private static final Set<String> STATE = Set.of("country", "government", "state", "nation");
  private static final Set<String> DEFINITE = Set.of("the", "that", "this", "same", "both");
  private static final Set<String> PASSIVE =
      Set.of("was", "were", "is", "are", "been", "be", "has", "had");

  private final Tokens tokens;
  private final Phrases phrases;
  private final Issuer issuer;
  private final Offices offices;
  private final Allegiance allegiance;
  private final Pronouns pronouns;
  private final Map<String, Referent> byRole = new HashMap<>();

  Speakers(
      Tokens tokens,
      Phrases phrases,
      Persons persons,
      List<Mention> mentions,
      Issuer issuer,
      Offices offices,
      Allegiance allegiance) {
    this.allegiance = allegiance;
    this.tokens = tokens;
    this.phrases = phrases;
    this.issuer = issuer;
    this.offices = offices;
    this.pronouns = new Pronouns(tokens, persons, mentions);
  }

  List<Speaker> of(List<Attribution> attributions, int[] enclosing) {
    List<@Nullable Referent> found = new ArrayList<>();
    for (int i = 0; i < enclosing.length; i++) {
      Attribution attribution = attributions.get(i);
      Referent around = enclosing[i] < 0 ? null : found.get(enclosing[i]);
      Referent referent = referent(attribution, around);
      found.add(referent);
      if (referent != null) {
        pronouns.heard(referent, attribution.extent().end());
        if (referent.role() != null && attribution.source() != null) {
          byRole.put(referent.role().noun(), referent);
        }
      }
    }
    return found.stream().map(one -> one == null ? Speaker.NOBODY : one.speaker()).toList();
  }

  private @Nullable Referent referent(Attribution attribution, @Nullable Referent around) {
    Span source = attribution.source();
    if (source == null) {
      return unsaid(attribution.cue(), around);
    }
    int first = tokens.at(source.start());
    int last = tokens.at(source.end() - 1);
    while (first < last && !Character.isLetterOrDigit(tokens.first(first))) {
      first++;
    }
    while (last > first && isNoWord(last)) {
      last--;
    }
    Referent referent = meant(first, last, attribution.content(), around);
    return referent != null
        ? referent
        : new Referent(tokens.text(first, last), List.of(), Basis.UNNAMED, null, false);
  }

  /** A mark, or the "s" of a possessive. */
  private boolean isNoWord(int word) {
    return !Character.isLetterOrDigit(tokens.first(word))
        || tokens.lower(word).equals("s") && "'’".indexOf(tokens.first(word - 1)) >= 0;
  }

  private @Nullable Referent meant(
      int first, int last, List<Span> content, @Nullable Referent around) {
    String head = tokens.lower(first);
    int at = tokens.start(first);
    boolean she = SHE.contains(head);
    boolean singular = she || HE.contains(head);
    if (FIRST.contains(head) && !tokens.get(first).equals("US")) {
      return around != null ? around : issuer.of(pronouns.spoken());
    }
    if (RELATIVE.contains(head) && last - first < 2) {
      return pronouns.relative(at);
    }
    if (singular && last == first) {
      return pronouns.person(she, at, content);
    }
    int sides = sides(first, last);
    if (sides > 0) {
      boolean people = PEOPLE.contains(tokens.lower(last));
      return pronouns.sides(sides, people ? Basis.NAMED : Basis.INSTITUTION, at);
    }
    if (OTHERS.contains(head) && last == first) {
      return pronouns.group(head.startsWith("it"), at);
    }
    return singular && STATE.contains(tokens.lower(last))
        ? pronouns.country(she, at, content)
        : described(first, last);
  }

  /** Without a source: whoever is quoted, or issues the text; nobody where the cue is passive. */
  private @Nullable Referent unsaid(@Nullable Span cue, @Nullable Referent around) {
    if (cue == null) {
      return around != null ? around : issuer.of(pronouns.spoken());
    }
    return PASSIVE.contains(tokens.lower(tokens.at(cue.start()))) ? null : around;
  }

  /** "both", "neither side", "the three leaders": how many sides are meant; 0 if it is not that. */
  private int sides(int first, int last) {
    for (int word = first; word <= Math.min(last, first + 2); word++) {
      Integer count = NUMBERS.get(tokens.lower(word));
      if (count != null && (last == word || WordList.SIDE.has(tokens.lower(last)))) {
        return count;
      }
    }
    boolean pair =
        last == first + 1
            && PAIR.contains(tokens.lower(last))
            && DEFINITE.contains(tokens.lower(first));
    return pair ? 2 : 0;
  }

  private @Nullable Referent described(int first, int last) {
    Referent referent = phrases.of(first, last);
    if (referent != null && referent.basis() == Basis.DOCUMENT && referent.code().isEmpty()) {
      return referent.with(offices.issuing(tokens.start(first)));
    }
    if (referent == null || referent.role() == null) {
      return referent;
    }
    Referent earlier = byRole.get(referent.role().noun());
    boolean definite =
        DEFINITE.contains(tokens.lower(first))
            || tokens.lower(Math.min(first + 1, last)).equals("same");
    if (definite
        && earlier != null
        && (referent.code().isEmpty() || referent.code().equals(earlier.code()))) {
      return earlier;
    }
    if (!referent.plural()
        && referent.role().kind() == Roles.Kind.OFFICE
        && !Set.of("a", "an", "another", "one").contains(tokens.lower(first))) {
      Person holder = offices.holder(referent.role(), referent.code());
      if (holder != null) {
        return Referent.of(holder, referent.role());
      }
    }
    return referent.code().isEmpty() && !isOfSomeRegion(first, last)
        ? referent.with(allegiance.of(referent.side(), tokens.start(first)))
        : referent;
  }

  /** "a Western diplomat": of a place that has no code. */
  private boolean isOfSomeRegion(int first, int last) {
    for (int word = first; word <= last; word++) {
      if (tokens.isCapital(word) && WordList.REGION.has(tokens.lower(word))) {
        return true;
      }
    }
    return false;
  }
}
