package dev.parley.reading.time;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A time zone told behind a time of the day. A city's has the offset of the day in question, as the
 * tz database knows it, and none where the day is not known.
 *
 * @param end the word after it
 * @param id the zone, or null for "local time"
 */
record Zone(int end, @Nullable ZoneId id) {

  private static final Map<String, ZoneId> ABBREVIATIONS =
      Map.ofEntries(
          Map.entry("gmt", ZoneOffset.UTC),
          Map.entry("utc", ZoneOffset.UTC),
          Map.entry("bst", ZoneOffset.ofHours(1)),
          Map.entry("cet", ZoneOffset.ofHours(1)),
          Map.entry("cest", ZoneOffset.ofHours(2)),
          Map.entry("eet", ZoneOffset.ofHours(2)),
          Map.entry("eest", ZoneOffset.ofHours(3)),
          Map.entry("msk", ZoneOffset.ofHours(3)),
          Map.entry("est", ZoneOffset.ofHours(-5)),
          Map.entry("edt", ZoneOffset.ofHours(-4)),
          Map.entry("pst", ZoneOffset.ofHours(-8)),
          Map.entry("pdt", ZoneOffset.ofHours(-7)),
          Map.entry("et", ZoneId.of("America/New_York")));
  private static final Map<String, ZoneId> PLACES =
      Map.of(
          "moscow", ZoneId.of("Europe/Moscow"),
          "kyiv", ZoneId.of("Europe/Kiev"),
          "kiev", ZoneId.of("Europe/Kiev"),
          "london", ZoneId.of("Europe/London"),
          "geneva", ZoneId.of("Europe/Zurich"),
          "brussels", ZoneId.of("Europe/Brussels"),
          "paris", ZoneId.of("Europe/Paris"),
          "eastern", ZoneId.of("America/New_York"),
          "washington", ZoneId.of("America/New_York"));
  private static final int LAST_HOUR = 23;
  private static final int OFFSET_LENGTH = "+03:00".length();

  /** Reads a zone; null for none. */
  static @Nullable Zone at(Paragraph p, int at) {
    ZoneId abbreviated = p.isCapital(at) ? ABBREVIATIONS.get(p.word(at)) : null;
    if (abbreviated != null) {
      return new Zone(at + 1, abbreviated);
    }
    if (!p.is(at + 1, "time")) {
      return null;
    }
    ZoneId place = PLACES.get(p.word(at));
    return place != null || p.is(at, "local") ? new Zone(at + 2, place) : null;
  }

  /** Returns the offset from UTC as a value ends with it, empty where it is not known. */
  String offset(@Nullable LocalDate day, int hour, int minute) {
    if (id instanceof ZoneOffset fixed) {
      return fixed.getId();
    }
    if (id == null || day == null) {
      return "";
    }
    ZoneOffset offset = id.getRules().getOffset(day.atTime(Math.min(hour, LAST_HOUR), minute));
    return offset.getId().length() > OFFSET_LENGTH ? "" : offset.getId();
  }
}
