package dev.parley.record.copy;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * What is kept of a text to tell its copies by: a MinHash of its runs of five words (Broder 1997),
 * and a sample of its particulars, which are its numbers and names. Forms that are filled in anew
 * every day, such as market reports, share their runs of words, but not their particulars.
 *
 * <p>Equal texts have equal signatures, on every machine and with every Java.
 */
public final class Signature {

  /** How many hashes the MinHash has. */
  static final int HASHES = 128;

  private static final int RUN = 5;
  private static final int MOST_PARTICULARS = 64;
  private static final byte VERSION = 1;

  /** The largest number that a 32-bit hash can be: that of a text without words. */
  private static final int NONE = -1;

  private static final long[] MULTIPLIERS = series(1, 1);
  private static final long[] ADDENDS = series(2, 0);

  private final int[] least;
  private final int[] particulars;
  private final int runs;
  private final boolean sampled;

  private Signature(int[] least, int[] particulars, int runs, boolean sampled) {
    this.least = least;
    this.particulars = particulars;
    this.runs = runs;
    this.sampled = sampled;
  }

  /** Makes the signature of a text, in time linear in its length. */
  public static Signature of(String text) {
    Words words = Words.of(text);
    int[] least = new int[HASHES];
    Arrays.fill(least, NONE);
    long[] runs = runs(words.own());
    for (long run : runs) {
      for (int i = 0; i < HASHES; i++) {
        int hash = (int) ((run * MULTIPLIERS[i] + ADDENDS[i]) >>> 32);
        if (Integer.compareUnsigned(hash, least[i]) < 0) {
          least[i] = hash;
        }
      }
    }
    TreeSet<Integer> particulars = particulars(words.all());
    boolean sampled = particulars.size() > MOST_PARTICULARS;
    int[] kept = particulars.stream().limit(MOST_PARTICULARS).mapToInt(i -> i).toArray();
    return new Signature(least, kept, runs.length, sampled);
  }

  private static long[] series(long seed, long odd) {
    long[] series = new long[HASHES];
    for (int i = 0; i < HASHES; i++) {
      series[i] = Hash.mix(Hash.mix(seed) + i) | odd;
    }
    return series;
  }

  /** Different runs of words, each hashed; a text shorter than one run is one. */
  private static long[] runs(List<String> words) {
    long[] hashes = words.stream().mapToLong(word -> Hash.of(Words.folded(word))).toArray();
    if (hashes.length == 0) {
      return hashes;
    }
    int length = Math.min(RUN, hashes.length);
    long[] runs = new long[hashes.length - length + 1];
    for (int i = 0; i < runs.length; i++) {
      long run = 0;
      for (int j = i; j < i + length; j++) {
        run = Hash.mix(run * 31 + hashes[j]);
      }
      runs[i] = run;
    }
    return Arrays.stream(runs).distinct().toArray();
  }

  /** Words with a digit or a capital letter, each once. */
  private static TreeSet<Integer> particulars(List<String> words) {
    TreeSet<Integer> hashes = new TreeSet<>(Integer::compareUnsigned);
    for (String word : words) {
      char first = word.charAt(0);
      if (Character.isUpperCase(first) || word.chars().anyMatch(Character::isDigit)) {
        hashes.add((int) (Hash.of(Words.folded(word)) >>> 32));
      }
    }
    return hashes;
  }

  /** Returns how many different runs of five words the text has. */
  public int runs() {
    return runs;
  }

  /** Returns the share of runs of words that two texts have in common, of all that either has. */
  public double resemblance(Signature other) {
    int equal = 0;
    for (int i = 0; i < HASHES; i++) {
      equal += least[i] == other.least[i] ? 1 : 0;
    }
    return runs == 0 || other.runs == 0 ? 0 : (double) equal / HASHES;
  }

  /**
   * Returns the share of the shorter text's runs of words that the other has too. What is cut off
   * at the end, or added, lowers the resemblance but not this.
   */
  public double containment(Signature other) {
    double resemblance = resemblance(other);
    double common = resemblance * (runs + other.runs) / (1 + resemblance);
    int shorter = Math.min(runs, other.runs);
    return shorter == 0 ? 0 : Math.min(1, common / shorter);
  }

  /**
   * Returns the share of particulars that two texts have in common, of those of the text with
   * fewer; 1 where one has none.
   */
  public double commonParticulars(Signature other) {
    // Of two samples of the least hashes, only those below both ends are drawn alike.
    int end = -1;
    if (sampled) {
      end = particulars[particulars.length - 1];
    }
    if (other.sampled) {
      int otherEnd = other.particulars[other.particulars.length - 1];
      end = Integer.compareUnsigned(otherEnd, end) < 0 ? otherEnd : end;
    }
    int mine = upTo(particulars, end);
    int others = upTo(other.particulars, end);
    int common = 0;
    for (int i = 0, j = 0; i < mine && j < others; ) {
      int order = Integer.compareUnsigned(particulars[i], other.particulars[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    int fewer = Math.min(mine, others);
    return fewer == 0 ? 1 : (double) common / fewer;
  }

  private static int upTo(int[] sorted, int end) {
    int count = 0;
    while (count < sorted.length && Integer.compareUnsigned(sorted[count], end) <= 0) {
      count++;
    }
    return count;
  }

  /** Returns one number for some hashes on end: equal for two texts whose hashes there are. */
  long band(int from, int length) {
    long band = from;
    for (int i = from; i < from + length; i++) {
      band = Hash.mix(band ^ least[i]);
    }
    return band;
  }

  /** Returns the signature as bytes, the same for equal signatures; a good half kilobyte. */
  public byte[] toBytes() {
    ByteBuffer bytes = ByteBuffer.allocate(1 + 4 + 1 + 4 * (HASHES + particulars.length));
    bytes.put(VERSION).putInt(runs).put((byte) (sampled ? 1 : 0));
    Arrays.stream(least).forEach(bytes::putInt);
    Arrays.stream(particulars).forEach(bytes::putInt);
    return bytes.array();
  }

  /**
   * Returns the signature that {@link #toBytes} wrote.
   *
   * @throws IllegalArgumentException if the bytes are none, or of another version
   */
  public static Signature fromBytes(byte[] bytes) {
    int rest = bytes.length - 6 - 4 * HASHES;
    if (rest < 0 || rest % 4 != 0 || rest > 4 * MOST_PARTICULARS || bytes[0] != VERSION) {
      throw new IllegalArgumentException("not a signature of version " + VERSION);
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes, 1, bytes.length - 1);
    int runs = buffer.getInt();
    boolean sampled = buffer.get() != 0;
    int[] least = new int[HASHES];
    Arrays.setAll(least, i -> buffer.getInt());
    int[] particulars = new int[rest / 4];
    Arrays.setAll(particulars, i -> buffer.getInt());
    if (runs < 0 || sampled && particulars.length < MOST_PARTICULARS) {
      throw new IllegalArgumentException("a damaged signature");
    }
    return new Signature(least, particulars, runs, sampled);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Signature s && Arrays.equals(toBytes(), s.toBytes());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(least);
  }
}
