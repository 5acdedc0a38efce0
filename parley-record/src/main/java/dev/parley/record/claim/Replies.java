package dev.parley.record.claim;

import dev.parley.model.Statement;
import dev.parley.record.Entry;
import dev.parley.record.clock.Moment;
import dev.parley.record.party.Side;
import dev.parley.record.wording.ContentWords;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what replies to a claim. A denial is of a claim of another side
 *
 * <ul>
 *   <li>that shares at least two content words with it, three if it stands in another article, and
 *       half of those of the shorter one; or
 *   <li>a quarter of them, where it is aimed at the claim's speaker, or the claim at its speaker;
 * </ul>
 *
 * in the same article, or when the claim was made at most thirty days before it. A denial that only
 * points ("denied the accusations"), and a refusal to comment that shares no words with any, are of
 * what was said next before them in their article, if possible between the same two sides. That may
 * be any statement of another side: "Russia has denied this" makes a claim of what stands before.
 */
final class Replies {

  private static final long BEFORE = Duration.ofDays(30).toSeconds();
  private static final long AFTER = Duration.ofDays(1).toSeconds();

  /** A word of so many replies, and of more than a twentieth of them, finds none by itself. */
  private static final int COMMON = 200;

  private static final double BY_WORDS = 0.5;
  private static final double BETWEEN_SIDES = 0.25;

  private final List<Reply> all = new ArrayList<>();
  private final Map<String, List<Reply>> byWord = new HashMap<>();
  private final Map<String, List<Reply>> byArticle = new HashMap<>();
  private boolean sorted;

  void add(Entry entry) {
    Reply reply = new Reply(entry);
    all.add(reply);
    byArticle.computeIfAbsent(entry.article().id(), id -> new ArrayList<>()).add(reply);
    reply.words().forEach(word -> byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(reply));
    sorted = false;
  }

  /** Returns all that was added. */
  Set<Reply> all() {
    return new LinkedHashSet<>(all);
  }

  /** Notes what was said for the replies of its article that point to it, whatever its act. */
  void pass(Entry said) {
    for (Reply reply : byArticle.getOrDefault(said.article().id(), List.of())) {
      if (!sameSide(said, reply)) {
        reply.offer(said, related(said.statement(), reply.entry().statement()));
      }
    }
  }

  /** Returns the replies to a claim that their words show. */
  List<Reply> to(Entry claim) {
    List<Reply> here = byArticle.getOrDefault(claim.article().id(), List.of());
    Set<String> words = ContentWords.of(claim.words().content());
    Moment moment = Moment.of(claim);
    Set<Reply> candidates = new LinkedHashSet<>(here);
    for (String word : words) {
      List<Reply> sharing = sharing(word);
      if (sharing.size() <= Math.max(COMMON, all.size() / 20)) {
        candidates.addAll(near(moment, sharing));
      }
    }
    List<Reply> replies = new ArrayList<>();
    for (Reply reply : candidates) {
      if (near(claim, moment, reply) && refers(claim, words, reply)) {
        replies.add(reply);
      }
    }
    return replies;
  }

  /** Returns the replies with a word, the earliest first. */
  private List<Reply> sharing(String word) {
    if (!sorted) {
      byWord.values().forEach(replies -> replies.sort(Comparator.comparing(Reply::moment)));
      sorted = true;
    }
    return byWord.getOrDefault(word, List.of());
  }

  /** Returns those of some replies, the earliest first, that are near a moment. */
  private static List<Reply> near(Moment moment, List<Reply> replies) {
    return moment.dated()
        ? replies.subList(
            from(moment.second() - AFTER, replies), from(moment.second() + BEFORE + 1, replies))
        : List.of();
  }

  /** Returns where the replies from a second on begin. */
  private static int from(long second, List<Reply> replies) {
    int low = 0;
    int high = replies.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (replies.get(middle).moment().second() < second) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns the replies that the words of no claim show, each with the claim it points to. */
  Map<Reply, Entry> pointing(Set<Reply> found) {
    Map<Reply, Entry> pointing = new LinkedHashMap<>();
    for (Reply reply : all) {
      Entry nearest = reply.nearest();
      if (nearest != null && reply.pointsOnly() && !found.contains(reply)) {
        pointing.put(reply, nearest);
      }
    }
    return pointing;
  }

  private static boolean near(Entry claim, Moment moment, Reply reply) {
    if (claim.article().id().equals(reply.entry().article().id())) {
      return true;
    }
    if (!moment.dated() || !reply.moment().dated()) {
      return false;
    }
    long after = reply.moment().second() - moment.second();
    return after >= -AFTER && after <= BEFORE;
  }

  private static boolean refers(Entry claim, Set<String> words, Reply reply) {
    int shared = ContentWords.shared(words, reply.words());
    if (shared == 0 || sameSide(claim, reply)) {
      return false;
    }
    double overlap = ContentWords.overlap(words, reply.words());
    boolean here = claim.article().id().equals(reply.entry().article().id());
    return shared >= (here ? 2 : 3) && overlap >= BY_WORDS
        || overlap >= BETWEEN_SIDES && related(claim.statement(), reply.entry().statement());
  }

  private static boolean sameSide(Entry claim, Reply reply) {
    return Side.meet(
        claim.statement().speaker().code(), reply.entry().statement().speaker().code());
  }

  private static boolean related(Statement claim, Statement reply) {
    return Side.meet(reply.target(), claim.speaker().code())
        || Side.meet(claim.target(), reply.speaker().code());
  }
}
