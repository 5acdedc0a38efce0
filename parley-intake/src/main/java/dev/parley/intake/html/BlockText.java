package dev.parley.intake.html;

import org.jsoup.nodes.Element;

/** The text of the block that is being read, with what of it is linked or emphasised. */
final class BlockText {

  private final StringBuilder text = new StringBuilder();
  private boolean space;
  private int breaks;
  private int links;
  private int emphases;
  private int linked;
  private int emphasised;

  void enter(Element element) {
    if (element.normalName().equals("a")) {
      links++;
    } else if (Tags.isEmphasis(element)) {
      emphases++;
    }
  }

  void leave(Element element) {
    if (element.normalName().equals("a")) {
      links--;
    } else if (Tags.isEmphasis(element)) {
      emphases--;
    }
  }

  /** Adds characters, white space collapsed, invisible ones left out. */
  void add(String words) {
    int start = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c > ' ' && c < 0x7F) {
        continue;
      }
      boolean isSpace = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (isSpace || isInvisible(c)) {
        add(words, start, i);
        space |= isSpace;
        start = i + 1;
      }
    }
    add(words, start, words.length());
  }

  /** Adds a run of characters that are none of these. */
  private void add(String words, int start, int end) {
    if (start == end) {
      return;
    }
    int before = text.length();
    if (before > 0 && breaks > 0) {
      text.append('\n');
    } else if (before > 0 && space) {
      text.append(' ');
    }
    space = false;
    breaks = 0;
    text.append(words, start, end);
    int added = text.length() - before;
    linked += links > 0 ? added : 0;
    emphasised += emphases > 0 ? added : 0;
  }

  /** Soft hyphens, zero-width spaces and joiners of words, byte order marks, other controls. */
  private static boolean isInvisible(char c) {
    return c == '\u00AD'
        || c == '\u200B'
        || c == '\u2060'
        || c == '\uFEFF'
        || Character.isISOControl(c);
  }

  /** Breaks the line; returns whether that is the second break on end, which ends a paragraph. */
  boolean breakLine() {
    breaks++;
    return breaks > 1;
  }

  /** Returns what was read as a block of this element, and starts anew. */
  Block take(Element owner) {
    Block block = new Block(owner, text.toString(), linked, emphasised);
    text.setLength(0);
    space = false;
    breaks = 0;
    linked = 0;
    emphasised = 0;
    return block;
  }
}
