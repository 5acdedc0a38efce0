package dev.parley.intake.warc;

import static dev.parley.intake.warc.Archive.bytes;
import static dev.parley.intake.warc.Archive.gzip;
import static dev.parley.intake.warc.Archive.join;
import static dev.parley.intake.warc.Archive.line;
import static dev.parley.intake.warc.Archive.page;
import static dev.parley.intake.warc.Archive.record;
import static dev.parley.intake.warc.Archive.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarcFileTest {

  @TempDir Path folder;

  private List<String> lines(String name, byte[]... parts) throws IOException {
    return Archive.read(folder, name, parts).stream().map(Archive::line).toList();
  }

  private static String whole(String name) {
    return name + "=<html><p>The page " + name + ".</p></html>";
  }

  @Test
  void aPlainFileGivesItsRecordsInOrder() throws IOException {
    byte[] info = record("warcinfo", "i", "application/warc-fields", bytes("a: b"), 4);

    assertThat(lines("a.warc", info, page("a"), page("b")))
        .containsExactly("0 passed: a warcinfo record", whole("a"), whole("b"));
  }

  @Test
  void aDocumentKnowsWhatItsRecordSays() throws IOException {
    byte[] a = page("a");
    WarcItem.Document item =
        (WarcItem.Document) Archive.read(folder, "a.warc", a, page("b")).get(0);

    assertThat(item.place()).isEqualTo(Place.START);
    assertThat(item.next()).isEqualTo(new Place(a.length, 0));
    assertThat(item.id()).isEqualTo("urn:uuid:a");
    assertThat(item.url()).isEqualTo("https://news.example/a");
    assertThat(item.captured()).isEqualTo(Instant.parse("2021-12-23T10:00:00Z"));
    assertThat(item.contentType()).isEqualTo("text/html");
    assertThat(item.charset()).isEqualTo("UTF-8");
    assertThat(item.truncated()).isFalse();
  }

  @Test
  void gzipMembersGiveTheirOffsets() throws IOException {
    byte[] a = gzip(page("a"));
    byte[] b = gzip(page("b"));
    List<WarcItem> items = Archive.read(folder, "a.warc.gz", a, b);

    assertThat(items).map(Archive::line).containsExactly(whole("a"), whole("b"));
    assertThat(items).map(WarcItem::place).containsExactly(Place.START, new Place(a.length, 0));
    assertThat(items.get(1).next()).isEqualTo(new Place(a.length + b.length, 0));
  }

  @Test
  void textOfAWetFileIsTaken() throws IOException {
    assertThat(lines("a.wet", text("a", "They said no."), text("b", "They said yes.")))
        .containsExactly("a=They said no.", "b=They said yes.");
    assertThat(lines("a.wet.gz", gzip(text("a", "They said no."))))
        .containsExactly("a=They said no.");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void readingCanGoOnBehindEveryRecord(boolean onePerMember) throws IOException {
    byte[] one = gzip(join(page("a"), page("b"), page("c")));
    byte[] packed = onePerMember ? join(gzip(page("a")), gzip(page("b")), gzip(page("c"))) : one;
    for (byte[] archive : List.of(packed, join(page("a"), page("b"), page("c")))) {
      Path file = Files.write(folder.resolve("any"), archive);
      List<WarcItem> all = Archive.read(file, Place.START, WarcLimits.USUAL);
      assertThat(all).hasSize(3);
      for (int i = 0; i < all.size(); i++) {
        List<String> rest =
            Archive.read(file, all.get(i).next(), WarcLimits.USUAL).stream()
                .map(Archive::line)
                .toList();
        assertThat(rest).isEqualTo(all.stream().skip(i + 1).map(Archive::line).toList());
      }
    }
  }

  @Test
  void anEmptyFileHasNoRecords() throws IOException {
    assertThat(lines("a.warc")).isEmpty();
    assertThat(lines("a.warc.gz")).isEmpty();
  }

  @Test
  void aRecordThatSaysItIsLongerCostsOnlyItself() throws IOException {
    byte[] block = Archive.http("x");
    byte[] wrong = record("response", "w", "application/http", block, block.length + 100);
    byte[] a = page("a");
    String told = ": a record with a wrong Content-Length";

    assertThat(lines("a.warc", a, wrong, page("b"), page("c")))
        .containsExactly(
            whole("a"),
            "offset " + a.length + " https://news.example/w" + told,
            whole("b"),
            whole("c"));
    assertThat(lines("a.warc.gz", gzip(join(a, wrong, page("b"))), gzip(page("c"))))
        .containsExactly(
            whole("a"),
            "offset 0+" + a.length + " https://news.example/w" + told,
            whole("b"),
            whole("c"));
    assertThat(lines("b.warc.gz", gzip(a), gzip(wrong), gzip(page("b"))))
        .containsExactly(
            whole("a"),
            "offset "
                + gzip(a).length
                + " https://news.example/w: a record that ends before its Content-Length does",
            whole("b"));
  }

  @Test
  void aRecordThatSaysItIsShorterCostsOnlyItself() throws IOException {
    byte[] block = Archive.http("<p>some more words</p>");
    byte[] wrong = record("response", "w", "application/http", block, block.length - 9);
    String told = " https://news.example/w: a record with a wrong Content-Length";

    assertThat(lines("a.warc", page("a"), wrong, page("b")))
        .containsExactly(whole("a"), "offset " + page("a").length + told, whole("b"));
    assertThat(lines("a.warc.gz", gzip(page("a")), gzip(wrong), gzip(page("b"))))
        .containsExactly(whole("a"), "offset " + gzip(page("a")).length + told, whole("b"));
  }

  @Test
  void aRecordBeyondTheLimitIsPassedOver() throws IOException {
    byte[] block = Archive.http("x".repeat(5000));
    byte[] large = record("response", "l", "application/http", block, block.length);
    byte[] lying = record("response", "m", "application/http", Archive.http("x"), 999_999_999_999L);
    Path file = Files.write(folder.resolve("a"), join(large, page("a"), lying, page("b")));

    assertThat(Archive.read(file, Place.START, new WarcLimits(2000, 2000)))
        .map(Archive::line)
        .containsExactly(
            "offset 0 https://news.example/l: a record of "
                + block.length
                + " bytes, over the limit",
            whole("a"),
            "offset "
                + (large.length + page("a").length)
                + " https://news.example/m: a record of 999999999999 bytes, over the limit",
            whole("b"));
  }

  @Test
  void garbageBetweenRecordsIsTold() throws IOException {
    byte[] a = page("a");

    assertThat(lines("a.warc", a, bytes("%%% junk WARC/1.0 \n junk"), bytes("\r\n"), page("b")))
        .containsExactly(
            whole("a"), "offset " + a.length + ": bytes that begin no record", whole("b"));
    assertThat(lines("a.warc.gz", gzip(a), bytes("\0\0junk\u001f"), gzip(page("b"))))
        .containsExactly(
            whole("a"),
            "offset " + gzip(a).length + ": no gzip member begins here (a new copy may be sound)",
            whole("b"));
  }

  @Test
  void aFileThatIsNoArchiveIsToldOnce() throws IOException {
    assertThat(lines("a.warc", bytes("<html>".repeat(50_000))))
        .containsExactly("offset 0: bytes that begin no record");
    assertThat(lines("a.warc.gz", bytes("<html>".repeat(50_000))))
        .containsExactly("offset 0: no gzip member begins here (a new copy may be sound)");
  }

  @Test
  void aFileThatEndsEarlyGivesWhatItHas() throws IOException {
    byte[] b = page("b");
    byte[] half = Arrays.copyOf(b, b.length - 30);
    byte[] packed = gzip(b);
    String told = "a record that ends before its Content-Length does (a new copy may be sound)";

    assertThat(lines("a.warc", page("a"), half))
        .containsExactly(
            whole("a"), "offset " + page("a").length + " https://news.example/b: " + told);
    assertThat(lines("b.warc", page("a"), Arrays.copyOf(b, 40)))
        .containsExactly(
            whole("a"),
            "offset "
                + page("a").length
                + ": ends inside a record's header (a new copy may be sound)");
    assertThat(lines("a.warc.gz", gzip(page("a")), Arrays.copyOf(packed, packed.length - 12)))
        .hasSize(2)
        .last()
        .asString()
        .contains("offset " + gzip(page("a")).length)
        .contains("the file ends inside a gzip member (a new copy may be sound)");
  }

  @Test
  void theEndOfTheLastRecordMayLackItsLineEnds() throws IOException {
    byte[] a = page("a");
    assertThat(lines("a.warc", Arrays.copyOf(a, a.length - 3))).containsExactly(whole("a"));
  }

  @Test
  void aMemberCutShortInTheMiddleCostsOnlyItself() throws IOException {
    byte[] noise = new byte[4000];
    new Random(3).nextBytes(noise);
    byte[] b = gzip(join(Archive.response("b", join(Archive.http(""), noise))));

    for (int kept : new int[] {5, 12, 100, b.length / 2, b.length - 5}) {
      assertThat(lines("a.warc.gz", gzip(page("a")), Arrays.copyOf(b, kept), gzip(page("c"))))
          .hasSize(3)
          .startsWith(whole("a"))
          .endsWith(whole("c"))
          .element(1)
          .asString()
          .startsWith("offset " + gzip(page("a")).length);
    }
  }

  @Test
  void aMemberWithAWrongChecksumIsNotTrusted() throws IOException {
    byte[] b = gzip(page("b"));
    b[b.length - 6] ^= 1;

    assertThat(lines("a.warc.gz", gzip(page("a")), b, gzip(page("c"))))
        .hasSize(3)
        .endsWith(whole("c"))
        .element(1)
        .asString()
        .contains("https://news.example/b: gzip data that does not match its checksum");
  }

  @Test
  void membersMayHaveAllFieldsOfAHeader() throws IOException {
    byte[] plain = gzip(page("a"));
    byte[] fields = {
      0x1F, (byte) 0x8B, 8, 4 + 8 + 16 + 2, 0, 0, 0, 0, 0, 3, 2, 0, 'x', 'y', 'n', 0, 'c', 0
    };
    CRC32 crc = new CRC32();
    crc.update(fields);
    byte[] header = join(fields, new byte[] {(byte) crc.getValue(), (byte) (crc.getValue() >> 8)});
    byte[] rest = Arrays.copyOfRange(plain, 10, plain.length);

    assertThat(lines("a.warc.gz", header, rest, gzip(page("b"))))
        .containsExactly(whole("a"), whole("b"));
  }

  @Test
  void headersWithoutEndOrLengthCostOnlyThemselves() throws IOException {
    byte[] endless = bytes("WARC/1.0\r\n" + "X: y\r\n".repeat(20_000));
    byte[] lengthless = bytes("WARC/1.0\r\nWARC-Type: response\r\n\r\nabc\r\n\r\n");

    assertThat(lines("a.warc", endless, page("a"), lengthless, page("b")))
        .containsExactly(
            "offset 0: a record header without end",
            whole("a"),
            "offset " + (endless.length + page("a").length) + ": a record without a Content-Length",
            whole("b"));
  }

  @Test
  void hostileVersionLinesAreReadInLinearTime() throws IOException {
    byte[] lines = bytes("WARC/1.0\n".repeat(50_000));
    byte[] liars = bytes("WARC/1.0\nContent-Length: 9000000\n\n".repeat(30_000));
    long begun = System.nanoTime();

    assertThat(lines("a.warc", lines)).hasSizeGreaterThan(1000);
    assertThat(lines("b.warc", liars)).hasSizeGreaterThan(1000);
    assertThat((System.nanoTime() - begun) / 1e9).isLessThan(60);
  }

  @Test
  void noiseBreaksNothing() throws IOException {
    byte[] good = join(page("a"), text("b", "They said no."), page("c"));
    byte[] packed = join(gzip(page("a")), gzip(page("b")), gzip(page("c")));
    Random random = new Random(11);
    for (int round = 0; round < 300; round++) {
      byte[] bytes = (round % 2 == 0 ? good : packed).clone();
      for (int i = 0; i < 1 + round % 5; i++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      List<WarcItem> items = new ArrayList<>(Archive.read(folder, "x.warc", bytes));
      assertThat(items).isSortedAccordingTo((a, b) -> a.place().compareTo(b.place()));
    }
  }

  @Test
  void zstdIsRefusedInWords() throws IOException {
    Path file = Files.write(folder.resolve("a.warc.zst"), new byte[] {0x28, (byte) 0xB5, 0x2F, 1});

    assertThatThrownBy(() -> WarcFile.open(file, Place.START, WarcLimits.USUAL))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("zstd");
    assertThat(line(new WarcItem.Failed(Place.START, Place.START, "i", null, "r", true)))
        .isEqualTo("offset 0 i: r (a new copy may be sound)");
  }
}
