package dev.parley.bench.fuzz;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;

/**
 * Gives a target one broken input after another, and finds those that end in an unchecked
 * exception, hang, or hoard.
 */
public final class FuzzRun {

  /** An input must be read within this, in the time of its own thread. */
  public static final Duration SLOWEST = Duration.ofSeconds(5);

  /** Reading an input may allocate so much, in bytes. */
  public static final long MOST_ALLOCATED = 1L << 30;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final FuzzTarget target;
  private final LongFunction<byte[]> inputs;
  private final List<Finding> findings = new ArrayList<>();
  private long refused;

  /**
   * An input that did harm.
   *
   * @param seed by which the input can be made again
   * @param problem what it did
   */
  public record Finding(long seed, String problem) {}

  /**
   * Prepares a run.
   *
   * @throws IOException if there are no samples
   */
  public FuzzRun(FuzzTarget target) throws IOException {
    this.target = target;
    this.inputs = target.inputs();
  }

  /**
   * Tries the inputs of so many seeds on end.
   *
   * @return what did harm; a hang ends the run
   */
  public List<Finding> over(long firstSeed, long count) throws InterruptedException {
    AtomicLong seed = new AtomicLong(firstSeed - 1);
    AtomicLong started = new AtomicLong();
    Thread worker =
        new Thread(
            () -> {
              for (long next = firstSeed; next < firstSeed + count; next++) {
                started.set(THREADS.getCurrentThreadCpuTime());
                seed.set(next);
                tryOne(next);
              }
            },
            "fuzz");
    worker.setDaemon(true);
    worker.start();
    while (worker.isAlive()) {
      worker.join(200);
      long now = seed.get() < firstSeed ? 0 : THREADS.getThreadCpuTime(worker.getId());
      if (now - started.get() > SLOWEST.toNanos()) {
        return List.of(new Finding(seed.get(), "not read within " + SLOWEST.toSeconds() + " s"));
      }
    }
    return List.copyOf(findings);
  }

  /** Returns how many inputs were refused with a reason. */
  public long refused() {
    return refused;
  }

  private void tryOne(long seed) {
    byte[] input = inputs.apply(seed);
    long before = THREADS.getCurrentThreadAllocatedBytes();
    try {
      target.read(input);
    } catch (IOException e) {
      refused++;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError e) {
      findings.add(new Finding(seed, e.toString()));
    }
    long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
    if (allocated > MOST_ALLOCATED) {
      findings.add(new Finding(seed, "allocated " + (allocated >> 20) + " MB"));
    }
  }
}
