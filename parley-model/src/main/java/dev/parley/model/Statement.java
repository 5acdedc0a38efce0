package dev.parley.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody said, wrote, thinks, wants or intends something: one attribution relation, one
 * statement.
 *
 * @param id stable: the same words at the same place in the same article have the same id
 * @param source the words that name who it comes from; null if the text names nobody
 * @param cue the words that make it an attribution; null in a text that is itself one speaker's
 * @param content what was said, in the order of the text; more than one span where other words
 *     stand between
 * @param form whether the content stands in quotation marks
 * @param speaker who the source is
 * @param addressee the words that name to whom it was said; null if that is not told
 * @param channel the words that name through what it was said; null if that is not told
 * @param via who is reported to have reported it, where that is somebody else; otherwise null
 * @param saidOn when it was said; null if no day is told
 * @param act what the speaker does with it
 * @param target whom it is aimed at; empty if nobody
 * @param negated whether the attribution itself is negated ("has not responded")
 * @param condition the words that state the condition under which the content holds; empty if there
 *     is none
 * @param issue what it is about, as a short label; null if no label fits
 * @param stance how the speaker's side stands towards the issue
 */
public record Statement(
    String id,
    @Nullable Span source,
    @Nullable Span cue,
    List<Span> content,
    Form form,
    Speaker speaker,
    @Nullable Span addressee,
    @Nullable Span channel,
    @Nullable String via,
    @Nullable TimexValue saidOn,
    Act act,
    List<ActorCode> target,
    boolean negated,
    List<Span> condition,
    @Nullable String issue,
    Stance stance) {

  /** Keeps its own copies of the lists. */
  public Statement {
    content = List.copyOf(content);
    target = List.copyOf(target);
    condition = List.copyOf(condition);
  }
}
