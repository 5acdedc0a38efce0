package dev.parley.intake.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptPagesTest {

  private static final String HELLO =
      "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";

  @TempDir Path folder;

  private static FetchedPage page(String url, String body) {
    return new FetchedPage(
        url,
        url + "?final",
        null,
        Instant.parse("2026-11-24T10:00:00Z"),
        "text/html; charset=\"utf-8\"",
        new Validators("\"v1\"", null, 0),
        body.getBytes(UTF_8));
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aPageIsKeptByItsHashAndReadAgain() throws IOException {
    KeptPages pages = new KeptPages(folder.resolve("pages/raw"));

    KeptPage kept = pages.keep(page("http://news.example/a", "hello"));

    assertThat(kept.hash()).isEqualTo(HELLO);
    KeptPages later = new KeptPages(folder.resolve("pages/raw"));
    assertThat(later.read(HELLO)).asString(UTF_8).isEqualTo("hello");
    assertThat(later.places(HELLO))
        .containsExactly(
            new KeptPage(
                HELLO,
                "http://news.example/a",
                "http://news.example/a?final",
                Instant.parse("2026-11-24T10:00:00Z"),
                "text/html; charset=\"utf-8\"",
                "\"v1\"",
                null));
  }

  @Test
  void keepingTwiceChangesNothing() throws IOException {
    KeptPages pages = new KeptPages(folder);
    pages.keep(page("http://news.example/a", "hello"));
    byte[] lines = Files.readAllBytes(folder.resolve(HELLO + ".jsonl"));

    pages.keep(page("http://news.example/a", "hello"));

    assertThat(files()).containsExactly(".lock", HELLO + ".gz", HELLO + ".jsonl");
    assertThat(Files.readAllBytes(folder.resolve(HELLO + ".jsonl"))).isEqualTo(lines);
  }

  @Test
  void oneContentFromTwoPlacesIsKeptOnce() throws IOException {
    KeptPages pages = new KeptPages(folder);
    pages.keep(page("http://news.example/a", "hello"));
    pages.keep(page("http://copy.example/b", "hello"));

    assertThat(pages.places(HELLO))
        .extracting(KeptPage::url)
        .containsExactly("http://news.example/a", "http://copy.example/b");
    assertThat(files()).hasSize(3);
  }

  @Test
  void manyThreadsLoseNothing() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<KeptPage>> kept =
          IntStream.range(0, 40)
              .mapToObj(
                  i ->
                      threads.submit(
                          () -> new KeptPages(folder).keep(page("http://n.example/" + i, "hello"))))
              .toList();
      for (Future<KeptPage> page : kept) {
        page.get();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(new KeptPages(folder).places(HELLO)).hasSize(40);
  }

  @Test
  void aFileThatWasChangedIsNoticed() throws IOException {
    KeptPages pages = new KeptPages(folder);
    KeptPage other = pages.keep(page("http://news.example/b", "other"));
    pages.keep(page("http://news.example/a", "hello"));
    Files.copy(
        folder.resolve(other.hash() + ".gz"),
        folder.resolve(HELLO + ".gz"),
        StandardCopyOption.REPLACE_EXISTING);
    Files.writeString(folder.resolve(HELLO + ".jsonl"), "{\"url\":");

    assertThatThrownBy(() -> pages.read(HELLO)).hasMessageContaining("not the bytes");
    assertThatThrownBy(() -> pages.places(HELLO)).hasMessageContaining("line 1 cannot be read");
  }

  @Test
  void whatIsNotKeptIsNotThere() throws IOException {
    KeptPages pages = new KeptPages(folder.resolve("none"));

    assertThat(pages.places(HELLO)).isEmpty();
    assertThatThrownBy(() -> pages.read(HELLO)).isInstanceOf(NoSuchFileException.class);
    assertThatThrownBy(() -> pages.read("../../etc/passwd"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
