package dev.parley.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What bytes are. Servers and file names are wrong about it often enough that the bytes themselves
 * are asked first, much as the WHATWG's MIME Sniffing standard has it.
 */
public enum ContentKind {
  /** HTML or XHTML. */
  PAGE,
  /** RSS, Atom, JSON Feed or a sitemap: it tells of articles and is none. */
  FEED,
  /** A PDF. */
  PDF,
  /** An object a line. */
  JSON_LINES,
  /** A web archive (ISO 28500), unpacked. */
  ARCHIVE,
  /** Packed by gzip; what is inside has to be asked again. */
  GZIP,
  /** A picture, a sound, a film or another format without an article. */
  FOREIGN,
  /** Whatever else; text if anything. */
  TEXT;

  /** How many bytes decide; more need not be given. */
  public static final int SAMPLE = 4096;

  /** The tags by which the MIME Sniffing standard (7.1) knows HTML, and {@code meta}. */
  private static final Pattern HTML =
      Pattern.compile(
          "(?i)<(?:!doctype html|!--|(?:html|head|script|iframe|h1|div|font|table|a|style|title|b"
              + "|body|br|p|meta)(?=[\\s>/]))");

  private static final Pattern WHOLE_PAGE = Pattern.compile("(?i)<(?:!doctype html|html[\\s>])");

  private static final Pattern ROOT =
      Pattern.compile(
          "(?i)<(?:[\\w.-]+:)?(rss|feed|rdf|channel|urlset|sitemapindex|html|body)(?=[\\s>/])");

  private static final Pattern OBJECT = Pattern.compile("\\{\\s*(?:\"|\\}).*", Pattern.DOTALL);

  private static final Pattern JSON_FEED =
      Pattern.compile("\"version\"\\s*:\\s*\"https?:\\\\?/\\\\?/jsonfeed\\.org");

  /**
   * Tells what bytes are.
   *
   * @param start how they begin, the first {@link #SAMPLE} or all
   * @param mediaType what they were declared to be, parameters or not; null if nobody said
   */
  public static ContentKind of(byte[] start, @Nullable String mediaType) {
    String declared = bare(mediaType);
    String text = beginning(start);
    if (startsWith(start, 0x1F, 0x8B)) {
      return GZIP;
    }
    if (text.startsWith("%PDF-")) {
      return PDF;
    }
    if (text.startsWith("WARC/1.") || text.startsWith("WARC/0.")) {
      return ARCHIVE;
    }
    if (declared.matches("(?:image|audio|video|font)/.*") && !declared.endsWith("+xml")) {
      return FOREIGN;
    }
    return switch (declared) {
      case "text/html", "application/xhtml+xml" -> isFeed(text) ? FEED : PAGE;
      case "application/pdf" -> PDF;
      case "application/zip", "application/javascript", "text/javascript", "text/css" -> FOREIGN;
      case "text/plain" ->
          WHOLE_PAGE.matcher(text).lookingAt() ? PAGE : isXmlFeed(text) ? FEED : TEXT;
      default -> undeclared(text);
    };
  }

  private static ContentKind undeclared(String text) {
    if (isFeed(text)) {
      return FEED;
    }
    if (HTML.matcher(text).lookingAt() || root(text).matches("html|body")) {
      return PAGE;
    }
    return OBJECT.matcher(text).matches() ? JSON_LINES : TEXT;
  }

  private static boolean isFeed(String text) {
    return isXmlFeed(text) || text.startsWith("{") && JSON_FEED.matcher(text).find();
  }

  private static boolean isXmlFeed(String text) {
    return !root(text).isEmpty() && !root(text).matches("html|body");
  }

  /** Returns the first element that tells what a document is, in lower case; empty if none. */
  private static String root(String text) {
    Matcher root = ROOT.matcher(text);
    return text.startsWith("<") && root.find() ? root.group(1).toLowerCase(Locale.ROOT) : "";
  }

  /** The first letters, without a byte order mark and white space, and without UTF-16's NULs. */
  private static String beginning(byte[] start) {
    int length = Math.min(start.length, SAMPLE);
    String letters = new String(start, 0, length, StandardCharsets.ISO_8859_1);
    if (startsWith(start, 0xEF, 0xBB, 0xBF)) {
      letters = letters.substring(3);
    } else if (startsWith(start, 0xFE, 0xFF) || startsWith(start, 0xFF, 0xFE)) {
      letters = letters.substring(2);
    }
    return letters.replace("\0", "").strip();
  }

  private static String bare(@Nullable String mediaType) {
    return mediaType == null ? "" : mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    byte[] wanted = new byte[mark.length];
    for (int i = 0; i < mark.length; i++) {
      wanted[i] = (byte) mark[i];
    }
    return bytes.length >= wanted.length
        && Arrays.equals(Arrays.copyOf(bytes, wanted.length), wanted);
  }
}
