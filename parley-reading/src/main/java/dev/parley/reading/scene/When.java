package dev.parley.reading.scene;

import dev.parley.model.TimexValue;
import org.jspecify.annotations.Nullable;

/** When something is told to be: the time expression nearest to it in its clause. */
public final class When {

  private When() {}

  /**
   * Returns the time of what a run of words tells. Times behind it win over times before it;
   * durations, {@code PAST_REF} and {@code PRESENT_REF}, all written with a P, are no answer.
   */
  public static @Nullable TimexValue of(Scene scene, Passage clause, Passage words) {
    for (int at = words.from(); at < clause.to(); at++) {
      TimexValue value = at(scene, at);
      if (value != null) {
        return value;
      }
    }
    for (int at = words.from() - 1; at >= clause.from(); at--) {
      TimexValue value = at(scene, at);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  private static @Nullable TimexValue at(Scene scene, int word) {
    int number = scene.timeAt(word);
    if (number < 0) {
      return null;
    }
    TimexValue value = scene.time(number).value();
    return value == null || value.value().startsWith("P") ? null : value;
  }
}
