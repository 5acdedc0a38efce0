package dev.parley.record.copy;

import dev.parley.record.store.CopyRule;
import java.util.ArrayList;
import java.util.List;

/**
 * How a record tells copies: as {@link CopyIndex} does, with signatures and bands that it keeps in
 * its tables.
 */
public final class Syndication implements CopyRule {

  private final Likeness likeness;

  /** Counts texts as copies by this likeness. */
  public Syndication(Likeness likeness) {
    this.likeness = likeness;
  }

  @Override
  public Fingerprint of(String text) {
    Signature signature = Signature.of(text);
    List<Long> bands = new ArrayList<>();
    if (signature.runs() > 0) {
      for (int band = 0; band < CopyIndex.BANDS; band++) {
        bands.add(signature.band(band * CopyIndex.ROWS, CopyIndex.ROWS));
      }
    }
    return new Fingerprint(signature.toBytes(), bands);
  }

  @Override
  public double likeness(byte[] one, byte[] other) {
    Signature first = Signature.fromBytes(one);
    Signature second = Signature.fromBytes(other);
    return likeness.areCopies(first, second) ? first.resemblance(second) : 0;
  }
}
