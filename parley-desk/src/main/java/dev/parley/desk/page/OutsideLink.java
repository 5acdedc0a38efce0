package dev.parley.desk.page;

import dev.parley.model.Article;
import dev.parley.model.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An outlet's page at certain words, by a text fragment (WICG, "URL Fragment Text Directives"):
 * {@code https://example.org/a#:~:text=The%20talks,in%20Geneva}.
 */
public final class OutsideLink {

  /** Longer quotations are given by their first and last words. */
  private static final int WHOLE = 60;

  private static final int EDGE_WORDS = 4;
  private static final Pattern WORD = Pattern.compile("\\S{1,40}");

  private OutsideLink() {}

  /** Returns the address if it leads to a page of the web; null if there is none that does. */
  public static @Nullable String page(@Nullable String url) {
    if (url == null) {
      return null;
    }
    String lower = url.strip().toLowerCase(Locale.ROOT);
    return lower.startsWith("https://") || lower.startsWith("http://") ? url.strip() : null;
  }

  /**
   * Returns the address of the page at these words; without them where there are none; null if the
   * address leads to no page of the web.
   */
  public static @Nullable String at(@Nullable String url, @Nullable String words) {
    String page = page(url);
    if (page == null || words == null || words.isBlank()) {
      return page;
    }
    String fragment = page.contains("#") ? "" : "#";
    return page + fragment + ":~:text=" + directive(words);
  }

  /** Returns the address of an article's page at a span. */
  public static @Nullable String at(Article article, Span span) {
    return at(article.url(), span.in(article.text()));
  }

  private static String directive(String words) {
    String first = words.split(" … ", 2)[0].strip();
    String line = first.split("\\R", 2)[0].strip();
    if (line.length() <= WHOLE) {
      return encode(line);
    }
    List<String> found = new ArrayList<>();
    for (Matcher word = WORD.matcher(line); word.find(); ) {
      found.add(word.group());
    }
    if (found.size() < 2 * EDGE_WORDS) {
      return encode(line.substring(0, Math.min(line.length(), 2 * WHOLE)));
    }
    return encode(String.join(" ", found.subList(0, EDGE_WORDS)))
        + ","
        + encode(String.join(" ", found.subList(found.size() - EDGE_WORDS, found.size())));
  }

  /** Percent-encodes all but letters and digits: the directive gives "-", "," and "&" a meaning. */
  private static String encode(String words) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : words.getBytes(StandardCharsets.UTF_8)) {
      int c = b & 0xFF;
      if (c < 0x80 && Character.isLetterOrDigit(c)) {
        encoded.append((char) c);
      } else {
        encoded.append(String.format(Locale.ROOT, "%%%02X", c));
      }
    }
    return encoded.toString();
  }
}
