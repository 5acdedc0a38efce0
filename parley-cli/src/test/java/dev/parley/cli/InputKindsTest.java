package dev.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of every kind, told apart by name or by what is in them. */
class InputKindsTest {

  private static final String SENTENCE = "Lavrov said the talks were over.";
  private static final String HTML = NewsServer.html("Talks end", SENTENCE);

  @TempDir Path folder;

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static Ran read(Path... files) {
    List<String> args = new ArrayList<>(List.of("read", "--format", "jsonl"));
    Arrays.stream(files).map(Path::toString).forEach(args::add);
    return Ran.parley(args.toArray(String[]::new));
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] pdf(boolean locked) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 11);
        content.newLineAtOffset(72, 700);
        content.showText(SENTENCE);
        content.endText();
      }
      if (locked) {
        document.protect(new StandardProtectionPolicy("a", "b", new AccessPermission()));
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static byte[] archive() throws IOException {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    archive.writeBytes(gzip(ArchiveOf.response("1", HTML)));
    archive.writeBytes(gzip("WARC/1.0\r\nno record\r\n\r\n".getBytes(UTF_8)));
    archive.writeBytes(gzip(ArchiveOf.response("2", NewsServer.html("Talks", "Biden said no."))));
    return archive.toByteArray();
  }

  private static void assertRead(Ran ran, int articles) {
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    assertThat(ran.outLines()).hasSize(articles);
    assertThat(ran.out()).contains("Lavrov said the talks were over");
  }

  @Test
  void aSavedPageIsKnownByItsNameOrByItself() throws IOException {
    Path named = file("talks.html", HTML.getBytes(UTF_8));
    Path bare = file("talks", HTML.getBytes(UTF_8));
    Path packed = file("talks.htm.gz", gzip(HTML.getBytes(UTF_8)));

    Ran ran = read(named, bare, packed);

    assertRead(ran, 3);
    assertThat(ran.outLines())
        .allSatisfy(
            line -> assertThat(line).contains("\"title\":\"Talks end\"").doesNotContain("<p>"));
  }

  @Test
  void aPdfIsRead() throws IOException {
    assertRead(read(file("communique.pdf", pdf(false)), file("unnamed", pdf(false))), 2);
  }

  @Test
  void aPdfThatNeedsAPasswordIsNamedAndTheRestIsRead() throws IOException {
    Path locked = file("locked.pdf", pdf(true));
    Path missing = folder.resolve("missing.html");
    Path good = file("good.txt", SENTENCE.getBytes(UTF_8));

    Ran ran = read(locked, missing, good);

    assertThat(ran.code()).isOne();
    assertThat(ran.outLines()).hasSize(1);
    assertThat(ran.errLines())
        .containsExactly(
            "parley: " + locked + ": encrypted, and opens only with a password",
            "parley: " + missing + ": no such file",
            "parley: 1 read, 2 failed");
  }

  @Test
  void linesOfJsonAreKnownByNamePackedOrNot() throws IOException {
    byte[] line = ("{\"text\":\"" + SENTENCE + "\"}\n").getBytes(UTF_8);

    assertRead(read(file("a.jsonl", line), file("b.jsonl.gz", gzip(line)), file("c", line)), 3);
  }

  @Test
  void newsPleaseLinesAreRead() throws IOException {
    byte[] line =
        ("{\"maintext\":\"" + SENTENCE + "\",\"source_domain\":\"news.example\"}").getBytes(UTF_8);

    assertRead(read(file("a.jsonl", line)), 1);
  }

  @Test
  void theRecordsOfAnArchiveAreReadAndABrokenOneIsNamedWithItsOffset() throws IOException {
    Path archive = file("crawl.warc.gz", archive());
    int offset = gzip(ArchiveOf.response("1", HTML)).length;

    Ran ran = read(archive);

    assertThat(ran.code()).isOne();
    assertThat(ran.outLines()).hasSize(2);
    assertThat(ran.outLines().get(0)).contains("\"url\":\"https://news.example/1\"");
    assertThat(ran.outLines().get(1)).contains("\"url\":\"https://news.example/2\"");
    assertThat(ran.errLines().get(0))
        .startsWith("parley: " + archive + ": offset " + offset + ": ");
    assertThat(ran.errLines()).last().isEqualTo("parley: 2 read, 1 failed");
  }

  @Test
  void anArchiveIsKnownByItselfToo() throws IOException {
    Path named = file("plain.warc", ArchiveOf.response("1", HTML));
    Path bare = file("plain", ArchiveOf.response("1", HTML));
    Path packed = file("packed.gz", gzip(ArchiveOf.response("1", HTML)));
    Path texts = file("texts.wet.gz", gzip(ArchiveOf.text("1", SENTENCE)));

    assertRead(read(named, bare, packed, texts), 4);
  }

  @Test
  void anArchiveWithoutRecordsIsNamed() throws IOException {
    Path empty = file("empty.warc", new byte[0]);

    assertThat(read(empty).errLines()).containsExactly("parley: " + empty + ": no record in it");
  }

  @Test
  void gzipThatBreaksOffIsNamed() throws IOException {
    byte[] packed = gzip((SENTENCE + " ").repeat(500).getBytes(UTF_8));
    Path cut = file("cut.txt.gz", Arrays.copyOf(packed, packed.length / 2));

    assertThat(read(cut).errLines())
        .containsExactly("parley: " + cut + ": packed by gzip, and breaks off before its end");
  }

  @Test
  void aFolderOfAllKindsIsReadInTheOrderOfNames() throws IOException {
    file("a.html", HTML.getBytes(UTF_8));
    file("b.pdf", pdf(false));
    file("c.txt.gz", gzip(SENTENCE.getBytes(UTF_8)));
    file("d.warc.gz", gzip(ArchiveOf.response("1", HTML)));
    file("e.jsonl", ("{\"text\":\"" + SENTENCE + "\"}").getBytes(UTF_8));
    file("picture.png", new byte[] {1});

    Ran ran = read(folder);

    assertRead(ran, 5);
    assertThat(ran.outLines())
        .map(line -> line.replaceFirst(".*?\"file\":\"[^\"]*/([^\"/]*)\".*", "$1"))
        .containsExactly("a.html", "b.pdf", "c.txt.gz", "d.warc.gz", "e.jsonl");
  }

  @Test
  void standardInputIsTakenForWhatItIs() {
    assertThat(Ran.parleyWithInput(HTML, "read", "--format", "jsonl", "-").out())
        .contains("\"title\":\"Talks end\"");
    assertThat(
            Ran.parleyWithInput("{\"id\":\"7\",\"text\":\"a\"}\n", "read", "--format", "jsonl", "-")
                .out())
        .startsWith("{\"id\":\"7\"");
    assertThat(Ran.parleyWithInput("WARC/1.0\r\n", "read", "-").errLines())
        .containsExactly("parley: -: a web archive, which has to be given as a file");
  }
}
