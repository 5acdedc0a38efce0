package dev.parley.reading.act;

import dev.parley.model.Act;
import dev.parley.model.ActorCode;
import dev.parley.model.Span;
import dev.parley.model.Speaker;
import dev.parley.reading.actor.Mention;
import dev.parley.reading.attribution.Attribution;
import java.util.List;

/** Finds whom a statement is aimed at: the mention that the encoder's aim points to. */
public final class Targets {

  /** Chars around a statement in which its target may be named. */
  private static final int REACH = 600;

  /**
   * How much less likely than no target at all a target may be, as a logarithm: the fit saw more
   * statements without one than negotiations have. Chosen on our own articles.
   */
  private static final double LEAST = -1.5;

  private final List<Mention> mentions;

  /** Takes an article's mentions, in the order of the text. */
  public Targets(List<Mention> mentions) {
    this.mentions = mentions;
  }

  /** Returns the target's codes; none with {@link Act#STATE}, and never the speaker's own. */
  public List<ActorCode> of(Attribution words, Coding coding, Speaker speaker) {
    if (coding.act() == Act.STATE) {
      return List.of();
    }
    double most = LEAST;
    List<ActorCode> best = List.of();
    for (Mention mention : near(words)) {
      double score = coding.aim().at(mention.words());
      boolean isSource = words.source() != null && words.source().overlaps(mention.words());
      if (score > most
          && !isSource
          && !mention.code().isEmpty()
          && !mention.code().equals(speaker.code())) {
        most = score;
        best = mention.code();
      }
    }
    return best;
  }

  private List<Mention> near(Attribution words) {
    Span anchor = words.anchor();
    int end = words.content().get(words.content().size() - 1).end() + REACH;
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).words().start() < anchor.start() - REACH) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int to = low;
    while (to < mentions.size() && mentions.get(to).words().start() < end) {
      to++;
    }
    return mentions.subList(low, to);
  }
}
