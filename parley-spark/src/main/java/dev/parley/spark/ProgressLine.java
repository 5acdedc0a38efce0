package dev.parley.spark;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.util.LongAccumulator;

/**
 * Tells on one line how far a corpus is: written over on a terminal, else a new one now and then.
 *
 * @param err gets it
 * @param terminal whether a line can be written over
 * @param every how long it waits between lines
 */
public record ProgressLine(PrintStream err, boolean terminal, Duration every) {

  Running begin(int done, int inputs, LongAccumulator read, LongAccumulator failed) {
    return new Running(this, done, inputs, read, failed);
  }

  /** A line that is being told. */
  static final class Running implements AutoCloseable {

    private final ProgressLine line;
    private final AtomicInteger done;
    private final int inputs;
    private final LongAccumulator read;
    private final LongAccumulator failed;
    private final long begin = System.nanoTime();
    private final Thread telling;

    Running(ProgressLine line, int done, int inputs, LongAccumulator read, LongAccumulator failed) {
      this.line = line;
      this.done = new AtomicInteger(done);
      this.inputs = inputs;
      this.read = read;
      this.failed = failed;
      this.telling = new Thread(this::tell, "parley-progress");
      telling.setDaemon(true);
      telling.start();
    }

    /** An input is read. */
    void done() {
      done.incrementAndGet();
    }

    private void tell() {
      try {
        while (true) {
          Thread.sleep(line.every().toMillis());
          print(line.terminal() ? "\r" : "", line.terminal() ? "" : "\n");
        }
      } catch (InterruptedException e) {
        print(line.terminal() ? "\r" : "", "\n");
      }
    }

    private void print(String before, String after) {
      double seconds = (System.nanoTime() - begin) / 1e9;
      line.err()
          .printf(
              Locale.ROOT,
              "%sparley: %,d of %,d inputs, %,d articles, %,d failures, %.1f articles a second%s",
              before,
              done.get(),
              inputs,
              read.value(),
              failed.value(),
              read.value() / Math.max(seconds, 0.001),
              after);
      line.err().flush();
    }

    @Override
    public void close() {
      telling.interrupt();
      try {
        telling.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
