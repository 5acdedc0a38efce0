package dev.parley.intake.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The labels of encodings, as the WHATWG Encoding Standard reads them (section 4.2): wider than
 * their words, since pages that say ISO-8859-1 mean windows-1252.
 */
final class EncodingLabels {

  /** Labels that mean another encoding than Java gives for them. */
  private static final Map<String, String> MEANT =
      Map.ofEntries(
          Map.entry("ISO-8859-1", "windows-1252"),
          Map.entry("US-ASCII", "windows-1252"),
          Map.entry("ISO-8859-9", "windows-1254"),
          Map.entry("x-iso-8859-11", "x-windows-874"),
          Map.entry("TIS-620", "x-windows-874"),
          Map.entry("GB2312", "GB18030"),
          Map.entry("GBK", "GB18030"),
          Map.entry("Shift_JIS", "windows-31j"),
          Map.entry("EUC-KR", "x-windows-949"),
          Map.entry("Big5", "Big5-HKSCS"),
          Map.entry("UTF-16", "UTF-16LE"),
          Map.entry("ISO-8859-8-I", "ISO-8859-8"));

  /** Labels that Java does not know. */
  private static final Map<String, String> UNKNOWN_TO_JAVA =
      Map.of(
          "unicode-1-1-utf-8", "UTF-8",
          "x-sjis", "windows-31j",
          "x-gbk", "GB18030",
          "x-x-big5", "Big5-HKSCS",
          "iso-8859-8-i", "ISO-8859-8",
          "macintosh", "x-MacRoman",
          "x-mac-cyrillic", "x-MacCyrillic",
          "windows-949", "x-windows-949",
          "windows-874", "x-windows-874",
          "dos-874", "x-windows-874");

  /** The encodings of the standard by Java's names; Java has more, which no browser reads. */
  private static final Set<String> STANDARD =
      Set.of(
          "UTF-8",
          "UTF-16LE",
          "UTF-16BE",
          "IBM866",
          "ISO-8859-2",
          "ISO-8859-3",
          "ISO-8859-4",
          "ISO-8859-5",
          "ISO-8859-6",
          "ISO-8859-7",
          "ISO-8859-8",
          "ISO-8859-13",
          "ISO-8859-15",
          "ISO-8859-16",
          "KOI8-R",
          "KOI8-U",
          "x-MacRoman",
          "x-MacCyrillic",
          "x-windows-874",
          "windows-1250",
          "windows-1251",
          "windows-1252",
          "windows-1253",
          "windows-1254",
          "windows-1255",
          "windows-1256",
          "windows-1257",
          "windows-1258",
          "GB18030",
          "Big5-HKSCS",
          "EUC-JP",
          "ISO-2022-JP",
          "windows-31j",
          "x-windows-949");

  private EncodingLabels() {}

  /** Returns the encoding of a label, or null if no browser would know it. */
  static @Nullable Charset get(String label) {
    String trimmed = label.strip().toLowerCase(Locale.ROOT);
    try {
      String name = Charset.forName(UNKNOWN_TO_JAVA.getOrDefault(trimmed, trimmed)).name();
      String meant = MEANT.getOrDefault(name, name);
      return STANDARD.contains(meant) ? Charset.forName(meant) : null;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  /**
   * Returns the encoding of a label in a page's own {@code meta}: who could read it cannot have met
   * UTF-16, so that means UTF-8 (HTML Standard, section 13.2.3.2).
   */
  static @Nullable Charset inMeta(String label) {
    Charset charset = get(label);
    return charset != null && charset.name().startsWith("UTF-16")
        ? StandardCharsets.UTF_8
        : charset;
  }
}
