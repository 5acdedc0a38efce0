package dev.parley.intake.warc;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What one place of an archive turned out to hold. */
public sealed interface WarcItem {

  /** Where it begins. */
  Place place();

  /** Where to go on behind it. */
  Place next();

  /** The record's id as the record gives it, without angle brackets; null if it cannot be read. */
  @Nullable String id();

  /** The address the record is about; null if it cannot be read, or has none. */
  @Nullable String url();

  /**
   * A page, a text or a PDF to make an article of.
   *
   * @param captured when it was fetched; null if not told in RFC 3339's form
   * @param contentType in lower case and without parameters: {@code text/html}
   * @param charset as the content type gives it, null if not
   * @param body with its transfer and content encodings undone
   * @param truncated whether it is known to break off before its end
   */
  record Document(
      Place place,
      Place next,
      @Nullable String id,
      String url,
      @Nullable Instant captured,
      String contentType,
      @Nullable String charset,
      byte[] body,
      boolean truncated)
      implements WarcItem {}

  /**
   * A record that can hold no article, such as a request or an image.
   *
   * @param why in words for one line
   */
  record Passed(Place place, Place next, @Nullable String id, @Nullable String url, String why)
      implements WarcItem {}

  /**
   * Something that should have been a record and cannot be read.
   *
   * @param reason in words for one line
   * @param retry whether the same archive fetched anew may be sound
   */
  record Failed(
      Place place,
      Place next,
      @Nullable String id,
      @Nullable String url,
      String reason,
      boolean retry)
      implements WarcItem {

    /** Returns the place, the address or id if known, and the reason: one line for a message. */
    public String message() {
      String what = url != null ? " " + url : id != null ? " " + id : "";
      return "offset " + place + what + ": " + reason + (retry ? " (a new copy may be sound)" : "");
    }
  }
}
