package dev.parley.intake.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpParser;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcReader;

/** Says what a stretch of an archive is; keeps nothing, and can serve several threads. */
final class Records {

  private static final Set<String> TAKEN =
      Set.of("text/html", "application/xhtml+xml", "text/plain", "application/pdf");

  private static final Set<String> UNTOLD =
      Set.of("", "application/octet-stream", "unknown/unknown");

  private static final String NOT_HTTP = "a response whose HTTP headers cannot be read";

  private final WarcLimits limits;

  Records(WarcLimits limits) {
    this.limits = limits;
  }

  /** Returns what the stretch is. */
  WarcItem item(Frame frame) {
    Record known = Record.of(frame);
    if (frame instanceof Frame.Broken broken) {
      return known.failed(broken.reason(), broken.retry());
    }
    if (known.headers == null) {
      return known.failed("a record header that cannot be read", false);
    }
    Frame.Whole whole = (Frame.Whole) frame;
    byte[] block = Arrays.copyOfRange(whole.bytes(), whole.header(), whole.bytes().length);
    String type = known.first("WARC-Type").toLowerCase(Locale.ROOT);
    if (type.equals("continuation") || !known.first("WARC-Segment-Number").isEmpty()) {
      return known.failed("a record in segments, which are not put together", false);
    }
    if (!Set.of("response", "resource", "conversion").contains(type)) {
      return known.passed(type.isEmpty() ? "a record without a type" : "a " + type + " record");
    }
    if (known.url == null) {
      return known.failed("a record without a WARC-Target-URI", false);
    }
    return type.equals("response")
        ? response(known, block)
        : known.document(known.first("Content-Type"), block, false);
  }

  private WarcItem response(Record known, byte[] block) {
    if (!Record.withoutParameters(known.first("Content-Type")).equals("application/http")) {
      return known.passed("a response by another protocol than HTTP");
    }
    HttpParser http = new HttpParser();
    http.lenientResponse();
    ByteBuffer buffer = ByteBuffer.wrap(block);
    try {
      http.parse(buffer);
      if (!http.isFinished()) {
        return known.failed(NOT_HTTP, false);
      }
      if (http.status() != 200) {
        return known.passed("status " + http.status());
      }
      String type = http.headers().first("Content-Type").orElse("");
      if (!known.isTaken(type)) {
        return known.passed(type.isEmpty() ? "no content type" : "content type " + type.strip());
      }
      HttpBody body = HttpBody.decode(block, buffer.position(), http.headers(), limits.body());
      return known.document(type, body.bytes(), body.truncated());
    } catch (IOException e) {
      return known.failed(String.valueOf(e.getMessage()), false);
    } catch (RuntimeException e) {
      return known.failed(NOT_HTTP, false);
    }
  }

  /** A record, as far as its header tells. */
  private record Record(
      Frame frame, @Nullable MessageHeaders headers, @Nullable String id, @Nullable String url) {

    static Record of(Frame frame) {
      int header = frame instanceof Frame.Whole whole ? whole.header() : frame.bytes().length;
      if (header == 0) {
        return new Record(frame, null, null, null);
      }
      try (WarcReader reader = new WarcReader(new ByteArrayInputStream(frame.bytes(), 0, header))) {
        MessageHeaders headers = reader.next().orElseThrow(IOException::new).headers();
        return new Record(
            frame, headers, bare(headers, "WARC-Record-ID"), bare(headers, "WARC-Target-URI"));
      } catch (IOException | RuntimeException e) {
        return new Record(frame, null, null, null);
      }
    }

    /**
     * Both fields are written with angle brackets by some; ISO 28500 1.0 allowed them in the URI.
     */
    private static @Nullable String bare(MessageHeaders headers, String name) {
      String value = headers.first(name).orElse("").strip();
      boolean bracketed = value.startsWith("<") && value.endsWith(">");
      String bare = bracketed ? value.substring(1, value.length() - 1) : value;
      return bare.isEmpty() ? null : bare;
    }

    String first(String name) {
      return headers == null ? "" : headers.first(name).orElse("").strip();
    }

    WarcItem failed(String reason, boolean retry) {
      return new WarcItem.Failed(frame.place(), frame.next(), id, url, reason, retry);
    }

    WarcItem passed(String why) {
      return new WarcItem.Passed(frame.place(), frame.next(), id, url, why);
    }

    /** The type as sent; as the archive identified it where nothing useful was sent. */
    private String typeOf(String sent) {
      String bare = withoutParameters(sent);
      return UNTOLD.contains(bare)
          ? withoutParameters(first("WARC-Identified-Payload-Type"))
          : bare;
    }

    boolean isTaken(String sent) {
      return TAKEN.contains(typeOf(sent));
    }

    WarcItem document(String sent, byte[] body, boolean brokenOff) {
      if (url == null || !isTaken(sent)) {
        return passed(sent.isEmpty() ? "no content type" : "content type " + sent);
      }
      boolean truncated = brokenOff || !first("WARC-Truncated").isEmpty();
      return new WarcItem.Document(
          frame.place(),
          frame.next(),
          id,
          url,
          captured(),
          typeOf(sent),
          charset(sent),
          body,
          truncated);
    }

    private static @Nullable String charset(String sent) {
      try {
        return MediaType.parseLeniently(sent).parameters().get("charset");
      } catch (IllegalArgumentException e) {
        return null;
      }
    }

    private @Nullable Instant captured() {
      try {
        return Instant.parse(first("WARC-Date"));
      } catch (DateTimeException e) {
        return null;
      }
    }

    private static String withoutParameters(String type) {
      int end = type.indexOf(';');
      return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }
  }
}
