package dev.parley.reading.actor;

import dev.parley.model.ActorCode;
import dev.parley.model.Article;
import dev.parley.model.Basis;
import dev.parley.reading.actor.Names.Name;
import dev.parley.reading.text.Layout;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who issues a text that is one speaker's own, such as a press statement or a letter. */
final class Issuer {

  /** Words in the name of an outlet that is no government's own. */
  private static final Pattern OUTLET =
      Pattern.compile(
          "(?i)news|times|post|daily|herald|tribune|wire|journal|press|radio|tv\\b|today");

  /** "Statement by the foreign ministry on ...": the issuer stands behind the preposition. */
  private static final Pattern TITLE =
      Pattern.compile(
          "(?iu)\\b(?:statement|remarks|declaration|communiqu[eé]|letter|speech|address|message"
              + "|press release|announcement) (?:of|by|from) (.+?)(?= (?:on|about|regarding|at|to"
              + "|following|after|concerning|in|during) |[,:;–—]|$)");

  /** Words at the top and at the end of a text in which its issuer is named. */
  private static final int OPENING = 40;

  private static final int SIGNATURE = 25;

  /** Chars at the top of a text before which its subject begins: "The National Council greets". */
  private static final int BEGINNING = 5;

  /** How many of those who speak first may be the issuer. */
  private static final int FIRST = 20;

  private final Article article;
  private final Tokens tokens;
  private final Persons persons;
  private final List<Mention> mentions;
  private final @Nullable ActorCode home;
  private final @Nullable Person person;
  private final @Nullable Referent titled;

  Issuer(
      Article article,
      Tokens tokens,
      Persons persons,
      List<Mention> mentions,
      List<Person> titled,
      @Nullable Referent titledIssuer,
      @Nullable ActorCode home) {
    this.titled = titledIssuer;
    this.article = article;
    this.tokens = tokens;
    this.persons = persons;
    this.mentions = mentions;
    this.home = home;
    this.person = person(titled);
  }

  /** Returns the government or body that publishes an article; null where an outlet does. */
  static @Nullable ActorCode home(Article article, ActorTable table) {
    for (Name name : Names.in(article.publisher(), table)) {
      boolean news =
          "JRN".equals(name.code().sector()) || OUTLET.matcher(article.publisher()).find();
      return news ? null : name.code();
    }
    return null;
  }

  /** Returns the speaker whose statement, letter or the like an article's title says it is. */
  static @Nullable Referent named(Article article, ActorTable table, @Nullable LocalDate day) {
    Matcher title = TITLE.matcher(article.title() == null ? "" : article.title());
    if (!title.find()) {
      return null;
    }
    Layout layout = Layout.of(title.group(1));
    Tokens tokens = new Tokens(layout);
    Persons persons = new Persons(tokens);
    @Nullable Name[] names = Names.in(layout.words(), table, day);
    Codes codes = new Codes(tokens, names, persons);
    new Introductions(tokens, names, persons, new Titles(tokens, names, codes, null), table, day)
        .find();
    Referent referent = new Phrases(tokens, names, persons, codes).of(0, tokens.size() - 1);
    return referent == null || referent.code().isEmpty() ? null : referent;
  }

  /** Returns the people whom an article's title names and the table knows. */
  static List<Person> titled(Article article, ActorTable table) {
    return Names.in(article.title(), table).stream()
        .filter(name -> name.kind() == Names.Kind.PERSON)
        .map(name -> new Person(name.name(), List.of(name.code()), 0, 0, null))
        .toList();
  }

  /**
   * Returns a person of the publisher's whom title, first or last words name, else whose statement
   * the title says it is, else the publisher, else whom the text begins with, else the first who
   * speaks.
   *
   * @param spoken who has spoken so far
   */
  @Nullable Referent of(List<Referent> spoken) {
    if (person != null) {
      return Referent.of(person, null);
    }
    if (titled != null) {
      return titled;
    }
    if (home != null) {
      return new Referent(article.publisher(), List.of(home), Basis.INSTITUTION, null, false);
    }
    if (!mentions.isEmpty() && mentions.get(0).words().start() < BEGINNING) {
      return Referent.of(mentions.get(0));
    }
    for (Referent one : spoken.subList(0, Math.min(FIRST, spoken.size()))) {
      if (one.basis() == Basis.NAMED || one.basis() == Basis.INSTITUTION) {
        return one;
      }
    }
    return mentions.isEmpty() ? null : Referent.of(mentions.get(0));
  }

  private @Nullable Person person(List<Person> titled) {
    List<Person> candidates = new ArrayList<>(titled);
    for (Person person : persons.all()) {
      if (!person.code().isEmpty()
          && (home != null && person.first() < OPENING
              || person.first() > tokens.size() - SIGNATURE)) {
        candidates.add(person);
      }
    }
    return candidates.stream()
        .filter(one -> home == null || Offices.areOneCountry(List.of(home), one.code()))
        .findFirst()
        .orElse(null);
  }
}
