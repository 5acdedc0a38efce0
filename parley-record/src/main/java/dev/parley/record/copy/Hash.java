package dev.parley.record.copy;

/**
 * The hashes that signatures are made of. They are written out here, since a signature kept in a
 * database has to mean the same with every Java.
 */
final class Hash {

  private static final long FNV_OFFSET = 0xCBF29CE484222325L;
  private static final long FNV_PRIME = 0x100000001B3L;

  private Hash() {}

  /** Returns the 64-bit FNV-1a hash of a word's UTF-16 code units, mixed. */
  static long of(CharSequence word) {
    long hash = FNV_OFFSET;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * FNV_PRIME;
    }
    return mix(hash);
  }

  /** Spreads a number over 64 bits: the finishing function of SplitMix64. */
  static long mix(long number) {
    long mixed = number + 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
