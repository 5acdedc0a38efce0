package dev.parley.bench.warc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.intake.warc.Place;
import dev.parley.intake.warc.WarcFile;
import dev.parley.intake.warc.WarcItem;
import dev.parley.intake.warc.WarcLimits;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveWriterTest {

  @TempDir Path folder;

  @Test
  void whatIsWrittenIsReadBackAsPagesOfTheSizesTold() throws IOException {
    for (String name : new String[] {"a.warc", "a.warc.gz"}) {
      Path file = folder.resolve(name);
      long written = new ArchiveWriter(file, 3).write(20);
      long read = 0;
      int pages = 0;
      try (WarcFile archive = WarcFile.open(file, Place.START, WarcLimits.USUAL)) {
        for (WarcItem item = archive.next(); item != null; item = archive.next()) {
          assertThat(item).isInstanceOf(WarcItem.Document.class);
          int size = ((WarcItem.Document) item).body().length;
          assertThat(size).isBetween(5_000, 62_000);
          read += size;
          pages++;
        }
      }
      assertThat(pages).isEqualTo(20);
      assertThat(read).isEqualTo(written);
    }
  }

  @Test
  void theSameSeedWritesTheSamePages() throws IOException {
    new ArchiveWriter(folder.resolve("a.warc"), 3).write(5);
    new ArchiveWriter(folder.resolve("b.warc"), 3).write(5);
    new ArchiveWriter(folder.resolve("c.warc"), 4).write(5);

    assertThat(folder.resolve("a.warc")).hasSameBinaryContentAs(folder.resolve("b.warc"));
    assertThat(folder.resolve("c.warc").toFile().length())
        .isNotEqualTo(folder.resolve("a.warc").toFile().length());
  }
}
