package dev.parley.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * How far the work has come, as a bar on standard error. It counts the bytes of the inputs that are
 * done, not those that are merely loaded, and every page from the network alike, so that it is full
 * when the work is.
 */
final class Progress implements AutoCloseable {

  /**
   * What a page from the network counts for, in bytes: nobody knows its size before it is here, and
   * waiting for it takes as long as reading a large file.
   */
  static final long PAGE = 256 * 1024;

  private static final long KILOBYTE = 1024;

  private final @Nullable ProgressBar bar;
  private int done;

  private Progress(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  /**
   * Shows a bar where somebody may be watching: on a terminal, with more than one file or one with
   * many articles, and not while the readings themselves go to the terminal.
   */
  static Progress over(List<String> inputs, Terminal terminal, PrintStream err) {
    if (!terminal.err() || terminal.out()) {
      return new Progress(null);
    }
    Extent extent = new Extent();
    inputs.forEach(extent::add);
    if (extent.files < 2 && extent.bytes < PAGE) {
      return new Progress(null);
    }
    boolean onlyPages = inputs.stream().allMatch(Web::isUrl);
    return new Progress(
        new ProgressBarBuilder()
            .setTaskName("Reading")
            .setInitialMax(extent.bytes)
            .setUnit(onlyPages ? " pages" : " KB", onlyPages ? PAGE : KILOBYTE)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(200)
            .setConsumer(new ConsoleProgressBarConsumer(err, terminal.columns() - 1))
            .build());
  }

  /** Tells whether there is a bar. */
  boolean isShown() {
    return bar != null;
  }

  /** Counts what has turned up to be done beside the inputs, in bytes. */
  void expect(long bytes) {
    if (bar != null) {
      bar.maxHint(bar.getMax() + bytes);
    }
  }

  /** Counts a part of an input that holds no article. */
  void passed(Found.Passed passed) {
    if (bar != null) {
      bar.stepBy(passed.bytes());
    }
  }

  /** Counts an input as done, read or not. */
  void done(Found found) {
    done++;
    if (bar != null) {
      bar.stepBy(found.bytes()).setExtraMessage(done + (done == 1 ? " article" : " articles"));
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }

  /** How much there is to do. What cannot be looked at is left out here and reported later. */
  private static final class Extent {

    private int files;
    private long bytes;

    void add(String input) {
      if (Web.isUrl(input)) {
        files++;
        bytes += PAGE;
        return;
      }
      try {
        Path path = Path.of(input);
        if (Files.isDirectory(path)) {
          try (Stream<Path> inside = Files.walk(path)) {
            inside.filter(file -> FileKind.of(file).isInput()).forEach(this::add);
          }
        } else {
          add(path);
        }
      } catch (IOException | UncheckedIOException | InvalidPathException e) {
        files++;
      }
    }

    private void add(Path file) {
      files++;
      bytes += file.toFile().length();
    }
  }
}
