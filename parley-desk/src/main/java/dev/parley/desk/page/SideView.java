package dev.parley.desk.page;

import java.util.List;

/**
 * A side and who speaks for it.
 *
 * @param name in words
 * @param code its PLOVER code; empty if it is not known
 * @param statements how many are made for it
 * @param unnamed how many of them without a name
 * @param speakers who makes most of them
 * @param all how many speak
 * @param outlets how many outlets report them
 */
public record SideView(
    String name,
    String code,
    int statements,
    int unnamed,
    List<Share> speakers,
    int all,
    int outlets) {

  /** Keeps its own copy. */
  public SideView {
    speakers = List.copyOf(speakers);
  }

  /** Returns the share of statements without a name, in percent. */
  public long unnamedPercent() {
    return Math.round(100.0 * unnamed / Math.max(1, statements));
  }
}
