package dev.parley.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets work that goes on for ever end well: once the process is told to stop (SIGINT, SIGTERM), the
 * work is told, and the process waits a while for it to end.
 */
final class Stopping implements AutoCloseable {

  /** How long the work may take to end, in seconds. */
  private static final int GRACE = 20;

  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook = new Thread(this::stop, "parley-stop");

  /** Begins to listen. */
  Stopping() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  private void stop() {
    asked.countDown();
    try {
      ended.await(GRACE, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Tells whether the work is to end. */
  boolean isAsked() {
    return asked.getCount() == 0;
  }

  /** Waits, and tells before the time is over if the work is to end. */
  boolean await(Duration time) {
    try {
      return asked.await(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  /** Says that the work has ended. */
  @Override
  public void close() {
    ended.countDown();
    if (!isAsked()) {
      Runtime.getRuntime().removeShutdownHook(hook);
    }
  }
}
