package dev.parley.reading.actor;

import dev.parley.model.ActorCode;
import dev.parley.model.Article;
import dev.parley.model.Speaker;
import dev.parley.reading.actor.Names.Name;
import dev.parley.reading.attribution.Attribution;
import dev.parley.reading.text.Layout;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The actors of one article: who is mentioned where, and who speaks. */
public final class Actors {

  private final Tokens tokens;
  private final Persons persons;
  private final Phrases phrases;
  private final List<Mention> mentions;
  private final Issuer issuer;
  private final Offices offices;
  private final Allegiance allegiance;

  private Actors(Article article, Layout layout, ActorTable table, @Nullable LocalDate day) {
    this.tokens = new Tokens(layout);
    this.persons = new Persons(tokens);
    @Nullable Name[] names = Names.in(layout.words(), table, day);
    Codes codes = new Codes(tokens, names, persons);
    this.phrases = new Phrases(tokens, names, persons, codes);
    @Nullable ActorCode home = Issuer.home(article, table);
    Titles titles = new Titles(tokens, names, codes, home);
    new Introductions(tokens, names, persons, titles, table, day).find();
    this.mentions = Mentions.in(tokens, names, persons, codes, home);
    List<Person> titled = Issuer.titled(article, table);
    Referent issuing = Issuer.named(article, table, day);
    this.issuer = new Issuer(article, tokens, persons, mentions, titled, issuing, home);
    this.allegiance = new Allegiance(mentions, home);
    this.offices = new Offices(tokens, table, persons, mentions, titled, home);
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
   * @param enclosing for each the number of the innermost one around it, or -1
   */
  public List<Speaker> speakers(List<Attribution> attributions, int[] enclosing) {
    return new Speakers(tokens, phrases, persons, mentions, issuer, offices, allegiance)
        .of(attributions, enclosing);
  }
}
