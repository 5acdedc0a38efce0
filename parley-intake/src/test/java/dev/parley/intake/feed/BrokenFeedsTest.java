package dev.parley.intake.feed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Feeds as they are found: read as far as they go, and the break named with its line. */
class BrokenFeedsTest {

  private static final String FIRST = "<item><title>First</title><link>/1</link></item>\n";
  private static final String LAST = "<item><title>Last</title><link>/9</link></item>\n";

  private static List<String> titles(Feed feed) {
    return feed.entries().stream().map(Entry::title).toList();
  }

  private static FeedResult result(String text) {
    return FeedReader.read(text.getBytes(UTF_8), Feeds.URL, null);
  }

  @Test
  void bareAmpersandsAreForgiven() {
    Feed feed =
        Feeds.read(
            Feeds.rss(
                FIRST
                    + "<item><title>Q & A, R&D</title><link>/2?a=1&b=2&copy=3</link></item>\n"
                    + LAST));

    assertThat(titles(feed)).containsExactly("First", "Q & A, R&D", "Last");
    assertThat(feed.entries().get(1).url()).startsWith("http://news.example/2?a=1&b=2");
    assertThat(feed.flaws()).hasSize(1);
    assertThat(feed.flaws().get(0).line()).isEqualTo(5);
    assertThat(feed.flaws().get(0).what()).startsWith("not well-formed XML: ");
  }

  @Test
  void entitiesOfHtmlAreUnderstood() {
    Feed feed =
        Feeds.read(Feeds.rss(FIRST + "<item><title>Caf&eacute;&nbsp;talks</title></item>\n"));

    assertThat(titles(feed)).containsExactly("First", "Café\u00A0talks");
    assertThat(feed.flaws()).containsExactly(new Flaw(5, "XML does not know the entity &eacute;"));
  }

  @Test
  void aFeedThatEndsInTheMiddleKeepsWhatIsWhole() {
    String whole = Feeds.rss(FIRST + LAST);
    for (int end = whole.indexOf("<item>") + 1; end < whole.length() - 1; end++) {
      Feed feed = Feeds.read(whole.substring(0, end));
      int firstWhole = whole.indexOf("</item>") + "</item".length();
      int lastWhole = whole.lastIndexOf("</item>") + "</item".length();
      List<String> expected =
          end < firstWhole
              ? List.of()
              : end < lastWhole ? List.of("First") : List.of("First", "Last");
      assertThat(titles(feed)).as(whole.substring(0, end)).isEqualTo(expected);
      assertThat(feed.flaws()).as(whole.substring(0, end)).isNotEmpty();
    }
  }

  @Test
  void theEndInTheMiddleHasItsLine() {
    String whole = Feeds.rss(FIRST + "<item>\n<title>Cut here");

    Feed feed = Feeds.read(whole.substring(0, whole.indexOf(" here")));

    assertThat(feed.flaws())
        .containsExactly(new Flaw(6, "ends in the middle; the entry there is left out"));
  }

  @Test
  void crossedAndMissingEndTagsAreForgiven() {
    Feed feed =
        Feeds.read(
            Feeds.rss(
                FIRST
                    + "<item><title>Second</title><description><b><i>x</b></i></description>\n"
                    + "<item><title>Third</title></item>\n"
                    + LAST));

    assertThat(titles(feed)).containsExactly("First", "Second", "Third", "Last");
    assertThat(feed.flaws().get(0).line()).isEqualTo(5);
  }

  @Test
  void whatStandsBeforeTheXmlIsReported() {
    Feed blank = Feeds.read("\n\n" + Feeds.rss(FIRST));
    Feed marks = Feeds.read("\uFEFF\uFEFF" + Feeds.rss(FIRST));
    Feed words =
        Feeds.read("Warning: line 3\n" + Feeds.rss(FIRST + "<item><title>&</title></item>"));
    Feed html = Feeds.read("<br />\n<b>Warning</b>: no disk\n" + Feeds.rss(FIRST));

    assertThat(titles(blank)).containsExactly("First");
    assertThat(blank.flaws())
        .containsExactly(new Flaw(1, "something invisible before the XML declaration"));
    assertThat(marks.flaws())
        .containsExactly(new Flaw(1, "something invisible before the XML declaration"));
    assertThat(titles(words)).containsExactly("First", "&");
    assertThat(words.flaws().get(0))
        .isEqualTo(new Flaw(1, "text before the XML: \"Warning: line 3\""));
    assertThat(words.flaws().get(1).line()).isEqualTo(6);
    assertThat(titles(html)).containsExactly("First");
    assertThat(html.flaws()).isNotEmpty();
  }

  @Test
  void controlCharactersAreDropped() {
    Feed feed = Feeds.read(Feeds.rss("<item><title>No\u0008 de\u0000al&#11;</title></item>"));

    assertThat(titles(feed)).containsExactly("No deal");
    assertThat(feed.flaws().get(0).line()).isEqualTo(4);
  }

  @Test
  void byteOrderMarksDecide() {
    String rss = Feeds.rss("<item><title>Café</title></item>");

    assertThat(titles(Feeds.read(("\uFEFF" + rss).getBytes(UTF_8)))).containsExactly("Café");
    assertThat(titles(Feeds.read(("\uFEFF" + rss).getBytes(UTF_16LE)))).containsExactly("Café");
    assertThat(titles(Feeds.read(("\uFEFF" + rss).getBytes(UTF_16BE)))).containsExactly("Café");
    assertThat(titles(Feeds.read(rss.getBytes(UTF_16LE)))).containsExactly("Café");
    assertThat(Feeds.read(("\uFEFF" + rss).getBytes(UTF_8)).flaws()).isEmpty();
  }

  @Test
  void aWrongDeclarationIsNotBelieved() {
    String rss = Feeds.rss("<item><title>Café “talks”</title></item>");
    byte[] windows = rss.getBytes(Charset.forName("windows-1252"));
    String latin = rss.replace("version=\"1.0\"?", "version=\"1.0\" encoding='ISO-8859-1'?");
    String utf16 = rss.replace("version=\"1.0\"?", "version=\"1.0\" encoding='utf-16'?");
    String none = rss.replace("version=\"1.0\"?", "version=\"1.0\" encoding='no-such'?");

    assertThat(titles(Feeds.read(windows))).containsExactly("Café “talks”");
    assertThat(Feeds.read(windows).flaws())
        .containsExactly(new Flaw(4, "not UTF-8; read as Windows-1252"));
    assertThat(titles(Feeds.read(latin))).containsExactly("Café “talks”");
    assertThat(Feeds.read(latin).flaws())
        .containsExactly(new Flaw(4, "declared as windows-1252 but is UTF-8"));
    assertThat(titles(Feeds.read(utf16))).containsExactly("Café “talks”");
    assertThat(titles(Feeds.read(none))).containsExactly("Café “talks”");
    assertThat(Feeds.read(none).flaws())
        .containsExactly(new Flaw(1, "no encoding is called \"no-such\""));
  }

  @Test
  void theHeaderComesBeforeTheDeclaration() {
    String rss = Feeds.rss("<item><title>Ж</title></item>");
    byte[] cyrillic = rss.getBytes(Charset.forName("windows-1251"));

    Feed feed = (Feed) FeedReader.read(cyrillic, null, "windows-1251");
    Feed latin =
        (Feed)
            FeedReader.read(
                Feeds.rss("<item><title>é</title></item>").getBytes(ISO_8859_1), null, "latin1");

    assertThat(titles(feed)).containsExactly("Ж");
    assertThat(feed.flaws()).isEmpty();
    assertThat(titles(latin)).containsExactly("é");
  }

  @Test
  void oneBrokenByteDoesNotSpoilAFeed() {
    byte[] bytes = Feeds.rss("<item><title>“Talks” X</title></item>").getBytes(UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = bytes[i] == 'X' ? (byte) 0xE2 : bytes[i];
    }

    assertThat(titles(Feeds.read(bytes))).containsExactly("“Talks” \uFFFD");
    assertThat(Feeds.read(bytes).flaws())
        .containsExactly(new Flaw(4, "damaged UTF-8; what is broken became U+FFFD"));
  }

  @Test
  void aBillionLaughsAreNotLaughed() {
    StringBuilder entities = new StringBuilder("<!ENTITY l0 \"lol\">\n");
    for (int i = 1; i < 10; i++) {
      entities.append("<!ENTITY l" + i + " \"" + ("&l" + (i - 1) + ";").repeat(10) + "\">\n");
    }
    Feed feed =
        Feeds.read(
            "<?xml version=\"1.0\"?>\n<!DOCTYPE rss [\n"
                + entities
                + "]>\n<rss><channel><item><title>&l9;</title></item></channel></rss>");

    assertThat(titles(feed)).containsExactly("&l9;");
    assertThat(feed.flaws()).containsExactly(new Flaw(14, "XML does not know the entity &l9;"));
  }

  @Test
  void aBrokenDoctypeIsForgiven() {
    Feed feed =
        Feeds.read(
            "<!DOCTYPE rss [\n<!ENTITY a \u0001>]>\n<rss><channel>" + FIRST + "</channel></rss>");

    assertThat(titles(feed)).containsExactly("First");
    assertThat(feed.flaws().get(0).what()).startsWith("not well-formed XML");
  }

  @Test
  void filesAreNotReadThroughEntities() {
    Feed feed =
        Feeds.read(
            """
            <!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY % y SYSTEM "http://127.0.0.1:1/">%y;]>
            <rss><channel><item><title>&x;</title></item></channel></rss>
            """);

    assertThat(titles(feed)).containsExactly("&x;");
  }

  @Test
  void whatIsNoFeedIsSaidToBeNone() {
    assertThat(result("")).isEqualTo(new NotAFeed("empty"));
    assertThat(result(" \n\t")).isEqualTo(new NotAFeed("empty"));
    assertThat(result("hello")).isEqualTo(new NotAFeed("neither XML nor JSON"));
    assertThat(result("<!doctype html><html><title>x</title>"))
        .isEqualTo(new NotAFeed("an HTML page, not a feed"));
    assertThat(result("<opml/>")).isEqualTo(new NotAFeed("XML, but no feed: its root is <opml>"));
    assertThat(result("<!-- nothing")).isEqualTo(new NotAFeed("XML without an element"));
  }

  @Test
  void floodsAreBounded() {
    Feed many = Feeds.read(Feeds.rss(FIRST + "<a/>".repeat(1_000_000) + LAST));
    Feed deep = Feeds.read("<rss>" + "<item><a>".repeat(20_000));
    Feed loose = Feeds.read("<rss>" + "<a></b>".repeat(50_000));

    assertThat(titles(many)).containsExactly("First");
    assertThat(many.flaws()).contains(new Flaw(5, "more than a million tags; read to there"));
    assertThat(deep.flaws()).isNotEmpty();
    assertThat(loose.entries()).isEmpty();
  }
}
