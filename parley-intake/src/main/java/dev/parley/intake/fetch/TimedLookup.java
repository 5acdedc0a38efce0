package dev.parley.intake.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Gives up on a name after a while. The system's resolver has its own idea of how long to try, and
 * nothing can break it off; so it is asked in a thread of its own.
 */
final class TimedLookup implements NameLookup, AutoCloseable {

  private final NameLookup lookup;
  private final Duration limit;
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "parley-name-lookup");
            thread.setDaemon(true);
            return thread;
          });

  TimedLookup(NameLookup lookup, Duration limit) {
    this.lookup = lookup;
    this.limit = limit;
  }

  @Override
  public InetAddress[] addresses(String name) throws UnknownHostException {
    try {
      Future<InetAddress[]> found = threads.submit(() -> lookup.addresses(name));
      try {
        return found.get(limit.toMillis(), TimeUnit.MILLISECONDS);
      } finally {
        found.cancel(true);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnknownHostException(name);
    } catch (ExecutionException | TimeoutException | RejectedExecutionException e) {
      throw new UnknownHostException(name);
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
