package dev.parley.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** A folder of made-up news: half of it web archives, half JSON Lines, with some reprints. */
final class MadeUpCorpus {

  private static final int A_REPRINT_EVERY = 10;

  private MadeUpCorpus() {}

  /** Writes articles; of ten in JSON Lines one is a reprint of one in an archive. */
  static void write(Path folder, int articles) throws IOException {
    Files.createDirectories(folder);
    int half = articles / 2;
    writeWarc(folder.resolve("a.warc"), 0, half / 2, false);
    writeWarc(folder.resolve("b.warc.gz"), half / 2, half, true);
    writeJson(folder.resolve("c.jsonl"), half, half + half / 2, false);
    writeJson(folder.resolve("d.jsonl.gz"), half + half / 2, articles, true);
  }

  private static void writeWarc(Path file, int from, int to, boolean packed) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int i = from; i < to; i++) {
        byte[] record = MadeUpNews.of(i).warc(i).getBytes(StandardCharsets.UTF_8);
        if (packed) {
          GZIPOutputStream member = new GZIPOutputStream(out);
          member.write(record);
          member.finish();
        } else {
          out.write(record);
        }
      }
    }
  }

  private static void writeJson(Path file, int from, int to, boolean packed) throws IOException {
    try (OutputStream plain = Files.newOutputStream(file);
        OutputStream out = packed ? new GZIPOutputStream(plain) : plain) {
      for (int i = from; i < to; i++) {
        MadeUpNews article =
            i % A_REPRINT_EVERY == 0
                ? MadeUpNews.of(i - from).reprinted("Reprint " + i)
                : MadeUpNews.of(i);
        out.write(article.json().getBytes(StandardCharsets.UTF_8));
      }
    }
  }
}
