package dev.parley.intake.html;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A page's bytes as text, by the encoding sniffing algorithm of the HTML Standard (section
 * 13.2.3.2): byte order mark, transport, the page's {@code meta}, a guess.
 *
 * @param text what is no valid byte sequence is U+FFFD
 * @param notes what was assumed, where the page did not say it or contradicts itself
 */
record Decoded(String text, List<String> notes) {

  /**
   * How far a {@code meta} is looked for. The standard looks through 1,024 bytes and changes its
   * mind when the parser meets a later one, which comes to the same.
   */
  private static final int HEAD = 65_536;

  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

  private static final Pattern META =
      Pattern.compile("(?i)<meta\\b[^>]{0,1000}?\\bcharset\\s*=\\s*[\"']?\\s*([^\\s\"'/>;]{1,60})");

  /** So much of the bytes above 127 side by side is no Latin script. */
  private static final double CYRILLIC = 0.6;

  static Decoded of(byte[] bytes, @Nullable String transport) {
    List<String> notes = new ArrayList<>();
    Charset declared = transport == null ? null : EncodingLabels.get(transport);
    if (transport != null && declared == null) {
      notes.add("the declared encoding \"" + transport + "\" is not known");
    }
    Charset charset = byMark(bytes);
    if (charset != null) {
      if (declared != null && !declared.equals(charset)) {
        notes.add(charset.name() + " by its byte order mark, although declared " + transport);
      }
    } else {
      charset = declared(bytes, declared, notes);
    }
    String text = new String(bytes, charset);
    if (!text.isEmpty() && text.charAt(0) == '\uFEFF') {
      text = text.substring(1);
    }
    int broken = 0;
    for (int i = text.indexOf('\uFFFD'); i >= 0; i = text.indexOf('\uFFFD', i + 1)) {
      broken++;
    }
    if (broken > 0) {
      notes.add(
          String.format(
              Locale.ROOT, "%,d characters could not be read as %s", broken, charset.name()));
    }
    return new Decoded(text, notes);
  }

  private static @Nullable Charset byMark(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    } else if (starts(bytes, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    return starts(bytes, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : null;
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Charset declared(byte[] bytes, @Nullable Charset declared, List<String> notes) {
    String label = metaLabel(bytes);
    Charset meta = label == null ? null : EncodingLabels.inMeta(label);
    if (label != null && meta == null) {
      notes.add("the page's own encoding \"" + label + "\" is not known");
    }
    if (declared != null) {
      if (meta != null && !meta.equals(declared)) {
        notes.add(declared.name() + " as it was declared, although the page says " + meta.name());
      }
      return declared;
    }
    if (meta != null) {
      return meta;
    }
    Charset guess = guess(bytes);
    notes.add("no encoding is declared; read as " + guess.name());
    return guess;
  }

  private static @Nullable String metaLabel(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    String shown = head.contains("<!--") ? COMMENT.matcher(head).replaceAll("") : head;
    Matcher meta = META.matcher(shown);
    return meta.find() ? meta.group(1) : null;
  }

  private static Charset guess(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return isWide(bytes, 0)
          ? StandardCharsets.UTF_16BE
          : isWide(bytes, 1) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    } catch (CharacterCodingException e) {
      return Charset.forName(isCyrillic(bytes) ? "windows-1251" : "windows-1252");
    }
  }

  /** Tells whether most bytes at even or odd places are zero, as in Latin text in UTF-16. */
  private static boolean isWide(byte[] bytes, int from) {
    int zeros = 0;
    for (int i = from; i < Math.min(HEAD, bytes.length); i += 2) {
      zeros += bytes[i] == 0 ? 1 : 0;
    }
    return zeros > Math.min(HEAD, bytes.length) / 4;
  }

  /** In Latin script letters beyond ASCII stand alone; in Cyrillic they make up the words. */
  private static boolean isCyrillic(byte[] bytes) {
    int high = 0;
    int together = 0;
    for (int i = 1; i < bytes.length; i++) {
      if ((bytes[i] & 0xFF) >= 0xC0) {
        high++;
        together += (bytes[i - 1] & 0xFF) >= 0xC0 ? 1 : 0;
      }
    }
    return together > CYRILLIC * high;
  }
}
