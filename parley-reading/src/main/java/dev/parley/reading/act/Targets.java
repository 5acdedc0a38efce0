package dev.parley.reading.act;

import dev.parley.model.Act;
import dev.parley.model.ActorCode;
import dev.parley.model.Span;
import dev.parley.model.Speaker;
import dev.parley.reading.actor.Mention;
import dev.parley.reading.attribution.Attribution;
import dev.parley.reading.text.Ordered;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds whom a statement is aimed at: the mention that the encoder's aim points to. */
public final class Targets {

  /** Chars around a statement in which its target may be named. */
  private static final int REACH = 600;

  /**
   * How much less likely than no target at all a target may be, as a logarithm: the fit saw more
   * statements without one than negotiations have. Chosen on our own articles.
   */
  private static final double LEAST = -1.5;

  /** The same for acts that are hardly ever aimed at nobody. */
  private static final double LEAST_OF_AIMED = -8;

  private static final Set<Act> AIMED =
      EnumSet.of(Act.ACCUSE, Act.REQUEST, Act.REJECT, Act.THREATEN);

  /** What stands between those that are named together. */
  private static final Pattern JOINT = Pattern.compile(",? (and|or|nor) (the )?|, (the )?");

  private final String text;
  private final List<Mention> mentions;

  /**
   * Prepares for one article.
   *
   * @param mentions the article's, in the order of the text
   */
  public Targets(String text, List<Mention> mentions) {
    this.text = text;
    this.mentions = mentions;
  }

  /** Returns the target's codes; none with {@link Act#STATE}, and never the speaker's own. */
  public List<ActorCode> of(Attribution words, Coding coding, Speaker speaker) {
    if (coding.act() == Act.STATE) {
      return List.of();
    }
    double most = AIMED.contains(coding.act()) ? LEAST_OF_AIMED : LEAST;
    List<Mention> near = near(words);
    int best = -1;
    for (int i = 0; i < near.size(); i++) {
      double score = coding.aim().at(near.get(i).words());
      if (score > most && canBe(near.get(i), words, speaker)) {
        most = score;
        best = i;
      }
    }
    return best < 0 ? List.of() : together(near, best, words, speaker);
  }

  private static boolean canBe(Mention mention, Attribution words, Speaker speaker) {
    boolean isSource = words.source() != null && words.source().overlaps(mention.words());
    return !isSource && !mention.code().isEmpty() && !mention.code().equals(speaker.code());
  }

  /** "Greece, Cyprus and Malta": a mention with those that are named in one breath with it. */
  private List<ActorCode> together(
      List<Mention> near, int best, Attribution words, Speaker speaker) {
    int from = best;
    while (from > 0
        && canBe(near.get(from - 1), words, speaker)
        && areJoint(near.get(from - 1), near.get(from))) {
      from--;
    }
    int to = best;
    while (to + 1 < near.size()
        && canBe(near.get(to + 1), words, speaker)
        && areJoint(near.get(to), near.get(to + 1))) {
      to++;
    }
    return near.subList(from, to + 1).stream()
        .flatMap(mention -> mention.code().stream())
        .distinct()
        .toList();
  }

  private boolean areJoint(Mention one, Mention other) {
    int from = one.words().end();
    int to = other.words().start();
    return from < to
        && to - from < 12
        && one.kind() == other.kind()
        && JOINT.matcher(text.substring(from, to)).matches();
  }

  private List<Mention> near(Attribution words) {
    Span anchor = words.anchor();
    int end = words.content().get(words.content().size() - 1).end() + REACH;
    int from = Ordered.from(mentions, anchor.start() - REACH, one -> one.words().start());
    int to = from;
    while (to < mentions.size() && mentions.get(to).words().start() < end) {
      to++;
    }
    return mentions.subList(from, to);
  }
}
