package dev.parley.exchange;

import dev.parley.model.Article;
import dev.parley.model.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The id of a statement that came without one, as those do that a person drew up. */
public final class StatementId {

  private static final int DIGITS = 16;

  private StatementId() {}

  /**
   * Returns an id: the same for the same words at the same place in the same text.
   *
   * @param taken ids that others of the article have; gets this one
   */
  public static String of(
      String text,
      @Nullable Span source,
      @Nullable Span cue,
      List<Span> content,
      Set<String> taken) {
    String words = text + source + cue + content;
    String id = Article.hash(words).substring(0, DIGITS);
    for (int i = 1; !taken.add(id); i++) {
      id = Article.hash(words + i).substring(0, DIGITS);
    }
    return id;
  }
}
