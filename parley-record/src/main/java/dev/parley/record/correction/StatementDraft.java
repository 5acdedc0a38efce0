package dev.parley.record.correction;

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

/** A statement while its fields are changed. */
final class StatementDraft {

  private final String id;
  @Nullable Span source;
  @Nullable Span cue;
  List<Span> content;
  List<Span> condition;
  @Nullable Span addressee;
  @Nullable Span channel;
  Form form;
  @Nullable String speaker;
  List<ActorCode> code;
  Basis basis;
  @Nullable String via;
  @Nullable TimexValue saidOn;
  Act act;
  List<ActorCode> target;
  boolean negated;
  @Nullable String label;
  Stance stance;

  StatementDraft(Statement from) {
    id = from.id();
    source = from.source();
    cue = from.cue();
    content = from.content();
    condition = from.condition();
    addressee = from.addressee();
    channel = from.channel();
    form = from.form();
    speaker = from.speaker().name();
    code = from.speaker().code();
    basis = from.speaker().basis();
    via = from.via();
    saidOn = from.saidOn();
    act = from.act();
    target = from.target();
    negated = from.negated();
    label = from.issue();
    stance = from.stance();
  }

  Statement statement() {
    return new Statement(
        id,
        source,
        cue,
        content,
        form,
        new Speaker(speaker, code, basis),
        addressee,
        channel,
        via,
        saidOn,
        act,
        target,
        negated,
        condition,
        label,
        stance);
  }
}
