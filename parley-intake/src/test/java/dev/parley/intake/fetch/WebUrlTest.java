package dev.parley.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebUrlTest {

  @ParameterizedTest
  @CsvSource({
    "HTTP://News.Example, http://news.example/",
    "https://news.example:443/a, https://news.example/a",
    "http://news.example:8080, http://news.example:8080/",
    "http://news.example:/a, http://news.example/a",
    "http://me:pass@news.example/a#part, http://news.example/a",
    "http://me@evil@news.example/, http://news.example/",
    "' http://news.example/a b ', http://news.example/a%20b",
    "http://news.example/é?q=|x|, http://news.example/%C3%A9?q=%7Cx%7C",
    "http://news.example/100%, http://news.example/100%25",
    "http://news.example/%e9%2F, http://news.example/%e9%2F",
    "http://news.example?q=1, http://news.example/?q=1",
    "http://bücher.example/, http://xn--bcher-kva.example/",
    "http://under_score.example/a, http://under_score.example/a",
    "http://[2001:DB8::1]:81/, http://[2001:db8::1]:81/",
    "'http:\\\\news.example\\a', http://news.example/a",
  })
  void urlsGetOneForm(String given, String kept) throws BadUrlException {
    assertThat(WebUrl.parse(given)).hasToString(kept);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "news.example",
        "/feed.xml",
        "ftp://news.example/",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "http://",
        "http:///path",
        "http://:80/",
        "http://news.example:0/",
        "http://news.example:65536/",
        "http://news.example:8x/",
        "http://a b/",
        "http://[::1/",
        "http://[news]/",
        "http://-\u0000.example/",
        "data:text/html,x",
      })
  void whatIsNoWebUrlIsRefused(String given) {
    assertThatThrownBy(() -> WebUrl.parse(given)).isInstanceOf(BadUrlException.class);
  }

  @Test
  void endlessUrlsAreRefused() {
    assertThatThrownBy(() -> WebUrl.parse("http://news.example/" + "a".repeat(9000)))
        .hasMessage("the URL is longer than 8192 characters");
  }

  @ParameterizedTest
  @CsvSource({
    "c, http://news.example/a/c",
    "/c, http://news.example/c",
    "../c, http://news.example/c",
    "../../../c, http://news.example/c",
    "./, http://news.example/a/",
    "?q=2, http://news.example/a/b?q=2",
    "#part, http://news.example/a/b?q=1",
    "'', http://news.example/a/b?q=1",
    "//other.example/x, http://other.example/x",
    "https://other.example, https://other.example/",
    "c d?x=[1], http://news.example/a/c%20d?x=%5B1%5D",
    "12:30, http://news.example/a/12:30",
  })
  void referencesAreResolved(String reference, String target) throws BadUrlException {
    assertThat(WebUrl.parse("http://news.example/a/b?q=1").resolve(reference)).hasToString(target);
  }
}
