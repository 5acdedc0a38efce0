package dev.parley.intake.warc;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Work spread over threads, its results in the order of what it was given. What is under way is
 * bounded by number and by weight, so that a fast source does not fill the memory.
 */
final class InOrder<A, B> implements AutoCloseable {

  private static final int MOST = 64;

  private final ExecutorService threads;
  private final Function<A, B> work;
  private final long capacity;
  private final Deque<Underway<B>> underway = new ArrayDeque<>();
  private long weight;

  private record Underway<B>(Future<B> result, long weight) {}

  InOrder(int threads, long capacity, Function<A, B> work) {
    this.threads = Executors.newFixedThreadPool(threads, InOrder::daemon);
    this.capacity = capacity;
    this.work = work;
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "parley-archive");
    thread.setDaemon(true);
    return thread;
  }

  /** Tells whether more can be given before a result is taken; one piece always can. */
  boolean hasRoom() {
    return underway.isEmpty() || underway.size() < MOST && weight < capacity;
  }

  void give(A piece, long itsWeight) {
    weight += itsWeight;
    underway.add(new Underway<>(threads.submit(() -> work.apply(piece)), itsWeight));
  }

  /** Waits for the oldest piece and returns what became of it; null if none is under way. */
  @Nullable B take() {
    Underway<B> oldest = underway.poll();
    if (oldest == null) {
      return null;
    }
    weight -= oldest.weight();
    try {
      return oldest.result().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for a record", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
