package dev.parley.record.store;

import java.util.List;

/**
 * How copies are told: what the record keeps of a text so that articles that are copies of one
 * another are found. The record looks up which earlier articles share a band, compares a bounded
 * number of them, and puts the article into the group of the one it is most like.
 */
public interface CopyRule {

  /** Finds no copies but texts that are the same to the letter. */
  CopyRule EXACT =
      new CopyRule() {
        @Override
        public Fingerprint of(String text) {
          return Fingerprint.NONE;
        }

        @Override
        public double likeness(byte[] one, byte[] other) {
          return 0;
        }
      };

  /** Returns what is kept of a text. Equal texts have equal fingerprints, for ever. */
  Fingerprint of(String text);

  /**
   * Compares two texts by their signatures.
   *
   * @return 0 if they are no copies, else more the more they are alike
   */
  double likeness(byte[] one, byte[] other);

  /**
   * What is kept of a text.
   *
   * @param signature what likeness is told by; empty if there is nothing to compare
   * @param bands numbers of which texts that are alike are likely to share one
   */
  record Fingerprint(byte[] signature, List<Long> bands) {
    /** Of a text of which nothing is kept. */
    public static final Fingerprint NONE = new Fingerprint(new byte[0], List.of());

    /** Keeps its own copy of the bands. */
    public Fingerprint {
      bands = List.copyOf(bands);
    }
  }
}
