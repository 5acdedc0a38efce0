package dev.parley.intake.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes out of the chosen blocks what is none of the body, and joins the rest. */
final class BodyText {

  /** A block of this much link is nothing but a link. */
  private static final double ALL = 0.9;

  /** How many blocks at the end may be about the author. */
  private static final int TAIL = 6;

  /** A text of this length that comes twice comes from a page that holds its article twice. */
  private static final int REPEAT = 160;

  private final List<Block> blocks;
  private final String title;

  BodyText(List<Block> blocks, @Nullable String title) {
    this.blocks = blocks;
    this.title = title == null ? "" : bare(title);
  }

  private static String bare(String words) {
    return words.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  /** Returns the blocks that stay, in order. */
  List<Block> kept() {
    boolean[] dropped = new boolean[blocks.size()];
    dropChaff(dropped);
    dropRunsOfPointers(dropped);
    dropRepeats(dropped);
    dropLead(dropped);
    dropBoilerplate(dropped);
    dropTail(dropped);
    dropLoneHeadings(dropped);
    List<Block> kept = new ArrayList<>();
    for (int i = 0; i < dropped.length; i++) {
      if (!dropped[i]) {
        kept.add(blocks.get(i));
      }
    }
    return kept;
  }

  private void dropChaff(boolean[] dropped) {
    for (int i = 0; i < dropped.length; i++) {
      Block block = blocks.get(i);
      dropped[i] = Chaff.isChaff(block) || isLink(block) || isTitle(block);
    }
  }

  /** A paragraph or heading that is one link points elsewhere; in a list or table it may belong. */
  private static boolean isLink(Block block) {
    return block.linkShare() >= ALL && block.text().length() > 3 && !Tags.isCell(block.owner());
  }

  private boolean isTitle(Block block) {
    return !title.isEmpty() && !block.isProse() && bare(block.text()).equalsIgnoreCase(title);
  }

  private void dropRunsOfPointers(boolean[] dropped) {
    boolean open = false;
    for (int i = 0; i < dropped.length; i++) {
      Block block = blocks.get(i);
      if (Chaff.opensPointers(block) && !block.isSentence() && follows(i, dropped)) {
        open = true;
        dropped[i] = true;
      } else if (open) {
        open = block.linkShare() > 0.5 || dropped[i];
        dropped[i] |= open;
      }
    }
  }

  /** Tells whether a pointer comes next, or nothing. */
  private boolean follows(int i, boolean[] dropped) {
    return i + 1 == dropped.length || dropped[i + 1] || blocks.get(i + 1).linkShare() > 0.5;
  }

  private void dropRepeats(boolean[] dropped) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < dropped.length; i++) {
      Block block = blocks.get(i);
      dropped[i] |= block.text().length() >= REPEAT && !seen.add(block.text());
    }
  }

  /** Before the first prose there are the title once more, dates, names, tickers. */
  private void dropLead(boolean[] dropped) {
    int first = 0;
    while (first < dropped.length && (dropped[first] || !opens(blocks.get(first)))) {
      first++;
    }
    if (first == dropped.length) {
      return;
    }
    for (int i = 0; i < first; i++) {
      Block block = blocks.get(i);
      dropped[i] |= !block.isSentence();
    }
  }

  /** Tells whether a body can begin so: with prose, a heading below the page's, or a list. */
  private static boolean opens(Block block) {
    String tag = block.owner().normalName();
    return block.isProse() || (block.isHeading() && !tag.equals("h1")) || tag.equals("li");
  }

  /** What an organisation says of itself at the end of its releases. */
  private void dropBoilerplate(boolean[] dropped) {
    for (int i = dropped.length * 3 / 5; i < dropped.length; i++) {
      if (i > 0 && Chaff.opensBoilerplate(blocks.get(i))) {
        Arrays.fill(dropped, i, dropped.length, true);
      }
    }
  }

  private void dropTail(boolean[] dropped) {
    int left = TAIL;
    for (int i = dropped.length - 1; i > dropped.length / 2 && left > 0; i--) {
      if (!dropped[i]) {
        left--;
        dropped[i] = Chaff.isAboutAuthor(blocks.get(i));
      }
    }
  }

  /** A heading with nothing under it is the heading of what was dropped. */
  private void dropLoneHeadings(boolean[] dropped) {
    boolean something = false;
    for (int i = dropped.length - 1; i >= 0; i--) {
      if (!blocks.get(i).isHeading()) {
        something |= !dropped[i];
      } else {
        dropped[i] |= !something;
      }
    }
  }
}
