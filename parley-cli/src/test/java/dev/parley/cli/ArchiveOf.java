package dev.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Records of web archives, as tests write them. */
final class ArchiveOf {

  private ArchiveOf() {}

  static byte[] response(String name, String html) {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=UTF-8\r\n\r\n" + html;
    return record("response", name, "application/http; msgtype=response", http);
  }

  static byte[] text(String name, String text) {
    return record("conversion", name, "text/plain", text);
  }

  private static byte[] record(String type, String name, String contentType, String block) {
    return ("WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Record-ID: <urn:uuid:"
            + name
            + ">\r\nWARC-Date: 2021-12-23T10:00:00Z\r\nWARC-Target-URI: https://news.example/"
            + name
            + "\r\nContent-Type: "
            + contentType
            + "\r\nContent-Length: "
            + block.getBytes(UTF_8).length
            + "\r\n\r\n"
            + block
            + "\r\n\r\n")
        .getBytes(UTF_8);
  }
}
