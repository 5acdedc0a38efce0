package dev.parley.record;

import dev.parley.model.Act;
import dev.parley.model.ActorCode;
import dev.parley.model.Basis;
import dev.parley.model.Form;
import dev.parley.model.Span;
import dev.parley.model.Speaker;
import dev.parley.model.Stance;
import dev.parley.model.Statement;
import dev.parley.model.TimexValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The place where tests of answers make an entry. What is not set is not told. */
public final class EntrySketch {

  private final String id;
  private ArticleSketch article;
  private List<ActorCode> codes = List.of();
  private @Nullable String name;
  private Basis basis = Basis.INSTITUTION;
  private @Nullable String source;
  private @Nullable String cue;
  private String content = "so it is";
  private @Nullable String condition;
  private int place;
  private @Nullable TimexValue saidOn;
  private Act act = Act.STATE;
  private Stance stance = Stance.NONE;
  private List<ActorCode> target = List.of();
  private boolean negated;
  private @Nullable String issue;
  private boolean corrected;

  private EntrySketch(String id) {
    this.id = id;
    this.article = ArticleSketch.article("article of " + id);
  }

  public static EntrySketch entry(String id) {
    return new EntrySketch(id);
  }

  public EntrySketch in(ArticleSketch where) {
    article = where;
    return this;
  }

  public EntrySketch by(String joinedCodes) {
    codes = ActorCode.parseAll(joinedCodes);
    return this;
  }

  public EntrySketch named(String who) {
    name = who;
    basis = Basis.NAMED;
    return this;
  }

  public EntrySketch unnamed(String who) {
    name = who;
    basis = Basis.UNNAMED;
    return this;
  }

  public EntrySketch document(String title) {
    name = title;
    basis = Basis.DOCUMENT;
    return this;
  }

  public EntrySketch source(String words) {
    source = words;
    return this;
  }

  public EntrySketch cue(String words) {
    cue = words;
    return this;
  }

  public EntrySketch says(String words) {
    content = words;
    return this;
  }

  public EntrySketch condition(String words) {
    condition = words;
    return this;
  }

  public EntrySketch at(int start) {
    place = start;
    return this;
  }

  public EntrySketch saidOn(String timex) {
    saidOn = new TimexValue(timex);
    return this;
  }

  public EntrySketch act(Act what) {
    act = what;
    return this;
  }

  public EntrySketch stance(Stance towards, String issueId) {
    stance = towards;
    issue = issueId;
    return this;
  }

  public EntrySketch target(String joinedCodes) {
    target = ActorCode.parseAll(joinedCodes);
    return this;
  }

  public EntrySketch negated() {
    negated = true;
    return this;
  }

  public EntrySketch corrected() {
    corrected = true;
    return this;
  }

  public Entry made() {
    Span span = new Span(place, place + content.length());
    Statement statement =
        new Statement(
            id,
            source == null ? null : span,
            cue == null ? null : span,
            List.of(span),
            Form.INDIRECT,
            new Speaker(name, codes, basis),
            null,
            null,
            null,
            saidOn,
            act,
            target,
            negated,
            condition == null ? List.of() : List.of(span),
            issue,
            stance);
    ExactWords words = new ExactWords(source, cue, content, condition, null, null);
    return new Entry(statement, article.made(), issue, 1, corrected, words);
  }
}
