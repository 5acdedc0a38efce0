package dev.parley.cli;

import dev.parley.intake.fetch.KeptPages;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a file is by its name. */
enum FileKind {
  TEXT("text/plain"),
  PAGE("text/html"),
  PDF("application/pdf"),
  JSON_LINES(null),
  ARCHIVE(null),
  /** Named as feeds are. */
  FEED(null),
  /** A page that {@code parley fetch} kept. */
  KEPT(null),
  /** What it keeps beside one: no input. */
  NOTE(null),
  /** Only its bytes can tell. */
  UNKNOWN(null);

  private final @Nullable String mediaType;

  FileKind(@Nullable String mediaType) {
    this.mediaType = mediaType;
  }

  /** Tells what a file is; {@code .gz} behind the name changes nothing. */
  static FileKind of(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (KeptPages.hashOf(file) != null) {
      return name.endsWith(".gz") ? KEPT : NOTE;
    }
    String bare = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    return switch (bare.substring(bare.lastIndexOf('.') + 1)) {
      case "txt" -> TEXT;
      case "html", "htm", "xhtml" -> PAGE;
      case "pdf" -> PDF;
      case "jsonl" -> JSON_LINES;
      case "warc", "wet" -> ARCHIVE;
      case "rss", "atom" -> FEED;
      default -> UNKNOWN;
    };
  }

  /** Tells whether a file found in a folder is an input by its name. */
  boolean isInput() {
    return this != NOTE && this != UNKNOWN;
  }

  /** What the bytes of such a file are usually declared to be, null if its name does not say. */
  @Nullable String mediaType() {
    return mediaType;
  }
}
