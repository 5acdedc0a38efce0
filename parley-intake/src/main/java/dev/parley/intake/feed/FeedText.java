package dev.parley.intake.feed;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * A feed's bytes as text. A byte order mark decides about the encoding, then the charset of the
 * Content-Type header, then the XML declaration (RFC 7303, 3). A declaration that the bytes belie
 * is not believed: text beyond ASCII that is valid UTF-8 is hardly ever anything else, and what is
 * not valid UTF-8 is taken for Windows-1252.
 *
 * @param text without byte order mark
 * @param flaws what was wrong
 */
record FeedText(String text, List<Flaw> flaws) {

  /** Longer feeds are cut. The largest that sites publish are sitemaps of 50,000 pages. */
  static final int LONGEST = 16 * 1024 * 1024;

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Pattern DECLARED =
      Pattern.compile("<\\?xml[^>]{0,200}?encoding\\s{0,9}=\\s{0,9}[\"']([^\"'>]{1,40})[\"']");

  static FeedText of(byte[] bytes, @Nullable String charset) {
    List<Flaw> flaws = new ArrayList<>();
    byte[] plain = limited(unpacked(bytes, flaws), flaws);
    return new FeedText(decoded(plain, charset, flaws), flaws);
  }

  static int lineAt(CharSequence text, int end) {
    int line = 1;
    for (int i = 0; i < end && i < text.length(); i++) {
      line += text.charAt(i) == '\n' ? 1 : 0;
    }
    return line;
  }

  /** Sitemaps are often files compressed by the site rather than by HTTP. */
  private static byte[] unpacked(byte[] bytes, List<Flaw> flaws) {
    if (!startsWith(bytes, 0x1F, 0x8B)) {
      return bytes;
    }
    byte[] plain = new byte[8192];
    int size = 0;
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      for (int n = 0; n >= 0 && size <= LONGEST; ) {
        if (size == plain.length) {
          plain = Arrays.copyOf(plain, size * 2);
        }
        n = in.read(plain, size, plain.length - size);
        size += Math.max(n, 0);
      }
    } catch (EOFException | ZipException e) {
      flaws.add(new Flaw(lines(plain, size), "the compressed file breaks off"));
    } catch (IOException e) {
      throw new AssertionError("reading from memory", e);
    }
    return Arrays.copyOf(plain, size);
  }

  private static byte[] limited(byte[] bytes, List<Flaw> flaws) {
    if (bytes.length <= LONGEST) {
      return bytes;
    }
    flaws.add(
        new Flaw(lines(bytes, LONGEST), "longer than " + (LONGEST >> 20) + " MB, read to there"));
    return Arrays.copyOf(bytes, LONGEST);
  }

  private static String decoded(byte[] bytes, @Nullable String declared, List<Flaw> flaws) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return believed(bytes, 3, StandardCharsets.UTF_8, flaws);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, 0, '<')) {
      return new String(bytes, StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, '<', 0)) {
      return new String(bytes, StandardCharsets.UTF_16LE);
    }
    String name = declared == null ? declaredIn(bytes) : declared;
    Charset charset = charset(name);
    if (charset == null) {
      flaws.add(new Flaw(1, "no encoding is called \"" + name + "\""));
      charset = StandardCharsets.UTF_8;
    }
    return believed(bytes, 0, charset, flaws);
  }

  /** Decodes as declared unless the bytes belie it. */
  private static String believed(byte[] bytes, int from, Charset charset, List<Flaw> flaws) {
    int broken = firstMalformed(bytes, from, StandardCharsets.UTF_8);
    if (charset.equals(StandardCharsets.UTF_8)) {
      if (broken < 0) {
        return new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
      }
      return mended(bytes, from, broken, flaws);
    }
    boolean beyondAscii = firstBeyondAscii(bytes, from) >= 0;
    if (broken < 0 && beyondAscii && !isUtf16(charset)) {
      int line = lines(bytes, firstBeyondAscii(bytes, from));
      flaws.add(new Flaw(line, "declared as " + charset.name() + " but is UTF-8"));
      return new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
    }
    // An ASCII declaration in front of an UTF-16 claim cannot be UTF-16.
    return isUtf16(charset)
        ? believed(bytes, from, StandardCharsets.UTF_8, flaws)
        : new String(bytes, from, bytes.length - from, charset);
  }

  /** One broken byte must not turn every quotation mark of a UTF-8 feed into three letters. */
  private static String mended(byte[] bytes, int from, int broken, List<Flaw> flaws) {
    String utf8 = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
    int whole = 0;
    int damaged = 0;
    for (int i = 0; i < utf8.length(); i++) {
      char c = utf8.charAt(i);
      damaged += c == '\uFFFD' ? 1 : 0;
      whole += c > 0x7F && c != '\uFFFD' ? 1 : 0;
    }
    int line = lines(bytes, broken);
    if (whole > damaged) {
      flaws.add(new Flaw(line, "damaged UTF-8; what is broken became U+FFFD"));
      return utf8;
    }
    flaws.add(new Flaw(line, "not UTF-8; read as Windows-1252"));
    return new String(bytes, from, bytes.length - from, WINDOWS_1252);
  }

  private static String declaredIn(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(head);
    return declared.find() ? declared.group(1) : "UTF-8";
  }

  /** ISO 8859-1 means Windows-1252 on the web (WHATWG Encoding Standard, 4.2), as US-ASCII does. */
  private static @Nullable Charset charset(@Nullable String name) {
    try {
      Charset charset = Charset.forName(String.valueOf(name).strip());
      return charset.equals(StandardCharsets.ISO_8859_1)
              || charset.equals(StandardCharsets.US_ASCII)
          ? WINDOWS_1252
          : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  private static boolean isUtf16(Charset charset) {
    return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
  }

  private static int firstBeyondAscii(byte[] bytes, int from) {
    for (int i = from; i < bytes.length; i++) {
      if (bytes[i] < 0) {
        return i;
      }
    }
    return -1;
  }

  /** Returns where the bytes stop being valid; -1 where they never do. */
  private static int firstMalformed(byte[] bytes, int from, Charset charset) {
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out = CharBuffer.allocate(8192);
    var decoder = charset.newDecoder();
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (result.isError()) {
        return in.position();
      }
      if (result.isUnderflow()) {
        return -1;
      }
      out.clear();
    }
  }

  private static int lines(byte[] bytes, int end) {
    int line = 1;
    for (int i = 0; i < end; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
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
}
