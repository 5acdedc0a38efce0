package dev.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A news server on this machine. What no test has put on it is answered with 404. */
final class NewsServer implements AutoCloseable {

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

  private record Answer(int status, byte[] body, List<String> headers) {}

  NewsServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 50);
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  /** Returns the host, which has to be allowed, being on this machine. */
  String host() {
    return "127.0.0.1";
  }

  String url(String path) {
    return "http://" + host() + ":" + server.getAddress().getPort() + path;
  }

  /** Puts something at a path; headers as {@code "Name: value"}. */
  NewsServer put(String path, int status, byte[] body, String... headers) {
    answers.put(path, new Answer(status, body, List.of(headers)));
    return this;
  }

  /** Puts a page with an article at a path. */
  NewsServer page(String path, String title, String sentence) {
    return put(path, 200, html(title, sentence).getBytes(UTF_8), "Content-Type: text/html");
  }

  /** Puts something there that has a version, by which it is not sent twice. */
  NewsServer versioned(String path, String etag, String title, String sentence) {
    byte[] body = html(title, sentence).getBytes(UTF_8);
    return put(path, 200, body, "Content-Type: text/html", "ETag: \"" + etag + "\"");
  }

  /** Puts an RSS feed at a path; items as {@code "/page"} or {@code "/page date"}. */
  NewsServer feed(String path, List<String> items, String... headers) {
    StringBuilder rss = new StringBuilder("<rss version=\"2.0\"><channel><title>News</title>");
    for (String item : items) {
      String[] parts = item.split(" ", 2);
      rss.append("<item><link>").append(parts[0]).append("</link>");
      if (parts.length > 1) {
        rss.append("<pubDate>").append(parts[1]).append("</pubDate>");
      }
      rss.append("</item>");
    }
    rss.append("</channel></rss>");
    List<String> all = new ArrayList<>(List.of(headers));
    all.add("Content-Type: application/rss+xml");
    return put(path, 200, rss.toString().getBytes(UTF_8), all.toArray(String[]::new));
  }

  /** Returns the paths asked for so far, robots.txt left out, with the status they got. */
  List<String> asked() {
    return List.copyOf(asked);
  }

  /** A page with an article, with what usually stands around one. */
  static String html(String title, String sentence) {
    return """
        <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>%1$s - The Courier</title>
        <meta property="article:published_time" content="2021-12-23T08:00:00Z"></head><body>
        <nav><ul><li><a href="/a">Politics</a></li><li><a href="/b">Business</a></li></ul></nav>
        <article><h1>%1$s</h1>
        <p>The delegations met for the third time this week, and the mood in the hall was no better
        than on the two days before. %2$s</p>
        <p>Nobody who took part would say when the next round was going to be, or who would be
        there, and the hosts have not invited anybody so far.</p></article>
        <footer><a href="/imprint">Imprint</a></footer></body></html>
        """
        .formatted(title, sentence);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      Answer answer = answers.getOrDefault(path, new Answer(404, new byte[0], List.of()));
      for (String header : answer.headers()) {
        String[] parts = header.split(": ", 2);
        exchange.getResponseHeaders().add(parts[0], parts[1]);
      }
      String etag = exchange.getResponseHeaders().getFirst("ETag");
      String known = exchange.getRequestHeaders().getFirst("If-None-Match");
      String changed = exchange.getResponseHeaders().getFirst("Last-Modified");
      String since = exchange.getRequestHeaders().getFirst("If-Modified-Since");
      boolean same = etag != null && etag.equals(known) || changed != null && changed.equals(since);
      int status = same ? 304 : answer.status();
      if (!path.equals("/robots.txt")) {
        asked.add(path + " " + status);
      }
      boolean hasBody = status == 200 && answer.body().length > 0;
      exchange.sendResponseHeaders(status, hasBody ? answer.body().length : -1);
      if (hasBody) {
        try (OutputStream out = exchange.getResponseBody()) {
          out.write(answer.body());
        }
      }
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
