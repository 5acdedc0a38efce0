package dev.parley.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A text to be read, and what is known about it. Every span of the record counts in {@code text}.
 *
 * @param id what it is called in the record: as given, else the SHA-256 of the text
 * @param text exactly as read; the headline is part of it only where the input has it there
 * @param title the headline, if known apart from the text
 * @param byline who wrote it, as printed
 * @param publisher the outlet
 * @param url where it was published
 * @param language ISO 639-1 code
 * @param published when it was published
 * @param modified when it was last changed
 */
public record Article(
    String id,
    String text,
    @Nullable String title,
    @Nullable String byline,
    @Nullable String publisher,
    @Nullable String url,
    @Nullable String language,
    @Nullable StatedDate published,
    @Nullable StatedDate modified) {

  /**
   * Returns an article of which only the text is known; its id is the text's {@linkplain #hash
   * hash}.
   */
  public static Article of(String text) {
    return of(hash(text), text);
  }

  /** Returns an article of which only the id and the text are known. */
  public static Article of(String id, String text) {
    return new Article(id, text, null, null, null, null, null, null, null);
  }

  /**
   * Returns the SHA-256 of the text's UTF-8 bytes in lower-case hexadecimal, 64 digits. A lone
   * surrogate, which UTF-8 cannot hold, counts as a question mark.
   */
  public static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
