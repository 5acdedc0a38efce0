package dev.parley.spark;

import dev.parley.model.Article;
import java.io.Serializable;
import java.util.Locale;
import org.apache.hadoop.fs.FileStatus;
import org.jspecify.annotations.Nullable;

/**
 * A file of the corpus.
 *
 * @param path where, with its file system: {@code file:/data/a.warc.gz}
 * @param kind what it is by its name
 * @param bytes its length
 * @param modified when it was last changed, in milliseconds
 */
record InputFile(String path, Kind kind, long bytes, long modified) implements Serializable {

  /** About so many unpacked bytes are one task of reading. */
  private static final long BYTES_A_TASK = 1 << 17;

  private static final int PACKED_TO = 4;

  private static final int MOST_TASKS = 2048;

  /** Kinds of inputs. */
  enum Kind {
    ARCHIVE,
    JSON_LINES,
    PARQUET;

    /** Tells a kind by a file's name; null if it is no input. {@code .gz} changes nothing. */
    static @Nullable Kind of(String name) {
      String lower = name.toLowerCase(Locale.ROOT);
      String bare = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
      return switch (bare.substring(bare.lastIndexOf('.') + 1)) {
        case "warc", "wet" -> ARCHIVE;
        case "jsonl" -> JSON_LINES;
        case "parquet" -> PARQUET;
        default -> null;
      };
    }
  }

  static InputFile of(FileStatus file, Kind kind) {
    return new InputFile(
        file.getPath().toString(), kind, file.getLen(), file.getModificationTime());
  }

  /**
   * Returns what its readings are kept under: another name for each file, each change of it, and
   * each way of reading.
   */
  String key(String way) {
    return Article.hash(path + "\n" + bytes + "\n" + modified + "\n" + way).substring(0, 24);
  }

  /** Returns into how many tasks reading is cut; depends on the file only. */
  int tasks() {
    long unpacked = path.endsWith(".gz") ? bytes * PACKED_TO : bytes;
    return (int) Math.max(1, Math.min(MOST_TASKS, unpacked / BYTES_A_TASK));
  }
}
