package dev.parley.intake.plain;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text when nobody says which encoding they are in. A byte order mark decides, and is not
 * part of the text; then UTF-16's pattern of NULs; then whether the bytes are UTF-8; what is left
 * is taken for Windows-1252, the usual encoding of old English files. Line ends stay as they are.
 */
public final class TextDecoder {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int SAMPLE = 8192;
  private static final char REPLACEMENT = '\uFFFD';

  private TextDecoder() {}

  /**
   * A text and how it came about.
   *
   * @param assumption what was assumed about the encoding; null if it is plainly UTF-8
   */
  public record Decoded(String text, @Nullable String assumption) {}

  /** Decodes a whole file. */
  public static Decoded decode(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return utf16(bytes, 2, StandardCharsets.UTF_16LE, "as its byte order mark says");
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return utf16(bytes, 2, StandardCharsets.UTF_16BE, "as its byte order mark says");
    }
    Charset utf16 = utf16ByNuls(bytes);
    if (utf16 != null) {
      return utf16(bytes, 0, utf16, "going by its NUL bytes");
    }
    return decodeEightBit(bytes);
  }

  /** Decodes bytes known not to be UTF-16, such as one line of a file. */
  public static Decoded decodeEightBit(byte[] bytes) {
    int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    ByteBuffer buffer = ByteBuffer.wrap(bytes, start, bytes.length - start);
    try {
      return new Decoded(StandardCharsets.UTF_8.newDecoder().decode(buffer).toString(), null);
    } catch (CharacterCodingException e) {
      String mended = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
      if (isDamagedUtf8(mended)) {
        return new Decoded(mended, "damaged UTF-8; what is broken became U+FFFD");
      }
      return new Decoded(new String(bytes, WINDOWS_1252), "not UTF-8; read as Windows-1252");
    }
  }

  private static Decoded utf16(byte[] bytes, int start, Charset charset, String why) {
    String text = new String(bytes, start, bytes.length - start, charset);
    return new Decoded(text, "read as " + charset.name() + ", " + why);
  }

  /**
   * English in UTF-16 has a NUL in every second byte, always the same one of the two. Damage and
   * binary data do not keep to one side.
   */
  private static @Nullable Charset utf16ByNuls(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE) & ~1;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    int many = length / 2 * 4 / 10;
    if (length < 4 || Math.min(even, odd) > length / 100) {
      return null;
    }
    if (odd > many) {
      return StandardCharsets.UTF_16LE;
    }
    return even > many ? StandardCharsets.UTF_16BE : null;
  }

  /** One broken byte must not turn every quotation mark of a long UTF-8 text into three letters. */
  private static boolean isDamagedUtf8(String mended) {
    int whole = 0;
    int broken = 0;
    for (int i = 0; i < mended.length(); i++) {
      char c = mended.charAt(i);
      if (c == REPLACEMENT) {
        broken++;
      } else if (c > 0x7F) {
        whole++;
      }
    }
    return whole > 4 * broken;
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
