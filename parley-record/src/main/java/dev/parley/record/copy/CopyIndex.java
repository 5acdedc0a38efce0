package dev.parley.record.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sorts articles into groups of copies as they come. An article joins the group of the earlier one
 * it is most like; a group is called after its first article, and that never changes. The same
 * articles in the same order give the same groups.
 *
 * <p>Each article is compared with a bounded number of others, those that share a band of its
 * signature (locality-sensitive hashing), so that a corpus takes time linear in its articles. One
 * thread at a time.
 */
public final class CopyIndex {

  /** Two hashes a band: of texts alike by a fifth, 93 in a hundred pairs share one of 64. */
  static final int ROWS = 2;

  static final int BANDS = Signature.HASHES / ROWS;

  /** Articles kept in one bucket; more would be copies of those, or share a set phrase. */
  private static final int DEEPEST = 16;

  private final Likeness likeness;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<Long, int[]> buckets = new HashMap<>();

  private record Entry(Group group, Signature signature) {}

  /**
   * A group of copies.
   *
   * @param id the id of its first article
   */
  public record Group(String id) {}

  /** Begins with no article. */
  public CopyIndex(Likeness likeness) {
    this.likeness = likeness;
  }

  /** Adds an article and returns its group: its own if it is no copy. */
  public Group add(String id, String text) {
    return add(id, Signature.of(text));
  }

  /** Adds an article by its signature, as when a record is opened again. */
  public Group add(String id, Signature signature) {
    Group group = new Group(id);
    double best = -1;
    for (int earlier : candidates(signature)) {
      Entry entry = entries.get(earlier);
      double resemblance = entry.signature().resemblance(signature);
      if (resemblance > best && likeness.areCopies(entry.signature(), signature)) {
        best = resemblance;
        group = entry.group();
      }
    }
    keep(signature);
    entries.add(new Entry(group, signature));
    return group;
  }

  /** Earlier articles that share a band, the earliest first within each. */
  private Set<Integer> candidates(Signature signature) {
    Set<Integer> candidates = new LinkedHashSet<>();
    if (signature.runs() > 0) {
      for (int band = 0; band < BANDS; band++) {
        for (int earlier : buckets.getOrDefault(signature.band(band * ROWS, ROWS), new int[0])) {
          candidates.add(earlier);
        }
      }
    }
    return candidates;
  }

  private void keep(Signature signature) {
    if (signature.runs() == 0) {
      return;
    }
    for (int band = 0; band < BANDS; band++) {
      buckets.merge(
          signature.band(band * ROWS, ROWS), new int[] {entries.size()}, CopyIndex::appended);
    }
  }

  private static int[] appended(int[] bucket, int[] more) {
    if (bucket.length >= DEEPEST) {
      return bucket;
    }
    int[] longer = Arrays.copyOf(bucket, bucket.length + 1);
    longer[bucket.length] = more[0];
    return longer;
  }
}
