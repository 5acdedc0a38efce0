package dev.parley.intake.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a body and undoes its Content-Encoding (RFC 9110, 8.4), counting bytes on both sides: a few
 * megabytes can stand for ten gigabytes, and stop where the limit is.
 */
final class BodyReader {

  /** A body packed twice happens by mistake; more often only on purpose. */
  private static final int MOST_CODINGS = 2;

  private BodyReader() {}

  /**
   * Returns the body.
   *
   * @param limit in bytes, as sent and again with the compression undone
   * @param cut whether a longer body is cut there rather than refused
   */
  static byte[] read(InputStream sent, @Nullable String encoding, int limit, boolean cut)
      throws IOException, FetchException {
    InputStream plain = decoded(new CountedStream(sent, limit, cut), encoding);
    ByteArrayOutputStream body = new ByteArrayOutputStream(8192);
    byte[] buffer = new byte[8192];
    for (int n = plain.read(buffer); n >= 0; n = plain.read(buffer)) {
      int room = limit - body.size();
      body.write(buffer, 0, Math.min(n, room));
      if (n > room) {
        if (cut) {
          break;
        }
        throw tooLarge(limit);
      }
    }
    return body.toByteArray();
  }

  private static InputStream decoded(InputStream sent, @Nullable String encoding)
      throws IOException, FetchException {
    String[] codings = encoding == null ? new String[0] : encoding.split(",");
    if (codings.length > MOST_CODINGS) {
      throw FetchException.retryIsUseless(
          "the body is compressed " + codings.length + " times over");
    }
    InputStream plain = sent;
    for (int i = codings.length - 1; i >= 0; i--) {
      String coding = codings[i].strip().toLowerCase(Locale.ROOT);
      plain =
          switch (coding) {
            case "", "identity" -> plain;
            case "gzip", "x-gzip" -> gunzipped(plain);
            case "deflate" -> inflated(plain);
            default ->
                throw FetchException.retryIsUseless(
                    "the body is compressed in a way we did not offer: " + WebUrl.shown(coding));
          };
    }
    return plain;
  }

  private static InputStream gunzipped(InputStream packed) throws IOException {
    PushbackInputStream peeked = new PushbackInputStream(packed, 1);
    int first = peeked.read();
    if (first < 0) {
      return peeked;
    }
    peeked.unread(first);
    return new GZIPInputStream(peeked);
  }

  /**
   * RFC 9110, 8.4.1.2: the zlib format, though "some incorrect implementations send" bare deflate.
   */
  private static InputStream inflated(InputStream packed) throws IOException {
    PushbackInputStream peeked = new PushbackInputStream(packed, 1);
    int first = peeked.read();
    if (first < 0) {
      return peeked;
    }
    peeked.unread(first);
    boolean zlib =
        (first & 0x0F) == 8; // CM of RFC 1950; bare deflate has other low bits in practice
    return zlib
        ? new InflaterInputStream(peeked)
        : new InflaterInputStream(peeked, new Inflater(true));
  }

  static FetchException tooLarge(int limit) {
    return FetchException.retryIsUseless(
        "larger than the limit of "
            + (limit >= 1 << 20 ? (limit >> 20) + " MB" : limit + " bytes"));
  }
}
