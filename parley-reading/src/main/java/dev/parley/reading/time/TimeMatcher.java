package dev.parley.reading.time;

import org.jspecify.annotations.Nullable;

/** Understands expressions of one kind. Looks at a bounded number of words. */
@FunctionalInterface
interface TimeMatcher {

  /** Returns the longest expression that begins with a word, or null. */
  @Nullable Match at(Paragraph paragraph, int at);

  /** Returns a matcher that tries several and keeps what reaches farthest. */
  static TimeMatcher longestOf(TimeMatcher... matchers) {
    return (paragraph, at) -> {
      Match longest = null;
      for (TimeMatcher matcher : matchers) {
        longest = Match.longer(longest, matcher.at(paragraph, at));
      }
      return longest;
    };
  }
}
