package dev.parley.reading.scene;

import dev.parley.model.Act;
import dev.parley.model.ActorCode;
import dev.parley.model.Article;
import dev.parley.model.Basis;
import dev.parley.model.Form;
import dev.parley.model.Span;
import dev.parley.model.Speaker;
import dev.parley.model.Stance;
import dev.parley.model.StatedDate;
import dev.parley.model.Statement;
import dev.parley.model.TimexValue;
import dev.parley.reading.actor.Mention;
import dev.parley.reading.text.Layout;
import dev.parley.reading.time.TimeExpression;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Sets a scene for a test: each thing is told by the words it stands in, all their occurrences. */
public final class Staging {

  private final String text;
  private final List<Mention> mentions = new ArrayList<>();
  private final List<TimeExpression> times = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();

  private Staging(String text) {
    this.text = text;
  }

  public static Staging of(String text) {
    return new Staging(text);
  }

  public Staging who(String words, String code) {
    for (Span span : all(words)) {
      mentions.add(new Mention(span, Mention.Kind.INSTITUTION, words, ActorCode.parseAll(code)));
    }
    return this;
  }

  public Staging when(String words, String value) {
    all(words).forEach(span -> times.add(new TimeExpression(span, new TimexValue(value))));
    return this;
  }

  public Staging said(String source, String cue, String content, Act act, String code) {
    return said(source, cue, content, act, code, List.of(), Basis.INSTITUTION);
  }

  public Staging conditional(String source, String cue, String content, Act act, String condition) {
    return said(source, cue, content, act, "USA GOV", all(condition), Basis.INSTITUTION);
  }

  public Staging written(String source, String cue, String content) {
    return said(source, cue, content, Act.STATE, "UNO", List.of(), Basis.DOCUMENT);
  }

  private Staging said(
      String source,
      String cue,
      String content,
      Act act,
      String code,
      List<Span> condition,
      Basis basis) {
    statements.add(
        new Statement(
            "s" + (statements.size() + 1),
            all(source).get(0),
            all(cue).get(0),
            List.of(all(content).get(0)),
            Form.INDIRECT,
            new Speaker(source, ActorCode.parseAll(code), basis),
            null,
            null,
            null,
            null,
            act,
            List.of(),
            false,
            condition,
            null,
            Stance.NONE));
    return this;
  }

  public Scene scene() {
    mentions.sort(Comparator.comparing(Mention::words));
    times.sort(Comparator.comparing(TimeExpression::words));
    StatedDate published = new StatedDate("23 Dec 2021", "2021-12-23");
    Article article = new Article("a", text, null, null, null, null, null, published, null);
    return Scene.of(article, Layout.of(text), mentions, times, statements);
  }

  private List<Span> all(String words) {
    List<Span> found = new ArrayList<>();
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      found.add(new Span(at, at + words.length()));
    }
    if (found.isEmpty()) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return found;
  }
}
