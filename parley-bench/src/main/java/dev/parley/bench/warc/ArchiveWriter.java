package dev.parley.bench.warc;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parley.bench.news.Happening;
import dev.parley.bench.news.Report;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;

/**
 * Writes an archive of made-up news pages, the same for the same seed; packed if its name says so.
 */
final class ArchiveWriter {

  private static final int SMALLEST = 5_000;
  private static final int LARGEST = 60_000;

  private final Path file;
  private final long seed;

  ArchiveWriter(Path file, long seed) {
    this.file = file;
    this.seed = seed;
  }

  /** Writes records and returns how many bytes their pages have together. */
  long write(int records) throws IOException {
    boolean packed = file.toString().endsWith(".gz");
    long sum = 0;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      for (int i = 0; i < records; i++) {
        byte[] page = page(i).getBytes(UTF_8);
        sum += page.length;
        if (packed) {
          GZIPOutputStream member = new GZIPOutputStream(out, 1 << 13);
          writeRecord(member, i, page);
          member.finish();
        } else {
          writeRecord(out, i, page);
        }
      }
    }
    return sum;
  }

  private void writeRecord(OutputStream out, int number, byte[] page) throws IOException {
    byte[] http =
        ("HTTP/1.1 200 OK\r\nServer: made-up\r\nContent-Type: text/html; charset=utf-8\r\n"
                + "Content-Length: "
                + page.length
                + "\r\n\r\n")
            .getBytes(UTF_8);
    UUID id = new UUID(seed, number);
    out.write(
        ("WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:"
                + id
                + ">\r\nWARC-Date: 2021-12-23T10:00:00Z\r\nWARC-Target-URI: https://news.example/"
                + number
                + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                + (http.length + page.length)
                + "\r\n\r\n")
            .getBytes(UTF_8));
    out.write(http);
    out.write(page);
    out.write("\r\n\r\n".getBytes(UTF_8));
  }

  /** A page as outlets have them: a good part of it is not the article. */
  private String page(int number) {
    Random random = new Random(seed * 31 + number);
    int size = SMALLEST + random.nextInt(LARGEST - SMALLEST);
    Report report = Report.of(Happening.of(random.nextLong()), 4 + random.nextInt(16), number);
    StringBuilder page =
        new StringBuilder(
                "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
            .append(report.title())
            .append(" - The Made-up Courier</title>\n<meta property=\"article:published_time\"")
            .append(" content=\"2021-12-23T08:00:00Z\"></head>\n<body><nav><ul>");
    for (int i = 0; i < 12; i++) {
      page.append("<li><a href=\"/section/")
          .append(i)
          .append("\">Section ")
          .append(i)
          .append("</a>");
    }
    page.append("</ul></nav>\n<main><article><h1>").append(report.title()).append("</h1>\n");
    for (String paragraph : report.paragraphs()) {
      page.append("<p>").append(paragraph).append("</p>\n");
    }
    page.append("</article></main>\n<aside>");
    while (page.length() < size) {
      Happening teased = Happening.of(random.nextLong());
      page.append("<div class=\"teaser\"><a href=\"/story/")
          .append(random.nextInt(1_000_000))
          .append("\">")
          .append(Report.of(teased, 1, random.nextLong()).title())
          .append("</a><script>track(\"")
          .append(Long.toHexString(random.nextLong()))
          .append("\")</script></div>\n");
    }
    return page.append("</aside><footer>The Made-up Courier</footer></body></html>\n").toString();
  }
}
