package dev.parley.bench.record;

import dev.parley.record.store.CopyRule;
import java.util.List;
import java.util.SplittableRandom;

/** Fingerprints of the size of real ones, of texts none of which is a copy. */
final class MadeUpFingerprints implements CopyRule {

  private static final int SIGNATURE_BYTES = 600;
  private static final int BANDS = 42;

  @Override
  public Fingerprint of(String text) {
    SplittableRandom random = new SplittableRandom(text.hashCode() * 31L + text.length());
    byte[] signature = new byte[SIGNATURE_BYTES];
    random.nextBytes(signature);
    List<Long> bands = random.longs(BANDS).boxed().toList();
    return new Fingerprint(signature, bands);
  }

  @Override
  public double likeness(byte[] one, byte[] other) {
    return 0;
  }
}
