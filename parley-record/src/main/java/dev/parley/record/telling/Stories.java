package dev.parley.record.telling;

import dev.parley.record.RecordedArticle;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which articles tell one story: copies of one another, and versions of one URL. A story is one
 * voice, however many outlets carry it.
 */
public final class Stories {

  private final Map<String, String> parents = new HashMap<>();
  private final Map<String, String> groupsOfUrls = new HashMap<>();

  /** Returns the stories of these articles, in near-linear time. */
  public static Stories of(Collection<RecordedArticle> articles) {
    Stories stories = new Stories();
    articles.forEach(stories::add);
    return stories;
  }

  /** Returns how many stories the articles tell. */
  public static int count(Collection<RecordedArticle> articles) {
    Stories stories = of(articles);
    Set<String> found = new HashSet<>();
    articles.forEach(article -> found.add(stories.story(article)));
    return found.size();
  }

  /** Returns what all articles of the story have in common: the id of one of them. */
  public String story(RecordedArticle article) {
    return root(article.copyGroup());
  }

  private void add(RecordedArticle article) {
    String group = article.copyGroup();
    String url = article.url();
    if (url == null || url.isBlank()) {
      return;
    }
    String first = groupsOfUrls.putIfAbsent(url, group);
    if (first != null && !first.equals(group)) {
      String one = root(first);
      String other = root(group);
      if (!one.equals(other)) {
        parents.put(other, one);
      }
    }
  }

  private String root(String group) {
    String root = group;
    for (String above = parents.get(root); above != null; above = parents.get(root)) {
      root = above;
    }
    for (String below = group; !below.equals(root); ) {
      below = parents.put(below, root);
    }
    return root;
  }
}
