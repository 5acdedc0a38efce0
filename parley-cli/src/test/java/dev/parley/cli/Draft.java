package dev.parley.cli;

import dev.parley.model.Act;
import dev.parley.model.ActorCode;
import dev.parley.model.Basis;
import dev.parley.model.Form;
import dev.parley.model.Span;
import dev.parley.model.Speaker;
import dev.parley.model.Stance;
import dev.parley.model.Statement;
import dev.parley.model.TimexValue;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one place where tests of this module make a statement, by its words in a text. What is not
 * set is not told.
 */
final class Draft {

  private final String text;
  private @Nullable Span source;
  private @Nullable Span cue;
  private List<Span> content = List.of();
  private Form form = Form.INDIRECT;
  private Speaker speaker = Speaker.NOBODY;
  private @Nullable Span addressee;
  private @Nullable Span channel;
  private @Nullable String via;
  private @Nullable TimexValue saidOn;
  private Act act = Act.STATE;
  private List<ActorCode> target = List.of();
  private boolean negated;
  private List<Span> condition = List.of();
  private @Nullable String issue;
  private Stance stance = Stance.NONE;

  private Draft(String text) {
    this.text = text;
  }

  static Draft in(String text) {
    return new Draft(text);
  }

  /** Returns where the words first stand in the text. */
  static Span span(String words, String text) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }

  Draft source(String words) {
    source = span(words, text);
    return this;
  }

  Draft cue(String words) {
    cue = span(words, text);
    return this;
  }

  Draft content(String... words) {
    content = spans(words);
    return this;
  }

  Draft form(Form form) {
    this.form = form;
    return this;
  }

  Draft speaker(@Nullable String name, String codes, Basis basis) {
    speaker = new Speaker(name, codes.isEmpty() ? List.of() : ActorCode.parseAll(codes), basis);
    return this;
  }

  Draft to(String words) {
    addressee = span(words, text);
    return this;
  }

  Draft through(String words) {
    channel = span(words, text);
    return this;
  }

  Draft via(String name) {
    via = name;
    return this;
  }

  Draft saidOn(String value) {
    saidOn = new TimexValue(value);
    return this;
  }

  Draft act(Act act, String... targets) {
    this.act = act;
    target = Arrays.stream(targets).map(ActorCode::parse).toList();
    return this;
  }

  Draft negated() {
    negated = true;
    return this;
  }

  Draft condition(String... words) {
    condition = spans(words);
    return this;
  }

  Draft issue(@Nullable String label, Stance stance) {
    issue = label;
    this.stance = stance;
    return this;
  }

  private List<Span> spans(String... words) {
    return Arrays.stream(words).map(each -> span(each, text)).toList();
  }

  /** Returns the statement, which has the start of its first content for an id. */
  Statement statement() {
    return new Statement(
        "s" + content.get(0).start(),
        source,
        cue,
        content,
        form,
        speaker,
        addressee,
        channel,
        via,
        saidOn,
        act,
        target,
        negated,
        condition,
        issue,
        stance);
  }
}
