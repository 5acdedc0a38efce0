package dev.parley.desk.page;

import java.util.List;

/**
 * A document as a page shows it.
 *
 * @param title its title
 * @param kind a draft, say
 * @param parties whose it is, in words; empty if that is not told
 * @param date when it was made, in words; empty if that is not told
 * @param provisions what it is said to hold
 * @param mentions where it is told of
 * @param breaches accusations that speak of it
 */
public record DocumentView(
    String title,
    String kind,
    String parties,
    String date,
    List<Held> provisions,
    List<Mention> mentions,
    List<Quote> breaches) {

  /** Keeps its own copies. */
  public DocumentView {
    provisions = List.copyOf(provisions);
    mentions = List.copyOf(mentions);
    breaches = List.copyOf(breaches);
  }

  /**
   * A demand or duty that a document is said to hold.
   *
   * @param words as first told
   * @param mentions who tells of it, the first one first
   */
  public record Held(String words, List<Mention> mentions) {

    /** Keeps its own copy. */
    public Held {
      mentions = List.copyOf(mentions);
    }
  }
}
