package dev.parley.intake.warc;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageHeaders;

/**
 * The body of an archived response with its codings undone (RFC 9112, 7; RFC 9110, 8.4). Many
 * archives keep the headers as they were sent and the body already decoded; what does not look
 * encoded is taken as it is. Content-Length is not asked: the record knows how long it is.
 */
final class HttpBody {

  private static final int MOST_CODINGS = 3;

  private final int limit;
  private byte[] bytes;
  private boolean truncated;

  private HttpBody(byte[] bytes, int limit) {
    this.bytes = bytes;
    this.limit = limit;
  }

  /**
   * Undoes the codings.
   *
   * @param message the response with its headers
   * @param start where its body begins
   * @throws IOException if that cannot be done, or gives more than the limit; the message says why
   */
  static HttpBody decode(byte[] message, int start, MessageHeaders headers, int limit)
      throws IOException {
    byte[] rest = Arrays.copyOfRange(message, start, message.length);
    HttpBody body = new HttpBody(rest, limit);
    if (codings(headers, "Transfer-Encoding").contains("chunked")) {
      body.unchunk(message);
    }
    List<String> codings = codings(headers, "Content-Encoding");
    if (codings.size() > MOST_CODINGS) {
      throw new IOException(codings.size() + " content encodings, one in the other");
    }
    Collections.reverse(codings);
    for (String coding : codings) {
      body.decode(coding);
    }
    return body;
  }

  byte[] bytes() {
    return bytes;
  }

  /** Tells whether a coding broke off before its end. */
  boolean truncated() {
    return truncated;
  }

  private static List<String> codings(MessageHeaders headers, String name) {
    List<String> codings = new ArrayList<>();
    for (String value : headers.all(name)) {
      for (String coding : value.toLowerCase(Locale.ROOT).split(",")) {
        String bare = coding.strip();
        if (!bare.isEmpty() && !bare.equals("identity")) {
          codings.add(bare);
        }
      }
    }
    return codings;
  }

  /** jwarc's reader of chunks takes a body without any as it is. */
  private void unchunk(byte[] message) throws IOException {
    HttpResponse response =
        HttpResponse.parse(Channels.newChannel(new ByteArrayInputStream(message)));
    bytes = read(response.body().stream());
  }

  private void decode(String coding) throws IOException {
    switch (coding) {
      case "gzip", "x-gzip" -> {
        if (bytes.length > 1 && bytes[0] == 0x1F && (bytes[1] & 0xFF) == 0x8B) {
          bytes = read(new GZIPInputStream(new ByteArrayInputStream(bytes)));
        }
      }
      case "deflate" -> inflate();
      default -> {
        if (!looksLikeMarkup()) {
          throw new IOException("content encoding " + coding + ", which is not known here");
        }
      }
    }
  }

  /**
   * "deflate" is zlib's format by RFC 9110, 8.4.1.2, and what some servers send lacks its header.
   */
  private void inflate() throws IOException {
    boolean zlib =
        bytes.length > 1
            && (bytes[0] & 0x0F) == 8
            && ((bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF) % 31 == 0;
    if (!zlib && looksLikeMarkup()) {
      return;
    }
    Inflater inflater = new Inflater(!zlib);
    try {
      bytes = read(new InflaterInputStream(new ByteArrayInputStream(bytes), inflater));
    } finally {
      inflater.end();
    }
  }

  private boolean looksLikeMarkup() {
    int at = 0;
    while (at < bytes.length && (bytes[at] <= ' ')) {
      at++;
    }
    return at < bytes.length && bytes[at] == '<';
  }

  private byte[] read(InputStream in) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
    byte[] part = new byte[1 << 14];
    try {
      for (int count = in.read(part); count >= 0; count = in.read(part)) {
        if (out.size() + count > limit) {
          throw new TooLarge(limit);
        }
        out.write(part, 0, count);
      }
    } catch (TooLarge e) {
      throw e;
    } catch (EOFException e) {
      truncated = true;
    } catch (ZipException e) {
      throw new IOException("broken compressed content", e);
    }
    return out.toByteArray();
  }

  private static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1;

    TooLarge(int limit) {
      super("unpacks to more than " + limit + " bytes");
    }
  }
}
