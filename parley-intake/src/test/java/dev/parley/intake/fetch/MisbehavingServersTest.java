package dev.parley.intake.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.intake.fetch.FetchFailure.Retry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Real connections to a server that lies, drips, breaks off and blows up. */
@Timeout(300)
class MisbehavingServersTest {

  private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: text/html";

  private RudeServer server;
  private Fetcher fetcher;

  @BeforeEach
  void start() throws IOException {
    server = new RudeServer();
    fetcher = LocalFetcher.of(LocalFetcher.policy().withMaxBytes(1 << 20));
  }

  @AfterEach
  void stop() throws IOException {
    fetcher.close();
    server.close();
  }

  private FetchFailure failure(String path) {
    return failure(fetcher, path);
  }

  private FetchFailure failure(Fetcher fetcher, String path) {
    FetchOutcome outcome = fetcher.fetch(server.url(path));
    assertThat(outcome).isInstanceOf(FetchFailure.class);
    assertThat(outcome.url()).isEqualTo(server.url(path));
    return (FetchFailure) outcome;
  }

  private String body(String path) {
    FetchOutcome outcome = fetcher.fetch(server.url(path));
    assertThat(outcome).isInstanceOf(FetchedPage.class);
    return new String(((FetchedPage) outcome).body(), UTF_8);
  }

  private static byte[] gzip(byte[] plain) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(plain);
    }
    return packed.toByteArray();
  }

  private static byte[] deflate(byte[] plain, boolean bare) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new DeflaterOutputStream(packed, new Deflater(9, bare))) {
      out.write(plain);
    }
    return packed.toByteArray();
  }

  @Test
  void compressedBodiesComePlain() throws IOException {
    byte[] talks = "The talks resumed.".repeat(50).getBytes(UTF_8);
    server.on("/gzip", OK + "\r\nContent-Encoding: gzip", gzip(talks));
    server.on("/zlib", OK + "\r\nContent-Encoding: deflate", deflate(talks, false));
    server.on("/bare", OK + "\r\nContent-Encoding: Deflate", deflate(talks, true));
    server.on("/twice", OK + "\r\nContent-Encoding: gzip, gzip", gzip(gzip(talks)));
    server.on("/empty", OK + "\r\nContent-Encoding: gzip", "");

    for (String path : new String[] {"/gzip", "/zlib", "/bare", "/twice"}) {
      assertThat(body(path)).as(path).isEqualTo(new String(talks, UTF_8));
    }
    assertThat(body("/empty")).isEmpty();
    assertThat(server.requests().get(1)).contains("Accept-Encoding: gzip, deflate\r\n");
  }

  @Test
  void compressionThatWasNotOfferedIsRefused() {
    server.on("/br", OK + "\r\nContent-Encoding: br", "xyz");

    FetchFailure failure = failure("/br");

    assertThat(failure.reason()).isEqualTo("the body is compressed in a way we did not offer: br");
    assertThat(failure.retry()).isEqualTo(Retry.IS_USELESS);
  }

  @Test
  void truncatedGzipIsNoPage() throws IOException {
    byte[] packed = gzip("The talks resumed.".repeat(500).getBytes(UTF_8));
    server.on("/cut", OK + "\r\nContent-Encoding: gzip", Arrays.copyOf(packed, packed.length / 2));

    FetchFailure failure = failure("/cut");

    assertThat(failure.reason()).startsWith("the answer breaks off");
    assertThat(failure.retry()).isEqualTo(Retry.MAY_HELP);
  }

  @Test
  void whatOnlyClaimsToBeGzipIsNoPage() {
    server.on("/no", OK + "\r\nContent-Encoding: gzip", "plain text, long enough for a header");

    assertThat(failure("/no").reason()).startsWith("the body's compression is damaged");
  }

  @Test
  void tenGigabytesInAFewMegabytesStopAtTheLimit() {
    server.on(
        "/bomb",
        (socket, out) -> {
          out.write((OK + "\r\nContent-Encoding: gzip\r\n\r\n").getBytes(ISO_8859_1));
          try (OutputStream packed = new GZIPOutputStream(out, 8192)) {
            byte[] zeros = new byte[1 << 20];
            for (int megabyte = 0; megabyte < 10 * 1024; megabyte++) {
              packed.write(zeros);
            }
          }
        });

    FetchFailure failure = failure("/bomb");

    assertThat(failure.reason()).isEqualTo("larger than the limit of 1 MB");
    assertThat(failure.retry()).isEqualTo(Retry.IS_USELESS);
  }

  @Test
  void endlessBodyStopsAtTheLimit() {
    server.on(
        "/endless",
        (socket, out) -> {
          out.write((OK + "\r\n\r\n").getBytes(ISO_8859_1));
          byte[] buffer = new byte[8192];
          while (!socket.isClosed()) {
            out.write(buffer);
          }
        });

    assertThat(failure("/endless").reason()).isEqualTo("larger than the limit of 1 MB");
  }

  @Test
  void aBodyOfExactlyTheLimitIsAPage() {
    server.on("/full", OK, "x".repeat(1 << 20));
    server.on("/over", OK, "x".repeat((1 << 20) + 1));

    assertThat(body("/full")).hasSize(1 << 20);
    assertThat(failure("/over").reason()).isEqualTo("larger than the limit of 1 MB");
  }

  @Test
  void aByteAtATimeIsCutOffByTheDeadline() {
    byte[] drop = {'x'};
    server.on(
        "/body",
        (socket, out) -> {
          out.write((OK + "\r\nContent-Length: 100000\r\n\r\n").getBytes(ISO_8859_1));
          drip(out, drop);
        });
    server.on(
        "/head",
        (socket, out) -> {
          out.write("HTTP/1.1 200 OK\r\nX-Drip: ".getBytes(ISO_8859_1));
          drip(out, drop);
        });
    server.on("/silent", (socket, out) -> Thread.sleep(60_000));
    Duration limit = Duration.ofMillis(700);
    try (Fetcher hasty = LocalFetcher.of(LocalFetcher.policy().withTimeLimit(limit, limit))) {
      for (String path : new String[] {"/body", "/head", "/silent"}) {
        long start = System.nanoTime();
        FetchFailure failure = failure(hasty, path);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(40));
        assertThat(failure.reason())
            .as(path)
            .matches("not finished after 700 ms|the server does not answer");
        assertThat(failure.retry()).isEqualTo(Retry.MAY_HELP);
      }
    }
  }

  @Test
  void aNameServerThatDoesNotAnswerIsGivenUp() {
    Duration limit = Duration.ofMillis(300);
    NameLookup deaf =
        name -> {
          try {
            Thread.sleep(30_000);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          throw new UnknownHostException(name);
        };
    try (Fetcher hasty = new Fetcher(LocalFetcher.policy().withTimeLimit(limit, limit), deaf)) {
      assertThat(((FetchFailure) hasty.fetch("http://slow.test/")).reason())
          .matches(".*(no such host: slow.test|not finished after 300 ms)");
    }
  }

  private static void drip(OutputStream out, byte[] drop) throws IOException, InterruptedException {
    for (int i = 0; i < 1200; i++) {
      out.write(drop);
      out.flush();
      Thread.sleep(50);
    }
  }

  @Test
  void chunksThatLieAreNoPage() {
    String head = OK + "\r\nTransfer-Encoding: chunked\r\n\r\n";
    server.raw("/size", head, "5\r\ntoo long for five\r\n0\r\n\r\n".getBytes(UTF_8));
    server.raw("/word", head, "lots\r\nhello\r\n0\r\n\r\n".getBytes(UTF_8));
    server.raw("/negative", head, "-5\r\nhello\r\n0\r\n\r\n".getBytes(UTF_8));
    server.raw("/huge", head, "7fffffffffffffff\r\nhello".getBytes(UTF_8));
    server.raw("/unfinished", head, "5\r\nhello\r\n".getBytes(UTF_8));
    server.raw("/half", head, "ff\r\nhello".getBytes(UTF_8));

    for (String path :
        new String[] {"/size", "/word", "/negative", "/huge", "/unfinished", "/half"}) {
      FetchFailure failure = failure(path);
      assertThat(failure.reason()).as(path).startsWith("the answer breaks off");
      assertThat(failure.retry()).as(path).isEqualTo(Retry.MAY_HELP);
    }
  }

  @Test
  void aBodyShorterThanDeclaredIsNoPage() {
    server.raw("/short", OK + "\r\nContent-Length: 500\r\n\r\n", "hello".getBytes(UTF_8));

    assertThat(failure("/short").reason()).startsWith("the answer breaks off");
  }

  @Test
  void bytesPastTheDeclaredLengthDoNotTurnUpInTheNextAnswer() {
    server.raw(
        "/long",
        OK + "\r\nContent-Length: 5\r\n\r\n",
        (OK.replace("200 OK", "200 OK\r\nX: y") + "\r\nContent-Length: 4\r\n\r\nevil")
            .getBytes(UTF_8));
    server.on("/next", OK, "good");

    assertThat(body("/long")).isEqualTo("HTTP/");
    assertThat(body("/next")).isEqualTo("good");
  }

  @Test
  void hugeHeadersAreNoPage() {
    server.on("/line", OK + "\r\nX-Long: " + "x".repeat(200_000), "hello");
    server.on("/many", OK + "\r\nX-Many: x".repeat(5_000), "hello");

    for (String path : new String[] {"/line", "/many"}) {
      FetchFailure failure = failure(path);
      assertThat(failure.reason()).as(path).startsWith("the answer's headers are too long");
      assertThat(failure.retry()).as(path).isEqualTo(Retry.IS_USELESS);
    }
  }

  @Test
  void aConnectionResetInTheMiddleIsNoPage() {
    server.on(
        "/reset",
        (socket, out) -> {
          out.write((OK + "\r\nContent-Length: 500\r\n\r\nhello").getBytes(ISO_8859_1));
          out.flush();
          socket.setSoLinger(true, 0); // closing now sends RST
          socket.close();
        });
    server.on("/mute", (socket, out) -> socket.close());

    assertThat(failure("/reset").retry()).isEqualTo(Retry.MAY_HELP);
    assertThat(failure("/reset").reason())
        .matches("(the answer breaks off|the connection broke).*");
    assertThat(failure("/mute").reason())
        .isEqualTo("the server closed the connection without an answer");
  }

  @Test
  void whatIsNotHttpIsNoPage() {
    server.raw("/ssh", "SSH-2.0-OpenSSH_9.2\r\n".repeat(20), new byte[0]);
    server.raw("/status", "HTTP/1.1 abc OK\r\n\r\n", new byte[0]);

    assertThat(failure("/ssh").reason()).isNotBlank();
    assertThat(failure("/status").reason()).isNotBlank();
  }

  @Test
  void aServerThatIsNotThereIsSaidToBe() throws IOException {
    int free;
    try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = closed.getLocalPort();
    }

    FetchFailure dead = (FetchFailure) fetcher.fetch("http://news.test:" + free + "/");
    FetchFailure unknown = (FetchFailure) fetcher.fetch("http://nowhere.test/");

    assertThat(dead.reason()).endsWith("no connection to http://news.test:" + free);
    assertThat(dead.retry()).isEqualTo(Retry.MAY_HELP);
    assertThat(unknown.reason()).endsWith("no such host: nowhere.test");
    assertThat(unknown.retry()).isEqualTo(Retry.MAY_HELP);
  }
}
