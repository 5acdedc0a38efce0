package dev.parley.reading.actor;

import dev.parley.model.ActorCode;
import dev.parley.model.Article;
import dev.parley.model.Span;
import dev.parley.model.Speaker;
import dev.parley.reading.attribution.Attribution;
import dev.parley.reading.text.Layout;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** An article of which the tests ask who is mentioned and who speaks. */
final class Introduced {

  static final LocalDate DAY = LocalDate.of(2021, 12, 23);
  private static final ActorTable TABLE = ActorTable.load();

  private final Article article;
  private final Actors actors;

  private Introduced(Article article) {
    this.article = article;
    this.actors = Actors.in(article, Layout.of(article.text()), TABLE, DAY);
  }

  static Introduced article(String text) {
    return new Introduced(Article.of(text));
  }

  static Introduced article(String publisher, String title, String text) {
    return new Introduced(new Article("a", text, title, null, publisher, null, null, null, null));
  }

  /** Returns the codes of the mentions with these words. */
  List<String> mentioned(String words) {
    return actors.mentions().stream()
        .filter(mention -> mention.words().in(article.text()).equals(words))
        .map(mention -> ActorCode.join(mention.code()))
        .toList();
  }

  /** Returns who the last of some sources is, each the source of what stands behind it. */
  Speaker speaker(String... sources) {
    List<Attribution> attributions = new ArrayList<>();
    int from = 0;
    for (String source : sources) {
      int start = article.text().indexOf(source, from);
      from = start + source.length();
      Span cue = new Span(from + 1, from + 5);
      attributions.add(
          new Attribution(new Span(start, from), cue, List.of(new Span(from + 6, from + 8))));
    }
    int[] enclosing = new int[sources.length];
    Arrays.fill(enclosing, -1);
    return actors.speakers(attributions, enclosing).get(sources.length - 1);
  }

  /** Returns the code of the last of some sources. */
  String code(String... sources) {
    return ActorCode.join(speaker(sources).code());
  }
}
