package dev.parley.intake.warc;

import static dev.parley.intake.warc.Archive.bytes;
import static dev.parley.intake.warc.Archive.gzip;
import static dev.parley.intake.warc.Archive.join;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Responses as servers send them and archives keep them. */
class RecordsTest {

  private static final String HTML = "<p>They said no.</p>";

  @TempDir Path folder;

  private WarcItem item(byte[] http) throws IOException {
    return Archive.read(folder, "a.warc", Archive.response("a", http)).get(0);
  }

  private WarcItem item(String head, byte[] body) throws IOException {
    return item(join(bytes(head.replace("\n", "\r\n")), body));
  }

  private String body(String head, byte[] body) throws IOException {
    WarcItem item = item("HTTP/1.1 200 OK\nContent-Type: text/html\n" + head + "\n", body);
    assertThat(item).as(Archive.line(item)).isInstanceOf(WarcItem.Document.class);
    return new String(((WarcItem.Document) item).body(), UTF_8);
  }

  private static byte[] deflate(byte[] bytes, boolean raw) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(9, raw))) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  @Test
  void chunksArePutTogether() throws IOException {
    assertThat(
            body("Transfer-Encoding: chunked\n", bytes("3\r\n<p>\r\n5;x=y\r\nhello\r\n0\r\n\r\n")))
        .isEqualTo("<p>hello");
  }

  @Test
  void aBodyThatOnlyClaimsToBeEncodedIsTakenAsItIs() throws IOException {
    assertThat(body("Transfer-Encoding: chunked\n", bytes(HTML))).isEqualTo(HTML);
    assertThat(body("Content-Encoding: gzip\n", bytes(HTML))).isEqualTo(HTML);
    assertThat(body("Content-Encoding: deflate\n", bytes(HTML))).isEqualTo(HTML);
    assertThat(body("Content-Encoding: br\n", bytes(HTML))).isEqualTo(HTML);
  }

  @Test
  void contentEncodingsAreUndone() throws IOException {
    assertThat(body("Content-Encoding: gzip\n", gzip(bytes(HTML)))).isEqualTo(HTML);
    assertThat(body("Content-Encoding: X-GZIP\n", gzip(bytes(HTML)))).isEqualTo(HTML);
    assertThat(body("Content-Encoding: deflate\n", deflate(bytes(HTML), false))).isEqualTo(HTML);
    assertThat(body("Content-Encoding: deflate\n", deflate(bytes(HTML), true))).isEqualTo(HTML);
    assertThat(body("Content-Encoding: deflate, gzip\n", gzip(deflate(bytes(HTML), false))))
        .isEqualTo(HTML);
    byte[] packed = gzip(bytes(HTML));
    byte[] chunk = join(bytes(Integer.toHexString(packed.length) + "\r\n"), packed);
    assertThat(
            body(
                "Transfer-Encoding: chunked\nContent-Encoding: gzip\n",
                join(chunk, bytes("\r\n0\r\n\r\n"))))
        .isEqualTo(HTML);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Content-Length: 3", "Content-Length: 3000", "Content-Length: many"})
  void theRecordKnowsBetterThanTheServerHowLongItIs(String header) throws IOException {
    assertThat(body(header + "\n", bytes(HTML))).isEqualTo(HTML);
  }

  @Test
  void contentThatBreaksOffIsTakenAsFarAsItGoes() throws IOException {
    byte[] packed = gzip(bytes(HTML.repeat(1000)));
    String head = "HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Encoding: gzip\n\n";
    WarcItem.Document item =
        (WarcItem.Document) item(head, Arrays.copyOf(packed, packed.length - 12));

    assertThat(item.truncated()).isTrue();
    assertThat(new String(item.body(), UTF_8)).startsWith(HTML);
  }

  @Test
  void aDecompressionBombIsRefused() throws IOException {
    byte[] bomb = gzip(new byte[200 << 20]);
    String head = "HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Encoding: gzip\n\n";

    assertThat(Archive.line(item(head, bomb))).contains("a: unpacks to more than 16777216 bytes");
    assertThat(Archive.line(item(head.replace("gzip", "gzip, gzip, gzip, gzip"), bomb)))
        .contains("4 content encodings, one in the other");
  }

  @Test
  void aBombOfAMemberIsPassedOver() throws IOException {
    byte[] bomb = gzip(Archive.response("b", join(Archive.http(""), new byte[100 << 20])));
    Path file = Files.write(folder.resolve("b.gz"), join(bomb, gzip(Archive.page("c"))));

    assertThat(Archive.read(file, Place.START, WarcLimits.USUAL))
        .map(Archive::line)
        .containsExactly(
            "offset 0 https://news.example/b: a record of 104857659 bytes, over the limit",
            "c=<html><p>The page c.</p></html>");
  }

  @Test
  void brokenOrUnknownEncodingsFail() throws IOException {
    byte[] packed = gzip(bytes(HTML.repeat(50)));
    packed[packed.length / 2] ^= 0x55;
    String head = "HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Encoding: ";

    assertThat(item(head + "gzip\n\n", packed)).isInstanceOf(WarcItem.Failed.class);
    assertThat(Archive.line(item(head + "br\n\n", new byte[] {5, 6, 7})))
        .isEqualTo("offset 0 https://news.example/a: content encoding br, which is not known here");
  }

  @ParameterizedTest
  @CsvSource({
    "HTTP/1.1 404 Not Found|Content-Type: text/html,status 404",
    "HTTP/1.1 301 Moved|Location: /b,status 301",
    "HTTP/1.1 200 OK|Content-Type: image/png,content type image/png",
    "HTTP/1.1 200 OK|X: y,no content type"
  })
  void whatCanHoldNoArticleIsPassedOver(String head, String why) throws IOException {
    assertThat(Archive.line(item(head.replace("|", "\n") + "\n\n", bytes(HTML))))
        .isEqualTo("0 passed: " + why);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1 200 OK\nContent-Type: text/html\n\n",
        "HTTP/1.0 200\r\ncontent-type:text/html\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\na line that is none\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Type: TEXT/HTML; charset=\"utf-8\"\r\nX: \u00e9\u0001\r\n\r\n",
        "HTTP/2 200\r\nContent-Type: text/html\r\n\r\n"
      })
  void oddHeadersAreRead(String head) throws IOException {
    WarcItem item = item(join(bytes(head), bytes(HTML)));

    assertThat(item).as(Archive.line(item)).isInstanceOf(WarcItem.Document.class);
    assertThat(Archive.line(item)).isEqualTo("a=" + HTML);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<html>no headers at all</html>", "HTTP/1.1 200 OK\r\nX: y"})
  void headersThatAreNoneFail(String block) throws IOException {
    assertThat(Archive.line(item(bytes(block))))
        .isEqualTo("offset 0 https://news.example/a: a response whose HTTP headers cannot be read");
  }

  @Test
  void whatTheArchiveFoundOutStandsInForAMissingType() throws IOException {
    byte[] http = bytes("HTTP/1.1 200 OK\r\n\r\n" + HTML);
    String record =
        new String(Archive.response("a", http), UTF_8)
            .replace("WARC-Date", "WARC-Identified-Payload-Type: text/html\r\nWARC-Date");

    assertThat(Archive.read(folder, "a.warc", bytes(record)))
        .map(Archive::line)
        .containsExactly("a=" + HTML);
  }

  @Test
  void segmentsAndRecordsWithoutAnAddressFail() throws IOException {
    String page = new String(Archive.page("a"), UTF_8);

    assertThat(
            Archive.read(
                folder,
                "a.warc",
                bytes(page.replace("WARC-Date", "WARC-Segment-Number: 1\r\nWARC-Date")),
                bytes(page.replaceAll("WARC-Target-URI.*\r\n", ""))))
        .map(Archive::line)
        .satisfiesExactly(
            first -> assertThat(first).contains("in segments"),
            second ->
                assertThat(second).contains("urn:uuid:a: a record without a WARC-Target-URI"));
  }

  @Test
  void aTruncatedRecordSaysSo() throws IOException {
    String page =
        new String(Archive.page("a"), UTF_8)
            .replace("WARC-Date", "WARC-Truncated: length\r\nWARC-Date");

    assertThat(Archive.read(folder, "a.warc", bytes(page)))
        .singleElement()
        .isInstanceOfSatisfying(
            WarcItem.Document.class, document -> assertThat(document.truncated()).isTrue());
  }
}
