package dev.parley.desk.page;

import dev.parley.model.Act;
import dev.parley.model.Article;
import dev.parley.model.Basis;
import dev.parley.model.Form;
import dev.parley.model.Span;
import dev.parley.model.Speaker;
import dev.parley.model.Stance;
import dev.parley.model.Statement;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A statement that the reader missed, as somebody types it: its words are found in the text. */
final class MissedStatement {

  private final String text;
  private final @Nullable String content;
  private final @Nullable String source;
  private final @Nullable String speaker;
  private final @Nullable String act;
  private final @Nullable String stance;

  MissedStatement(
      String text,
      @Nullable String content,
      @Nullable String source,
      @Nullable String speaker,
      @Nullable String act,
      @Nullable String stance) {
    this.text = text;
    this.content = content;
    this.source = source;
    this.speaker = speaker;
    this.act = act;
    this.stance = stance;
  }

  /**
   * Returns the statement.
   *
   * @throws IllegalArgumentException if its words do not stand in the text
   */
  Statement statement() {
    Span said = span("the words said", content);
    if (said == null) {
      throw new IllegalArgumentException("Give the words that were said, as the article has them.");
    }
    Span who = span("the words that name the speaker", source);
    String name = speaker == null || speaker.isBlank() ? source : speaker;
    boolean named = name != null && !name.isBlank();
    return new Statement(
        Article.hash(text + said).substring(0, 16),
        who,
        null,
        List.of(said),
        Form.INDIRECT,
        named ? new Speaker(String.valueOf(name).strip(), List.of(), Basis.NAMED) : Speaker.NOBODY,
        null,
        null,
        null,
        null,
        act == null ? Act.STATE : Act.valueOf(act.toUpperCase(Locale.ROOT)),
        List.of(),
        false,
        List.of(),
        null,
        stance == null ? Stance.NONE : Stance.valueOf(stance.toUpperCase(Locale.ROOT)));
  }

  private @Nullable Span span(String what, @Nullable String words) {
    if (words == null || words.isBlank()) {
      return null;
    }
    String typed = words.strip();
    int at = text.indexOf(typed);
    if (at < 0) {
      throw new IllegalArgumentException(
          "The article does not have "
              + what
              + " exactly so: \""
              + Visible.brief(typed, 200)
              + "\"");
    }
    return new Span(at, at + typed.length());
  }
}
