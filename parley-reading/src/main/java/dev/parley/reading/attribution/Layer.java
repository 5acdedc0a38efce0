package dev.parley.reading.attribution;

import dev.parley.reading.attribution.Segment.Kind;
import java.util.List;

/** A layer of segments that do not overlap, with the numbers that the encoder counts them by. */
enum Layer {
  /** Attributions that stand in no other. */
  OUTERMOST(0, 0, List.of(Kind.SOURCE, Kind.CUE, Kind.CONTENT)),
  /** Attributions inside the content of another. */
  NESTED(3, 0, List.of(Kind.SOURCE, Kind.CUE, Kind.CONTENT)),
  /** Conditions. */
  CONDITIONS(6, 0, List.of(Kind.CONDITION));

  private final int first;
  private final float price;
  private final List<Kind> kinds;

  Layer(int first, float price, List<Kind> kinds) {
    this.first = first;
    this.price = price;
    this.kinds = kinds;
  }

  /** Returns the kinds of its segments. */
  List<Kind> kinds() {
    return kinds;
  }

  /** Returns what a segment must score above nothing, so that only what is clear is taken. */
  float price() {
    return price;
  }

  /** Returns the encoder's number of the {@code n}th of the kinds. */
  int number(int n) {
    return first + n;
  }
}
