package dev.parley.desk.adding;

import dev.parley.desk.adding.Progress.Step;
import dev.parley.desk.negotiation.Negotiation;
import dev.parley.desk.negotiation.ReadingRoom;
import dev.parley.intake.Intake;
import dev.parley.intake.Policy;
import dev.parley.intake.Taken;
import dev.parley.intake.fetch.FetchFailure;
import dev.parley.intake.fetch.FetchOutcome;
import dev.parley.intake.fetch.FetchPolicy;
import dev.parley.intake.fetch.FetchedPage;
import dev.parley.intake.fetch.Fetcher;
import dev.parley.intake.html.Origin;
import dev.parley.model.Article;
import dev.parley.model.Reading;
import dev.parley.model.StatedDate;
import dev.parley.record.dossier.Dossier;
import dev.parley.record.store.Added;
import dev.parley.record.store.Provenance;
import dev.parley.record.store.RecordException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Reads what people give the desk, one after the other, and adds it to the record. Thread-safe. At
 * most {@value #MOST_WAITING} wait, of 96 MB together; how far the last {@value #MOST_KNOWN} have
 * come is known.
 */
public final class Intray implements AutoCloseable {

  private static final int MOST_WAITING = 100;
  private static final int MOST_KNOWN = 1_000;
  private static final long MOST_BYTES = 96L << 20;

  private final Negotiation negotiation;
  private final ReadingRoom readingRoom;
  private final String reader;
  private final FetchPolicy fetching;
  private final @Nullable IssueSorting sorting;
  private final AtomicLong waiting = new AtomicLong();
  private final Intake intake = new Intake(Policy.USUAL);
  private final Map<String, Progress> known =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Progress> eldest) {
          return size() > MOST_KNOWN;
        }
      };
  private final ThreadPoolExecutor clerk =
      new ThreadPoolExecutor(
          1,
          1,
          0,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(MOST_WAITING),
          work -> {
            Thread thread = new Thread(work, "parley-intray");
            thread.setDaemon(true);
            return thread;
          });
  private @Nullable Fetcher fetcher;

  /**
   * Adds to one negotiation.
   *
   * @param reader the version of the reader, as the record is to name it
   * @param fetching how pages are fetched
   */
  public Intray(
      Negotiation negotiation, ReadingRoom readingRoom, String reader, FetchPolicy fetching) {
    this.negotiation = negotiation;
    this.readingRoom = readingRoom;
    this.reader = reader;
    this.fetching = fetching;
    Dossier dossier = negotiation.dossier();
    this.sorting = dossier == null || dossier.issues().isEmpty() ? null : new IssueSorting(dossier);
  }

  /**
   * Takes something to be read and returns how far it is, at first waiting.
   *
   * @return empty if too many wait already
   */
  public Optional<Progress> take(Submission submission) {
    long size = size(submission);
    if (waiting.addAndGet(size) > MOST_BYTES) {
      waiting.addAndGet(-size);
      return Optional.empty();
    }
    Progress progress = Progress.waiting(UUID.randomUUID().toString(), submission.name());
    set(progress);
    try {
      clerk.execute(() -> add(progress, submission));
    } catch (RejectedExecutionException e) {
      waiting.addAndGet(-size);
      synchronized (known) {
        known.remove(progress.id());
      }
      return Optional.empty();
    }
    return Optional.of(progress);
  }

  /** Returns how far a submission has come; empty if it is not known, or not any more. */
  public Optional<Progress> progress(String id) {
    synchronized (known) {
      return Optional.ofNullable(known.get(id));
    }
  }

  /** Returns how far the last submissions have come, the last first. */
  public List<Progress> latest(int most) {
    synchronized (known) {
      List<Progress> all = List.copyOf(known.values());
      return all.subList(Math.max(0, all.size() - most), all.size()).stream()
          .sorted((one, other) -> Integer.compare(all.indexOf(other), all.indexOf(one)))
          .toList();
    }
  }

  /**
   * Waits until a submission has come further.
   *
   * @return how far it is then, or after the time is up
   */
  public Optional<Progress> await(Progress last, long millis) throws InterruptedException {
    long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    synchronized (known) {
      while (last.equals(known.get(last.id()))) {
        long left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
        if (left <= 0) {
          break;
        }
        known.wait(left);
      }
      return Optional.ofNullable(known.get(last.id()));
    }
  }

  private void set(Progress progress) {
    synchronized (known) {
      known.put(progress.id(), progress);
      known.notifyAll();
    }
  }

  private static long size(Submission submission) {
    if (submission instanceof Submission.File file) {
      return file.bytes().length;
    }
    return submission instanceof Submission.Text text ? text.text().length() : 0;
  }

  private void add(Progress begun, Submission submission) {
    Progress at = begun;
    try {
      if (submission instanceof Submission.Page) {
        at = at.at(Step.FETCHING);
        set(at);
      }
      Taken taken = taken(submission);
      at = at.noting(taken.notes());
      if (taken instanceof Taken.Refused refused) {
        set(at.failed(refused.reason()));
        return;
      }
      at = at.at(Step.READING);
      set(at);
      Reading reading = readingRoom.reader().read(((Taken.Whole) taken).article());
      at = at.at(Step.KEEPING);
      set(at);
      Added added = negotiation.record().add(reading, Provenance.of(reader));
      if (sorting != null) {
        sorting.sort(negotiation.record(), added.article().id());
      }
      set(
          at.done(
              added.article().id(),
              added.outcome().name().toLowerCase(Locale.ROOT),
              added.statements()));
    } catch (RecordException | IllegalStateException e) {
      set(at.failed(String.valueOf(e.getMessage())));
    } catch (RuntimeException e) {
      set(at.failed("could not be read: " + e));
    } finally {
      waiting.addAndGet(-size(submission));
    }
  }

  private Taken taken(Submission submission) {
    if (submission instanceof Submission.Page page) {
      FetchOutcome outcome = fetcher().fetch(page.url());
      if (outcome instanceof FetchedPage fetched) {
        return intake.read(
            fetched.body(),
            fetched.contentType(),
            Origin.of(fetched.finalUrl(), fetched.charset(), fetched.fetched()));
      }
      return new Taken.Refused(
          outcome instanceof FetchFailure failure ? failure.reason() : "nothing has changed");
    }
    if (submission instanceof Submission.File file) {
      return intake.read(file.bytes(), file.contentType(), Origin.UNKNOWN);
    }
    Submission.Text text = (Submission.Text) submission;
    Taken taken =
        intake.read(
            text.text().getBytes(StandardCharsets.UTF_8),
            "text/plain; charset=utf-8",
            Origin.UNKNOWN);
    return taken instanceof Taken.Whole whole
        ? new Taken.Whole(told(whole.article(), text), whole.notes())
        : taken;
  }

  private static Article told(Article read, Submission.Text text) {
    return new Article(
        read.id(),
        read.text(),
        text.title() == null ? read.title() : text.title(),
        read.byline(),
        text.outlet() == null ? read.publisher() : text.outlet(),
        text.url() == null ? read.url() : text.url(),
        read.language(),
        text.published() == null
            ? read.published()
            : new StatedDate(text.published(), text.published()),
        read.modified());
  }

  private synchronized Fetcher fetcher() {
    if (fetcher == null) {
      fetcher = new Fetcher(fetching);
    }
    return fetcher;
  }

  /** Stops reading; what waits is not added. */
  @Override
  public void close() {
    clerk.shutdownNow();
    synchronized (this) {
      if (fetcher != null) {
        fetcher.close();
      }
    }
    try {
      if (clerk.awaitTermination(5, TimeUnit.SECONDS) && sorting != null) {
        sorting.close();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
