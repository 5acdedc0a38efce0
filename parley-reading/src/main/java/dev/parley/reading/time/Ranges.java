package dev.parley.reading.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Ranges between two times that are told alike: "from Monday to Wednesday", "between 2012 and
 * 2015", "Dec. 28-Jan. 3"; also times alone.
 */
final class Ranges implements TimeMatcher {

  private static final Set<String> JOINTS = Set.of("to", "until", "till", "through", "-");
  private static final Set<String> MOVED =
      Set.of(
          "postponed",
          "moved",
          "delayed",
          "rescheduled",
          "brought",
          "shifted",
          "pushed",
          "changed",
          "move",
          "postpone",
          "delay");
  private static final int REACH = 8;

  private final TimeMatcher times;

  Ranges(TimeMatcher times) {
    this.times = times;
  }

  @Override
  public @Nullable Match at(Paragraph p, int at) {
    Match from = times.at(p, at);
    if (from == null || !from.grain().isSingle()) {
      return from;
    }
    int joint = from.end();
    boolean isJoint =
        (p.isIn(joint, JOINTS) && !isMove(p, at))
            || (p.is(joint, "and") && p.is(at - 1, "between"));
    Match to = isJoint ? times.at(p, joint + 1) : null;
    return to == null || to.grain() != from.grain()
        ? from
        : new Match(to.end(), Grain.RANGE, Interval.of(from.meaning(), to.meaning()));
  }

  /** What is moved from Monday to Wednesday does not last from the one to the other. */
  private static boolean isMove(Paragraph p, int at) {
    if (!p.is(at - 1, "from")) {
      return false;
    }
    for (int i = at - 2; i > at - REACH; i--) {
      if (p.isIn(i, MOVED)) {
        return true;
      }
    }
    return false;
  }
}
