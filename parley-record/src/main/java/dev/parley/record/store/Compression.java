package dev.parley.record.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Texts and bytes in the form in which the record keeps them: deflated (RFC 1950). */
final class Compression {

  private static final byte UTF_8 = 8;
  private static final byte UTF_16 = 16;

  private Compression() {}

  /**
   * A text, exactly: one with half a surrogate pair, which UTF-8 cannot hold, is kept as UTF-16.
   */
  static byte[] ofText(String text) {
    boolean fits = StandardCharsets.UTF_8.newEncoder().canEncode(text);
    byte[] bytes = fits ? text.getBytes(StandardCharsets.UTF_8) : utf16(text);
    byte[] deflated = of(bytes);
    return ByteBuffer.allocate(deflated.length + 1)
        .put(fits ? UTF_8 : UTF_16)
        .put(deflated)
        .array();
  }

  static String text(byte[] kept) {
    byte[] bytes = bytes(kept, 1);
    if (kept[0] == UTF_8) {
      return new String(bytes, StandardCharsets.UTF_8);
    }
    StringBuilder text = new StringBuilder(bytes.length / 2);
    ByteBuffer.wrap(bytes).asCharBuffer().chars().forEach(c -> text.append((char) c));
    return text.toString();
  }

  /** Java's own {@link Charset}s replace half pairs, so the chars are written as they are. */
  private static byte[] utf16(String text) {
    ByteBuffer bytes = ByteBuffer.allocate(text.length() * 2);
    bytes.asCharBuffer().put(text);
    return bytes.array();
  }

  static byte[] of(byte[] bytes) {
    Deflater deflater = new Deflater();
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 2);
    try (DeflaterOutputStream deflating = new DeflaterOutputStream(out, deflater)) {
      deflating.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      deflater.end();
    }
    return out.toByteArray();
  }

  static byte[] bytes(byte[] kept) {
    return bytes(kept, 0);
  }

  private static byte[] bytes(byte[] kept, int from) {
    try (InflaterInputStream in =
        new InflaterInputStream(new ByteArrayInputStream(kept, from, kept.length - from))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
