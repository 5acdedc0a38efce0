package dev.parley.intake.warc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Archives as tests write them, byte by byte. */
final class Archive {

  private Archive() {}

  static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  /** A record that says it is as long as told. */
  static byte[] record(String type, String name, String contentType, byte[] block, long length) {
    String header =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Record-ID: <urn:uuid:"
            + name
            + ">\r\nWARC-Date: 2021-12-23T10:00:00Z\r\nWARC-Target-URI: https://news.example/"
            + name
            + "\r\nContent-Type: "
            + contentType
            + "\r\nContent-Length: "
            + length
            + "\r\n\r\n";
    return join(bytes(header), block, bytes("\r\n\r\n"));
  }

  static byte[] response(String name, byte[] http) {
    return record("response", name, "application/http; msgtype=response", http, http.length);
  }

  /** A page as most servers send it. */
  static byte[] page(String name) {
    return response(name, http("<html><p>The page " + name + ".</p></html>"));
  }

  static byte[] http(String html) {
    return bytes("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=UTF-8\r\n\r\n" + html);
  }

  static byte[] text(String name, String text) {
    byte[] block = bytes(text);
    return record("conversion", name, "text/plain", block, block.length);
  }

  /** Everything in an archive, from a place on. */
  static List<WarcItem> read(Path file, Place from, WarcLimits limits) throws IOException {
    List<WarcItem> items = new ArrayList<>();
    try (WarcFile archive = WarcFile.open(file, from, limits)) {
      for (WarcItem item = archive.next(); item != null; item = archive.next()) {
        items.add(item);
      }
    }
    return items;
  }

  static List<WarcItem> read(Path folder, String name, byte[]... parts) throws IOException {
    Path file = Files.write(folder.resolve(name), join(parts));
    return read(file, Place.START, WarcLimits.USUAL);
  }

  /** An item in one line: a document's name and body, or why there is none. */
  static String line(WarcItem item) {
    if (item instanceof WarcItem.Document document) {
      String url = document.url();
      return url.substring(url.lastIndexOf('/') + 1) + "=" + new String(document.body(), UTF_8);
    }
    if (item instanceof WarcItem.Failed failed) {
      return failed.message();
    }
    return item.place() + " passed: " + ((WarcItem.Passed) item).why();
  }
}
