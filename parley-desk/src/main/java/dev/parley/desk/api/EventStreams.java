package dev.parley.desk.api;

import dev.parley.desk.adding.Intray;
import dev.parley.desk.adding.Progress;
import dev.parley.desk.negotiation.Negotiation;
import dev.parley.desk.web.Json;
import dev.parley.desk.web.Problem;
import dev.parley.desk.web.ProblemException;
import dev.parley.record.RecordedArticle;
import dev.parley.record.store.Field;
import dev.parley.record.store.Filter;
import dev.parley.record.store.Order;
import dev.parley.record.store.RecordException;
import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;
import io.javalin.http.sse.SseHandler;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Server-sent events (WHATWG HTML, section 9.2): what comes into the record, whoever adds it, and
 * how far a submission has come. At most {@value #MOST} are open at once.
 */
final class EventStreams implements AutoCloseable {

  private static final int MOST = 200;
  private static final int PAGE = 50;
  private static final long EVERY_MILLIS = 1_000;
  private static final int TICKS_OF_SILENCE = 15;

  private final Negotiation negotiation;
  private final Intray intray;
  private final Json json;
  private final AtomicInteger open = new AtomicInteger();
  private final Set<SseClient> clients = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "parley-events");
            thread.setDaemon(true);
            return thread;
          });

  EventStreams(Negotiation negotiation, Intray intray, Json json) {
    this.negotiation = negotiation;
    this.intray = intray;
    this.json = json;
  }

  /** An article that has come in, with how many statements are shown of it. */
  record ArrivedArticle(ArticleView article, long statements) {}

  List<Operation> operations() {
    return List.of(
        Operation.get(
            "/api/v1/events",
            "followRecord",
            "Tells each article that comes in, from now on or after the one that Last-Event-ID"
                + " names, as an event `article`.",
            Answer.of(Answer.EVENTS),
            asked -> {
              arrivals(asked.context());
              return null;
            }));
  }

  private void arrivals(Context context) throws Exception {
    String last = context.header("Last-Event-ID");
    if (last != null && negotiation.record().recorded(last).isEmpty()) {
      last = null;
    }
    Arrivals arrivals = new Arrivals(last == null ? newest() : last);
    serve(context, arrivals::tell);
  }

  private @Nullable String newest() {
    List<RecordedArticle> newest = negotiation.record().articles(Order.NEWEST_FIRST, null, 1);
    return newest.isEmpty() ? null : newest.get(0).id();
  }

  /** Tells the steps of a submission until it is over. */
  void follow(Context context, Progress progress) throws Exception {
    Steps steps = new Steps(progress.id());
    serve(context, steps::tell);
  }

  /** What is told to one client when the clock ticks; returns false when all is told. */
  @FunctionalInterface
  private interface Teller {
    boolean tell(SseClient client);
  }

  private void serve(Context context, Teller teller) throws Exception {
    String accept = context.header("Accept");
    if (accept == null || !accept.contains(Answer.EVENTS)) {
      throw new ProblemException(
          new Problem(406, "Events only", "ask with Accept: " + Answer.EVENTS));
    }
    if (open.incrementAndGet() > MOST) {
      open.decrementAndGet();
      throw new ProblemException(
          new Problem(503, "Too many listeners", "at most " + MOST + " can listen at once"));
    }
    new SseHandler(0, client -> begin(client, teller)).handle(context);
  }

  private void begin(SseClient client, Teller teller) {
    client.keepAlive();
    clients.add(client);
    AtomicInteger silence = new AtomicInteger();
    ScheduledFuture<?> ticking =
        clock.scheduleWithFixedDelay(
            () -> tick(client, teller, silence), 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    client.onClose(
        () -> {
          open.decrementAndGet();
          clients.remove(client);
          ticking.cancel(false);
        });
  }

  private static void tick(SseClient client, Teller teller, AtomicInteger silence) {
    try {
      if (!teller.tell(client)) {
        client.close();
      } else if (silence.incrementAndGet() >= TICKS_OF_SILENCE) {
        silence.set(0);
        client.sendComment("still here"); // How a client that went away is noticed.
      }
    } catch (RecordException e) {
      client.sendEvent("trouble", String.valueOf(e.getMessage()));
    }
  }

  private final class Arrivals {
    private @Nullable String last;

    Arrivals(@Nullable String last) {
      this.last = last;
    }

    boolean tell(SseClient client) {
      for (RecordedArticle article :
          negotiation.record().articles(Order.OLDEST_FIRST, last, PAGE)) {
        long statements = negotiation.record().count(new Filter.Equal(Field.ARTICLE, article.id()));
        client.sendEvent(
            "article",
            json.string(new ArrivedArticle(ArticleView.of(article), statements)),
            article.id());
        last = article.id();
      }
      return true;
    }
  }

  private final class Steps {
    private final String id;
    private @Nullable Progress told;

    Steps(String id) {
      this.id = id;
    }

    boolean tell(SseClient client) {
      Progress progress = intray.progress(id).orElse(null);
      if (progress == null) {
        return false;
      }
      if (!progress.equals(told)) {
        client.sendEvent(
            progress.step().name().toLowerCase(Locale.ROOT),
            json.string(Submissions.ProgressView.of(progress)));
        told = progress;
      }
      return !progress.isOver();
    }
  }

  /** Tells nobody anything any more, and lets all go who listen. */
  @Override
  public void close() {
    clock.shutdownNow();
    List.copyOf(clients).forEach(SseClient::close);
  }
}
