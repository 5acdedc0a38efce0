package dev.parley.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.intake.fetch.FetchFailure.Retry;
import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No URL, redirect or name leads into the user's own network unless the user allows it. */
@Timeout(300)
class InnerNetworkTest {

  private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: text/html";

  private RudeServer server;

  @BeforeEach
  void start() throws IOException {
    server = new RudeServer();
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private FetchOutcome fetch(String url, Names names) {
    try (Fetcher fetcher = new Fetcher(LocalFetcher.policy(), names)) {
      return fetcher.fetch(url);
    }
  }

  private void assertRefused(FetchOutcome outcome, String kind) {
    assertThat(outcome).isInstanceOf(FetchFailure.class);
    FetchFailure failure = (FetchFailure) outcome;
    assertThat(failure.reason()).contains(kind + " address, and those are not fetched");
    assertThat(failure.retry()).isEqualTo(Retry.IS_USELESS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.1",
        "2130706433",
        "0177.0.0.1",
        "0x7f.1",
        "0x7F000001",
        "017700000001",
        "127.0.0.1.",
        "%31%32%37.0.0.1",
        "１２７。０。０。１",
        "[::1]",
        "[0:0:0:0:0:0:0:1]",
        "[::ffff:127.0.0.1]",
        "[::ffff:7f00:1]",
        "[::127.0.0.1]",
        "[64:ff9b::7f00:1]",
        "[2002:7f00:1::]",
      })
  void loopbackIsRefusedHoweverItIsWritten(String host) {
    FetchOutcome direct = fetch("http://" + host + ":" + server.port() + "/", new Names());

    assertRefused(direct, "a loopback");
    assertThat(server.requests()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "169.254.169.254",
        "[::1]",
        "2130706433",
        "0x7f.1",
        "[fd00:ec2::254]",
        "10.0.0.1",
        "inner.test",
      })
  void aRedirectLeadsNowhereInside(String host) {
    server.redirect("/out", 302, "http://" + host + ":" + server.port() + "/secret");
    server.on("/secret", OK, "secret");
    Names names = LocalFetcher.names().with("inner.test", "127.0.0.1");

    FetchOutcome outcome = fetch(server.url("/out"), names);

    assertRefused(outcome, "");
    assertThat(((FetchFailure) outcome).reason()).startsWith("redirected to http://");
    assertThat(server.paths()).containsExactly("/robots.txt", "/out");
  }

  @Test
  void aRedirectOfRobotsTxtLeadsNowhereInsideEither() {
    server.redirect("/robots.txt", 302, "http://127.0.0.1:" + server.port() + "/secret");
    server.on("/secret", OK, "secret");

    assertRefused(fetch(server.url("/"), LocalFetcher.names()), "a loopback");
    assertThat(server.paths()).containsExactly("/robots.txt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "10.1.2.3",
        "100.64.0.1",
        "127.255.255.254",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "198.18.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "::",
        "fc00::1",
        "fd00:ec2::254",
        "fe80::1",
        "ff02::1",
        "fec0::1",
        "64:ff9b::a00:1",
        "64:ff9b:1::1",
        "2002:a00:1::1",
        "2001::1",
        "2001:db8::1",
        "::a00:1",
      })
  void aNameThatLeadsInsideIsRefused(String address) {
    Names names = new Names().with("sly.example", address);

    assertRefused(fetch("http://sly.example/", names), "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "8.8.8.8",
        "100.128.0.1",
        "172.32.0.1",
        "193.99.144.80",
        "2606:4700:4700::1111",
        "2a02:2e0:3fe:1001:302::",
        "64:ff9b::808:808",
        "2002:808:808::1",
      })
  void publicAddressesAreNot(String address) throws IOException {
    assertThat(SpecialAddresses.kind(InetAddress.getByName(address))).isNull();
  }

  @Test
  void oneInnerAddressAmongPublicOnesIsEnough() throws IOException {
    InetAddress[] both = {InetAddress.getByName("8.8.8.8"), InetAddress.getByName("10.0.0.1")};
    GuardedResolver resolver = new GuardedResolver(name -> both, AllowedPrivate.NONE);

    assertThatThrownBy(() -> resolver.resolve("both.example"))
        .isInstanceOf(RefusedAddressException.class)
        .hasMessageStartingWith("both.example leads to 10.0.0.1, a private address");
  }

  @Test
  void aNameThatChangesItsAddressGainsNothing() throws IOException {
    try (RudeServer other = new RudeServer("127.0.0.2")) {
      other.on("/", OK, "hello");
      Names rebinding = new Names().with("sly.test", "127.0.0.2", "127.0.0.2", "127.0.0.3");
      FetchPolicy policy =
          LocalFetcher.policy().withAllowedPrivate(AllowedPrivate.of(List.of("127.0.0.2/32")));
      try (Fetcher fetcher = new Fetcher(policy, rebinding)) {
        String url = "http://sly.test:" + other.port() + "/";

        assertThat(fetcher.fetch(url)).isInstanceOf(FetchedPage.class);
        assertRefused(fetcher.fetch(url), "a loopback");

        // One look-up for each connection: robots.txt, the page, the refused one. So what was
        // checked is what was connected to.
        assertThat(rebinding.asked()).isEqualTo(3);
        assertThat(other.paths()).containsExactly("/robots.txt", "/");
      }
    }
  }

  @Test
  void whatIsAllowedIsFetched() {
    server.on("/", OK, "hello");
    String url = "http://127.0.0.1:" + server.port() + "/";
    for (String allowed : List.of("127.0.0.0/8", "127.0.0.1", "2130706433")) {
      FetchPolicy policy =
          LocalFetcher.policy().withAllowedPrivate(AllowedPrivate.of(List.of(allowed)));
      try (Fetcher fetcher = new Fetcher(policy, new Names())) {
        assertThat(fetcher.fetch(url)).as(allowed).isInstanceOf(FetchedPage.class);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.0.0.0/33", "a b", "", "fe80::/x", "1.2.3.4.5", "http://x/"})
  void aListThatMakesNoSenseIsRefused(String entry) {
    assertThatThrownBy(() -> AllowedPrivate.of(List.of(entry)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"" + entry + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"256.256.256.256", "1.2.3.4.5", "0x", "09.1.1.1", "4294967296", "1..2"})
  void whatOnlyLooksLikeAnAddressIsNotLookedUp(String host) {
    Names names = new Names().with(host, "8.8.8.8");

    FetchOutcome outcome = fetch("http://" + host + "/", names);

    assertThat(outcome).isInstanceOf(FetchFailure.class);
    assertThat(names.asked()).isZero();
  }

  @Test
  void proxiesOfTheSystemAreNotUsed() {
    server.on("/", OK, "hello");
    System.setProperty("http.proxyHost", "127.0.0.1");
    System.setProperty("http.proxyPort", "1");
    try {
      assertThat(fetch(server.url("/"), LocalFetcher.names())).isInstanceOf(FetchedPage.class);
    } finally {
      System.clearProperty("http.proxyHost");
      System.clearProperty("http.proxyPort");
    }
  }
}
