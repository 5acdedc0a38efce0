package dev.parley.record.claim;

import dev.parley.model.Act;
import dev.parley.record.Entry;
import dev.parley.record.clock.Moment;
import dev.parley.record.wording.ContentWords;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A denial or a refusal to comment, and the claim of its own article that stands nearest to it. */
final class Reply {

  /** Words that point back to a claim and say nothing of what is in it. */
  private static final Set<String> POINTING =
      Set.of(
          "accus",
          "accusat",
          "allegat",
          "alleg",
          "claim",
          "report",
          "charg",
          "matter",
          "comment",
          "suggest",
          "question",
          "assert",
          "remark",
          "statement",
          "fake",
          "new",
          "fals",
          "untru",
          "tru",
          "repeat",
          "respond",
          "answer",
          "detail",
          "request",
          "immediate",
          "immediately",
          "nonsens",
          "baseless");

  /** From here on a denial tells itself what it denies. */
  private static final int ENOUGH_WORDS = 4;

  private final Entry entry;
  private final Moment moment;
  private final Set<String> words;
  private @Nullable Entry nearest;
  private boolean nearestIsRelated;

  Reply(Entry entry) {
    this.entry = entry;
    this.moment = Moment.of(entry);
    this.words = ContentWords.of(entry.words().content());
    words.removeAll(POINTING);
  }

  /** Tells whether a statement replies to something rather than says something. */
  static boolean is(Entry entry) {
    Act act = entry.statement().act();
    return act == Act.DENY || act == Act.DECLINE || act == Act.STATE && entry.statement().negated();
  }

  Entry entry() {
    return entry;
  }

  Moment moment() {
    return moment;
  }

  Set<String> words() {
    return words;
  }

  boolean denies() {
    return entry.statement().act() == Act.DENY;
  }

  /**
   * Remembers a claim of the same article if it stands before this and nearer than the ones before;
   * one that is related by who speaks to whom goes before one that is not.
   */
  void offer(Entry claim, boolean related) {
    int place = Moment.place(claim.statement());
    if (place >= Moment.place(entry.statement()) || nearestIsRelated && !related) {
      return;
    }
    if (nearest == null
        || related && !nearestIsRelated
        || place > Moment.place(nearest.statement())) {
      nearest = claim;
      nearestIsRelated = related;
    }
  }

  /** Returns the claim of the same article that this most likely points to, or null. */
  @Nullable Entry nearest() {
    return nearest;
  }

  /** Tells whether one has to look elsewhere for what this is a reply to. */
  boolean pointsOnly() {
    return !denies() || words.isEmpty() || nearestIsRelated && words.size() < ENOUGH_WORDS;
  }
}
