package dev.parley.model;

import org.jspecify.annotations.Nullable;

/**
 * What a speaker does with a statement. Seven acts are verbal event types of PLOVER and keep their
 * names and rules; the other six are said all the time in negotiations, and PLOVER does not code
 * them.
 *
 * <p>The most specific act wins; between two, the one that the sentence's main point carries.
 */
public enum Act {
  /**
   * Agrees, accepts, offers, promises, is ready to cooperate; announces future meetings or aid.
   * PLOVER's.
   */
  AGREE(EventType.AGREE),
  /** Praises, endorses, backs, welcomes. PLOVER's. */
  SUPPORT(EventType.SUPPORT),
  /** Yields, apologises, eases, announces its own withdrawal or ceasefire. PLOVER's. */
  CONCEDE(EventType.CONCEDE),
  /** Demands, asks, calls on, urges, proposes that another act. PLOVER's. */
  REQUEST(EventType.REQUEST),
  /** Refuses, rules out, turns down, cancels. PLOVER's. */
  REJECT(EventType.REJECT),
  /** Blames, criticises, condemns, alleges, complains. PLOVER's. */
  ACCUSE(EventType.ACCUSE),
  /** Announces harm by its own side, conditional or not. PLOVER's. */
  THREATEN(EventType.THREATEN),
  /** Denies a claim or an accusation made about it. */
  DENY(null),
  /** Leaves open, may consider, signals willingness without commitment. */
  EXPLORE(null),
  /** Predicts, hopes, fears, estimates. */
  EXPECT(null),
  /** Warns of a danger that is not its own act. */
  WARN(null),
  /** Declines to comment, to answer or to give details. */
  DECLINE(null),
  /** Anything else: explains, describes, asserts, believes, announces the neutral. */
  STATE(null);

  private final @Nullable EventType eventType;

  Act(@Nullable EventType eventType) {
    this.eventType = eventType;
  }

  /**
   * Returns the PLOVER type of the verbal event that a statement with this act is; null if PLOVER
   * has none.
   */
  public @Nullable EventType eventType() {
    return eventType;
  }
}
