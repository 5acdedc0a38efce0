package dev.parley.desk.adding;

import org.jspecify.annotations.Nullable;

/** What somebody gives the desk to read. */
public sealed interface Submission {

  /** Returns what it is called while it is under way. */
  String name();

  /**
   * A page at another site.
   *
   * @param url absolute
   */
  record Page(String url) implements Submission {
    @Override
    public String name() {
      return url;
    }
  }

  /**
   * Text that was typed or pasted.
   *
   * @param text as it is to be read
   * @param title the headline, if known
   * @param outlet who published it, if known
   * @param url where, if known; nothing is fetched
   * @param published the day on which it was published, as ISO 8601 writes it, if known
   */
  record Text(
      String text,
      @Nullable String title,
      @Nullable String outlet,
      @Nullable String url,
      @Nullable String published)
      implements Submission {

    private static final int SHOWN = 60;

    @Override
    public String name() {
      if (title != null) {
        return title;
      }
      String line = text.strip().lines().findFirst().orElse("");
      return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
  }

  /**
   * A file: a page, a PDF or plain text.
   *
   * @param name as the browser gives it
   * @param contentType as the browser gives it; null if it does not
   * @param bytes all of it
   */
  record File(String name, @Nullable String contentType, byte[] bytes) implements Submission {}
}
