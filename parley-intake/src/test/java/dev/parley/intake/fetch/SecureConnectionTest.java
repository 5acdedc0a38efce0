package dev.parley.intake.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.intake.fetch.FetchFailure.Retry;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is said when TLS does not come about. */
@Timeout(300)
class SecureConnectionTest {

  private static final char[] PASSWORD = "changeit".toCharArray();

  @TempDir Path folder;

  private static FetchFailure failure(ServerSocket server) {
    try (Fetcher fetcher = LocalFetcher.of(LocalFetcher.policy())) {
      String url = "https://news.test:" + server.getLocalPort() + "/";
      return (FetchFailure) fetcher.fetch(url);
    }
  }

  private static void answer(ServerSocket server) {
    Thread thread =
        new Thread(
            () -> {
              try (Socket socket = server.accept()) {
                socket.getOutputStream().write("HTTP/1.1 200 OK\r\n\r\n".getBytes(ISO_8859_1));
                socket.getInputStream().read();
              } catch (IOException e) {
                // The client hung up.
              }
            });
    thread.setDaemon(true);
    thread.start();
  }

  @Test
  void aCertificateThatNobodyVouchesForIsRefused() throws Exception {
    try (ServerSocket server =
        selfSigned()
            .getServerSocketFactory()
            .createServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      answer(server);

      FetchFailure failure = failure(server);

      assertThat(failure.reason())
          .startsWith("no secure connection: ")
          .contains("certification path");
      assertThat(failure.retry()).isEqualTo(Retry.IS_USELESS);
    }
  }

  @Test
  void aServerThatSpeaksPlainHttpIsNoSecureOne() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      answer(server);

      assertThat(failure(server).reason()).contains("no secure connection");
    }
  }

  private SSLContext selfSigned() throws Exception {
    Path store = folder.resolve("keys.p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keyalg",
                "EC",
                "-alias",
                "news",
                "-dname",
                "CN=news.test",
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                new String(PASSWORD))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(keytool.waitFor()).isZero();
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, PASSWORD);
    }
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, PASSWORD);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }
}
