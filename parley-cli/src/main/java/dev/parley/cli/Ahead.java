package dev.parley.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Work that other threads do ahead, a few pieces at a time; its results come in order. */
final class Ahead<A, B> implements Iterator<B> {

  private final Iterator<A> pieces;
  private final Function<A, B> work;
  private final ExecutorService threads;
  private final int most;
  private final Deque<Future<B>> underway = new ArrayDeque<>();

  /**
   * Begins when the first result is asked for.
   *
   * @param work does not throw
   * @param most how many pieces are under way or done and not taken
   */
  Ahead(Iterator<A> pieces, Function<A, B> work, ExecutorService threads, int most) {
    this.pieces = pieces;
    this.work = work;
    this.threads = threads;
    this.most = most;
  }

  @Override
  public boolean hasNext() {
    return !underway.isEmpty() || pieces.hasNext();
  }

  @Override
  public B next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    while (underway.size() < most && pieces.hasNext()) {
      A piece = pieces.next();
      underway.add(threads.submit(() -> work.apply(piece)));
    }
    try {
      return underway.remove().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("internal error: " + e.getCause(), e);
    }
  }
}
