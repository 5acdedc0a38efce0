package dev.parley.reading.actor;

import dev.parley.model.ActorCode;
import dev.parley.model.Article;
import dev.parley.model.Span;
import dev.parley.model.Speaker;
import dev.parley.reading.actor.Names.Name;
import dev.parley.reading.actor.Persons.Person;
import dev.parley.reading.actor.Roles.Role;
import dev.parley.reading.attribution.Attribution;
import dev.parley.reading.text.Layout;
import dev.parley.reading.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The actors of one article: who is mentioned where, and who speaks. */
public final class Actors {

  /** Words in the name of an outlet that is no government's own. */
  private static final Pattern OUTLET =
      Pattern.compile(
          "(?i)news|times|post|daily|herald|tribune|wire|journal|press|radio|tv\\b|today");

  /** Mentions before "both sides" among which the two are sought. */
  private static final int NEAR = 60;

  private static final Set<String> FEMALE = Set.of("she", "her", "hers");
  private static final Set<String> MALE = Set.of("he", "him", "his");

  private final Article article;
  private final ActorTable table;
  private final Words words;
  private final @Nullable Name[] names;
  private final Persons persons;
  private final Phrases phrases;
  private final List<Mention> mentions;
  private final @Nullable ActorCode home;

  private Actors(Article article, Layout layout, ActorTable table, @Nullable LocalDate day) {
    this.article = article;
    this.table = table;
    this.words = layout.words();
    this.names = names(words, table, day);
    this.persons = new Persons(words, layout.breaks());
    this.phrases = new Phrases(words, names, persons);
    this.home = home(article, table);
    new Introductions(words, names, persons, phrases, table, day, home).find();
    this.mentions = findMentions();
  }

  /**
   * Finds an article's actors; linear in its text.
   *
   * @param day the day for which offices count; null if it is not known
   */
  public static Actors in(
      Article article, Layout layout, ActorTable table, @Nullable LocalDate day) {
    return new Actors(article, layout, table, day);
  }

  /** Returns the mentions, in the order of the text. */
  public List<Mention> mentions() {
    return mentions;
  }

  /**
   * Returns who speaks in each attribution.
   *
   * @param attributions in the order of the text, one that encloses another first
   */
  public List<Speaker> speakers(List<Attribution> attributions) {
    return new Speakers(article, table, words, phrases, persons, mentions, home).of(attributions);
  }

  /** The government or body that publishes the article, where that is no outlet of news. */
  private static @Nullable ActorCode home(Article article, ActorTable table) {
    if (article.publisher() == null) {
      return null;
    }
    Words publisher = Layout.of(article.publisher()).words();
    Names finder = new Names(publisher, table, null);
    for (int word = 0; word < publisher.size(); word++) {
      Name name = finder.at(word);
      if (name != null) {
        boolean news =
            "JRN".equals(name.code().sector()) || OUTLET.matcher(article.publisher()).find();
        return news ? null : name.code();
      }
    }
    return null;
  }

  private static @Nullable Name[] names(Words words, ActorTable table, @Nullable LocalDate day) {
    @Nullable Name[] names = new @Nullable Name[words.size()];
    Names finder = new Names(words, table, day);
    for (int word = 0; word < words.size(); word++) {
      Name name = finder.at(word);
      if (name != null) {
        names[word] = name;
        word = name.last();
      }
    }
    return names;
  }

  private List<Mention> findMentions() {
    List<Mention> found = new ArrayList<>();
    for (int word = 0; word < words.size(); word++) {
      Person person = persons.at(word);
      if (person != null) {
        found.add(mention(word, person.last(), Mention.Kind.PERSON, person.name(), person.code()));
        word = person.last();
        continue;
      }
      Name name = names[word];
      int behind = name == null ? word : name.last() + 1;
      Role role =
          behind < words.size()
              ? phrases.roleAt(behind, behind + 2 < words.size() ? behind + 2 : behind)
              : null;
      if (name != null && name.kind() == Names.Kind.DEMONYM && role != null) {
        int last = behind + role.length() - 1;
        List<ActorCode> code = phrases.code(word, last, role);
        found.add(mention(word, last, Mention.Kind.UNNAMED, text(word, last), code));
        word = last;
      } else if (name != null) {
        found.add(
            mention(
                word, name.last(), Mention.Kind.INSTITUTION, name.name(), List.of(name.code())));
        word = name.last();
      } else {
        Person known = persons.called(word);
        if (known != null) {
          found.add(mention(word, word, Mention.Kind.PERSON, known.name(), known.code()));
        } else {
          Mention back = isBoth(word) ? both(word, found) : pronoun(word, found);
          if (back != null) {
            found.add(back);
          }
        }
      }
    }
    return List.copyOf(found);
  }

  /** Tells whether a word begins "two sides", "both governments" and the like. */
  private boolean isBoth(int word) {
    return word + 1 < words.size()
        && Set.of("two", "both").contains(lower(word))
        && Speakers.SIDES.contains(lower(word + 1));
  }

  private @Nullable Mention both(int word, List<Mention> before) {
    List<Mention> near = before.subList(Math.max(0, before.size() - NEAR), before.size());
    List<ActorCode> codes = Speakers.twoMostNamed(near);
    return codes.size() < 2
        ? null
        : mention(word, word + 1, Mention.Kind.INSTITUTION, text(word, word + 1), codes);
  }

  /** A pronoun stands for the last mention that it fits; "it" and "they" not for a person. */
  private @Nullable Mention pronoun(int word, List<Mention> before) {
    String text = words.get(word).toLowerCase(Locale.ROOT);
    boolean person = FEMALE.contains(text) || MALE.contains(text);
    if (!person && !Set.of("it", "its", "they", "them", "their").contains(text)) {
      return null;
    }
    for (int i = before.size() - 1; i >= 0 && i >= before.size() - 8; i--) {
      Mention mention = before.get(i);
      if (person == (mention.kind() == Mention.Kind.PERSON) && !mention.code().isEmpty()) {
        return mention(word, word, mention.kind(), mention.name(), mention.code());
      }
    }
    return null;
  }

  private Mention mention(
      int first, int last, Mention.Kind kind, @Nullable String name, List<ActorCode> code) {
    return new Mention(new Span(words.start(first), words.end(last)), kind, name, code);
  }

  private String lower(int word) {
    return words.get(word).toLowerCase(Locale.ROOT);
  }

  private String text(int first, int last) {
    return words.text().substring(words.start(first), words.end(last));
  }

  static Speaker speaker(Referent referent) {
    return new Speaker(referent.name(), referent.code(), referent.basis());
  }
}
