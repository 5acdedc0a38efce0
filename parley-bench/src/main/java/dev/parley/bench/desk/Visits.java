package dev.parley.bench.desk;

import dev.parley.bench.record.MadeUpNews;
import dev.parley.model.Article;
import dev.parley.model.Reading;
import dev.parley.model.Statement;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;

/** The addresses that readers of made-up talks ask for, each with what varies in it. */
final class Visits {

  private static final int TERMS = 3;

  /** The parties that speak most, so that they do so on every issue. */
  private static final int PARTIES = 3;

  private final MadeUpNews news = new MadeUpNews(1);
  private final int articles;

  Visits(int articles) {
    this.articles = articles;
  }

  /** Returns, by the name of a page, what makes an address of it. */
  Map<String, Function<SplittableRandom, String>> pages() {
    Map<String, Function<SplittableRandom, String>> pages = new LinkedHashMap<>();
    pages.put("overview", random -> "/");
    pages.put("positions", random -> "/positions");
    pages.put("positions as of a day", random -> "/positions?asof=" + MadeUpNews.day(random));
    pages.put("positions as SVG", random -> "/positions.svg");
    pages.put("history of a position", this::history);
    pages.put("timeline", random -> "/timeline");
    pages.put("claims", random -> "/claims");
    pages.put("conditions", random -> "/conditions");
    pages.put("meetings", random -> "/meetings");
    pages.put("documents", random -> "/documents");
    pages.put("speakers", random -> "/speakers");
    pages.put("a speaker", random -> "/speakers/" + encoded(speaker(random)));
    pages.put("coalitions", random -> "/coalitions");
    pages.put("sources", random -> "/sources");
    pages.put("search for three words", random -> "/search?q=" + encoded(words(random)));
    pages.put("articles", random -> "/articles");
    pages.put(
        "an article", random -> "/articles/" + Article.hash(reading(random).article().text()));
    pages.put("corrections", random -> "/corrections");
    pages.put("feeds", random -> "/feeds");
    pages.put("unsorted", random -> "/unsorted");
    pages.put("API: positions", random -> "/api/v1/positions");
    pages.put(
        "API: statements of three words",
        random -> "/api/v1/statements?q=" + encoded(words(random)));
    return pages;
  }

  private String history(SplittableRandom random) {
    return "/positions/"
        + one(MadeUpNews.parties().subList(0, PARTIES), random).toLowerCase(Locale.ROOT)
        + "/"
        + one(MadeUpNews.issues(), random);
  }

  private Reading reading(SplittableRandom random) {
    return news.article(random.nextInt(articles));
  }

  private String speaker(SplittableRandom random) {
    return String.valueOf(reading(random).statements().get(0).speaker().name());
  }

  private String words(SplittableRandom random) {
    Reading reading = reading(random);
    Statement statement = one(reading.statements(), random);
    String[] words = statement.content().get(0).in(reading.article().text()).split(" ");
    StringBuilder query = new StringBuilder();
    for (int i = 0; i < TERMS; i++) {
      query.append('"').append(words[random.nextInt(words.length)]).append("\" ");
    }
    return query.toString().strip();
  }

  private static <T> T one(List<T> of, SplittableRandom random) {
    return of.get(random.nextInt(of.size()));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
