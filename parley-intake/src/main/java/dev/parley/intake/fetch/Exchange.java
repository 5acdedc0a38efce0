package dev.parley.intake.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.io.Closer;
import org.apache.hc.core5.net.URIAuthority;
import org.apache.hc.core5.util.Timeout;

/**
 * One request and its answer, by one deadline. Redirects are not followed here, nothing is tried
 * twice, and no cookie, password or proxy comes into it.
 *
 * <p>Each request has a connection of its own. Hosts are asked at most once a second, so little is
 * lost, and bytes that a server sends past the length it declared cannot turn up as the next
 * answer.
 */
final class Exchange implements Closeable {

  private static final int LONGEST_HEADER = 16 * 1024;
  private static final int MOST_HEADERS = 200;

  private final CloseableHttpClient client;
  private final ScheduledThreadPoolExecutor watch;
  private final FetchPolicy policy;
  private final TimedLookup lookup;

  Exchange(FetchPolicy policy, NameLookup names) {
    this.policy = policy;
    this.lookup = new TimedLookup(names, policy.connectTimeout());
    Timeout connect = timeout(policy.connectTimeout());
    Timeout read = timeout(policy.timeLimit());
    this.client =
        HttpClients.custom()
            .setConnectionManager(
                PoolingHttpClientConnectionManagerBuilder.create()
                    .setDnsResolver(new GuardedResolver(lookup, policy.allowedPrivate()))
                    .setConnectionFactory(
                        ManagedHttpClientConnectionFactory.builder()
                            .http1Config(
                                Http1Config.custom()
                                    .setMaxLineLength(LONGEST_HEADER)
                                    .setMaxHeaderCount(MOST_HEADERS)
                                    .build())
                            .build())
                    .setDefaultConnectionConfig(
                        ConnectionConfig.custom()
                            .setConnectTimeout(connect)
                            .setSocketTimeout(read)
                            .build())
                    .setDefaultSocketConfig(SocketConfig.custom().setSoTimeout(read).build())
                    .setDefaultTlsConfig(TlsConfig.custom().setHandshakeTimeout(connect).build())
                    .setMaxConnTotal(policy.maxConcurrent())
                    .setMaxConnPerRoute(policy.maxConcurrent())
                    .build())
            .setDefaultRequestConfig(
                RequestConfig.custom()
                    .setContentCompressionEnabled(false)
                    .setAuthenticationEnabled(false)
                    .setRedirectsEnabled(false)
                    .setProtocolUpgradeEnabled(false)
                    .setResponseTimeout(read)
                    .setConnectionRequestTimeout(read)
                    .setHardCancellationEnabled(true)
                    .build())
            .setConnectionReuseStrategy((request, response, context) -> false)
            .disableAutomaticRetries()
            .disableRedirectHandling()
            .disableCookieManagement()
            .disableAuthCaching()
            .disableContentCompression()
            .build();
    this.watch =
        new ScheduledThreadPoolExecutor(
            1,
            task -> {
              Thread thread = new Thread(task, "parley-fetch-deadline");
              thread.setDaemon(true);
              return thread;
            });
    watch.setRemoveOnCancelPolicy(true);
  }

  /**
   * Asks for a URL.
   *
   * @param validators shown to the server
   * @param timeLimit from connecting to the last byte; then the connection is closed, whatever the
   *     server is doing
   * @param maxBytes for the body
   * @param cut whether a longer body is cut there rather than refused
   */
  Answer get(WebUrl url, Validators validators, Duration timeLimit, int maxBytes, boolean cut)
      throws FetchException {
    HttpUriRequestBase request = request(url, validators);
    AtomicBoolean late = new AtomicBoolean();
    Future<?> deadline = deadline(request, late, timeLimit);
    HttpHost host = new HttpHost(url.scheme(), url.host(), url.port());
    ClassicHttpResponse response = null;
    try {
      response = client.executeOpen(host, request, null);
      return answer(response, maxBytes, cut);
    } catch (CountedStream.TooLongException e) {
      throw BodyReader.tooLarge(maxBytes);
    } catch (IOException | RuntimeException e) {
      throw late.get() ? tooSlow(policy.timeLimit()) : NetworkTrouble.explained(e, url);
    } finally {
      deadline.cancel(false);
      request.abort(); // without it closing would read the rest of the body first
      Closer.closeQuietly(response);
    }
  }

  private Future<?> deadline(HttpUriRequestBase request, AtomicBoolean late, Duration limit)
      throws FetchException {
    try {
      return watch.schedule(
          () -> {
            late.set(true);
            request.abort();
          },
          limit.toMillis(),
          TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException e) {
      throw FetchException.retryIsUseless("the fetcher is closed");
    }
  }

  private HttpUriRequestBase request(WebUrl url, Validators validators) {
    HttpUriRequestBase request = new HttpUriRequestBase("GET", URI.create("/"));
    request.setScheme(url.scheme());
    request.setAuthority(new URIAuthority(url.host(), url.port()));
    request.setPath(url.path());
    request.setHeader(HttpHeaders.USER_AGENT, policy.userAgent());
    request.setHeader(HttpHeaders.ACCEPT, "*/*");
    request.setHeader(HttpHeaders.ACCEPT_ENCODING, "gzip, deflate");
    request.setHeader(HttpHeaders.CONNECTION, "close");
    if (validators.etag() != null) {
      request.setHeader(new BasicHeader(HttpHeaders.IF_NONE_MATCH, validators.etag()));
    }
    if (validators.lastModified() != null) {
      request.setHeader(new BasicHeader(HttpHeaders.IF_MODIFIED_SINCE, validators.lastModified()));
    }
    return request;
  }

  private static Answer answer(ClassicHttpResponse response, int maxBytes, boolean cut)
      throws IOException, FetchException {
    Map<String, String> headers = new TreeMap<>();
    for (Header header : response.getHeaders()) {
      headers.putIfAbsent(
          header.getName().toLowerCase(Locale.ROOT), String.valueOf(header.getValue()));
    }
    HttpEntity entity = response.getEntity();
    byte[] body =
        response.getCode() == 200 && entity != null
            ? BodyReader.read(entity.getContent(), headers.get("content-encoding"), maxBytes, cut)
            : new byte[0];
    boolean busy = response.getCode() == 429 || response.getCode() == 503;
    return new Answer(
        response.getCode(),
        headers,
        body,
        busy ? RetryAfter.parse(headers.get("retry-after"), Instant.now()) : null);
  }

  private static Timeout timeout(Duration duration) {
    return Timeout.ofMilliseconds(duration.toMillis());
  }

  static FetchException tooSlow(Duration limit) {
    long millis = limit.toMillis();
    return FetchException.retryMayHelp(
        "not finished after " + (millis % 1000 == 0 ? millis / 1000 + " s" : millis + " ms"));
  }

  @Override
  public void close() {
    watch.shutdownNow();
    lookup.close();
    client.close(CloseMode.IMMEDIATE);
  }
}
