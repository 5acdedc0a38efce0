package dev.parley.reading.text;

import java.util.List;
import java.util.function.ToIntFunction;

/** Look-up by place in lists whose entries come in the order of the text. */
public final class Ordered {

  private Ordered() {}

  /**
   * Returns the number of the first entry whose place is not before another, or the list's size;
   * takes time logarithmic in the list.
   *
   * @param place where an entry stands; must not fall from one entry to the next
   */
  public static <T> int from(List<T> entries, int at, ToIntFunction<T> place) {
    int low = 0;
    int high = entries.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (place.applyAsInt(entries.get(middle)) < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
