package dev.parley.desk.page;

import dev.parley.record.Entry;
import dev.parley.record.RecordedArticle;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An article in a list.
 *
 * @param id the article's
 * @param headline that it stood under
 * @param outlet who published it; empty if that is not known
 * @param published when, in words; empty if that is not known
 * @param version which text of its address it is
 * @param copy whether it is a copy of another
 * @param statements how many statements of it are listed
 */
public record Listed(
    String id,
    String headline,
    String outlet,
    String published,
    int version,
    boolean copy,
    int statements) {

  /** Returns the articles of entries by their ids, in the order in which the entries come. */
  static Map<String, Listed> of(Collection<Entry> entries) {
    Map<String, Listed> listed = new LinkedHashMap<>();
    for (Entry entry : entries) {
      listed.merge(entry.article().id(), of(entry.article(), 1), (one, other) -> one.andOneMore());
    }
    return listed;
  }

  /** Returns an article with the number of its statements. */
  static Listed of(RecordedArticle article, int statements) {
    return new Listed(
        article.id(),
        ArticlesPage.headline(article),
        Visible.brief(article.outlet(), 200),
        Days.of(article.published()),
        article.version(),
        !article.copyGroup().equals(article.id()),
        statements);
  }

  private Listed andOneMore() {
    return new Listed(id, headline, outlet, published, version, copy, statements + 1);
  }

  /** Returns the address of the article. */
  public String here() {
    return "/articles/" + Address.encode(id);
  }
}
