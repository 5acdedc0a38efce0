package dev.parley.record.store;

import dev.parley.model.ActorCode;
import dev.parley.model.StatedDate;
import dev.parley.model.TimexValue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How values of the model stand in a column. */
final class Column {

  private static final char REPLACEMENT = '\uFFFD';

  private Column() {}

  /**
   * Returns text that both databases take. PostgreSQL's text cannot hold the character NUL, and
   * UTF-8 no half of a surrogate pair; either becomes U+FFFD. Offsets stay as they are, and the
   * article's own text is kept as it was.
   */
  static @Nullable String text(@Nullable String value) {
    if (value == null) {
      return null;
    }
    StringBuilder mended = null;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (Character.isSurrogate(c) && Character.isSupplementaryCodePoint(value.codePointAt(i))) {
        i++;
      } else if (c == 0 || Character.isSurrogate(c)) {
        mended = mended == null ? new StringBuilder(value) : mended;
        mended.setCharAt(i, REPLACEMENT);
      }
    }
    return mended == null ? value : mended.toString();
  }

  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  static <E extends Enum<E>> E word(Class<E> type, ResultSet row, String column)
      throws SQLException {
    return Enum.valueOf(type, row.getString(column).toUpperCase(Locale.ROOT));
  }

  static @Nullable String codes(List<ActorCode> codes) {
    return codes.isEmpty() ? null : ActorCode.join(codes);
  }

  static List<ActorCode> codes(@Nullable String codes) {
    return codes == null ? List.of() : ActorCode.parseAll(codes);
  }

  static @Nullable String time(@Nullable TimexValue time) {
    return time == null ? null : time.value();
  }

  static @Nullable TimexValue time(@Nullable String value) {
    return value == null ? null : new TimexValue(value);
  }

  /** Ids and PLOVER's words hold no space. */
  static @Nullable String list(List<String> words) {
    return words.isEmpty() ? null : text(String.join(" ", words));
  }

  static List<String> list(@Nullable String words) {
    return words == null ? List.of() : Arrays.asList(words.split(" "));
  }

  static @Nullable String instant(@Nullable Instant instant) {
    return instant == null ? null : instant.toString();
  }

  static @Nullable Instant instant(@Nullable String instant) {
    return instant == null ? null : Instant.parse(instant);
  }

  static @Nullable StatedDate date(@Nullable String words, @Nullable String value) {
    return words == null ? null : new StatedDate(words, value);
  }
}
