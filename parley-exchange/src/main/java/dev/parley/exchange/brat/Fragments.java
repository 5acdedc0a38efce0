package dev.parley.exchange.brat;

import dev.parley.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Places as brat keeps them: no fragment may cross a line break, so that a place of several lines
 * is several fragments with nothing but line breaks between.
 */
final class Fragments {

  private Fragments() {}

  /** Cuts places at line breaks. */
  static List<Span> cut(List<Span> places, String text) {
    List<Span> fragments = new ArrayList<>();
    for (Span place : places) {
      int start = place.start();
      for (int i = place.start(); i <= place.end(); i++) {
        if (i == place.end() || isBreak(text.charAt(i))) {
          if (i > start) {
            fragments.add(new Span(start, i));
          }
          start = i + 1;
        }
      }
    }
    return fragments;
  }

  /** Joins fragments that have nothing but line breaks between. */
  static List<Span> joined(List<Span> fragments, String text) {
    List<Span> places = new ArrayList<>();
    for (Span fragment : fragments) {
      int last = places.size() - 1;
      if (last >= 0 && onlyBreaks(places.get(last).end(), fragment.start(), text)) {
        places.set(last, new Span(places.get(last).start(), fragment.end()));
      } else {
        places.add(fragment);
      }
    }
    return places;
  }

  /**
   * Groups places so that those of a group can be fragments of one annotation: in the order of the
   * text, and with words between.
   */
  static List<List<Span>> groups(List<Span> places, String text) {
    List<List<Span>> groups = new ArrayList<>();
    int end = 0;
    for (Span place : places) {
      if (groups.isEmpty() || place.start() < end || onlyBreaks(end, place.start(), text)) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(place);
      end = place.end();
    }
    return groups;
  }

  private static boolean onlyBreaks(int from, int to, String text) {
    for (int i = from; i < to; i++) {
      if (!isBreak(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }
}
