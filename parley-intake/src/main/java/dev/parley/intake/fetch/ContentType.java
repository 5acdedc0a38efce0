package dev.parley.intake.fetch;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a Content-Type header says (RFC 9110, 8.3), also where it is not quite in order. */
final class ContentType {

  private static final Pattern MEDIA_TYPE = Pattern.compile("\\s*([^\\s;,]+/[^\\s;,]+).*");
  private static final Pattern CHARSET =
      Pattern.compile(";\\s*charset\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s;,]*))");

  private ContentType() {}

  static @Nullable String mediaType(@Nullable String header) {
    Matcher found = MEDIA_TYPE.matcher(lowerCase(header));
    return found.matches() ? found.group(1) : null;
  }

  static @Nullable String charset(@Nullable String header) {
    Matcher found = CHARSET.matcher(lowerCase(header));
    if (!found.find()) {
      return null;
    }
    for (int group = 1; group <= 3; group++) {
      String name = found.group(group);
      if (name != null && !name.isBlank()) {
        return name.strip();
      }
    }
    return null;
  }

  private static String lowerCase(@Nullable String header) {
    return header == null ? "" : header.toLowerCase(Locale.ROOT);
  }
}
