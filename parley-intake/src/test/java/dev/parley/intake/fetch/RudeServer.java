package dev.parley.intake.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A server on this machine that says exactly what a test wants, byte for byte, and remembers what
 * it was asked. Paths that no test has set answer 404.
 */
final class RudeServer implements AutoCloseable {

  /** What is said on a connection once the request has come. */
  @FunctionalInterface
  interface Reply {
    void speak(Socket socket, OutputStream out) throws IOException, InterruptedException;
  }

  private final ServerSocket server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, Reply> replies = new ConcurrentHashMap<>();
  private final List<String> requests = Collections.synchronizedList(new ArrayList<>());

  RudeServer() throws IOException {
    this("127.0.0.1");
  }

  RudeServer(String address) throws IOException {
    server = new ServerSocket(0, 50, InetAddress.getByName(address));
    threads.execute(this::accept);
  }

  int port() {
    return server.getLocalPort();
  }

  /** The URL of a path under the name "news.test", which tests allow. */
  String url(String path) {
    return "http://news.test:" + port() + path;
  }

  RudeServer on(String path, Reply reply) {
    replies.put(path, reply);
    return this;
  }

  RudeServer on(String path, String head, String body) {
    return on(path, head, body.getBytes(ISO_8859_1));
  }

  /** A well-behaved answer: status line and headers without Content-Length, then the body. */
  RudeServer on(String path, String head, byte[] body) {
    return raw(path, head + "\r\nContent-Length: " + body.length + "\r\n\r\n", body);
  }

  RudeServer redirect(String path, int status, String to) {
    return on(path, "HTTP/1.1 " + status + " Go\r\nLocation: " + to, "");
  }

  /** An answer exactly as given. */
  RudeServer raw(String path, String head, byte[] body) {
    return on(
        path,
        (socket, out) -> {
          out.write(head.getBytes(ISO_8859_1));
          out.write(body);
        });
  }

  /** The heads of all requests so far, each with its lines as they came. */
  List<String> requests() {
    return List.copyOf(requests);
  }

  /** The paths asked for so far. */
  List<String> paths() {
    return requests().stream().map(request -> request.split(" ")[1]).toList();
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        threads.execute(() -> serve(socket));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      String request = head(new BufferedInputStream(socket.getInputStream()));
      if (request.isEmpty()) {
        return;
      }
      requests.add(request);
      String path = request.split(" ")[1];
      OutputStream out = socket.getOutputStream();
      Reply reply = replies.get(path);
      if (reply == null) {
        out.write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n".getBytes(ISO_8859_1));
      } else {
        reply.speak(socket, out);
      }
      out.flush();
    } catch (IOException e) {
      // The client hung up, which is what many tests are about.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String head(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    for (int c = in.read(); c >= 0; c = in.read()) {
      head.append((char) c);
      if (c == '\n' && head.toString().endsWith("\r\n\r\n")) {
        return head.toString();
      }
    }
    return "";
  }

  @Override
  public void close() throws IOException {
    server.close();
    threads.shutdownNow();
  }
}
