package dev.parley.intake.feed;

import dev.parley.intake.feed.Feed.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;
import org.jspecify.annotations.Nullable;

/** Reads feeds in XML, as far as they go. */
final class XmlFeedReader {

  private static final int MOST_TAGS = 1_000_000;
  private static final int DEEPEST = 128;
  private static final Pattern CONTROLS =
      Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]+");

  private final String text;
  private final @Nullable String url;
  private final List<Flaw> flaws;

  private XmlFeedReader(String text, @Nullable String url, List<Flaw> flaws) {
    this.text = text;
    this.url = url;
    this.flaws = flaws;
  }

  static FeedResult read(FeedText decoded, @Nullable String url) {
    List<Flaw> flaws = new ArrayList<>(decoded.flaws());
    String text = withoutLead(decoded.text(), flaws);
    return text.isEmpty()
        ? new NotAFeed("neither XML nor JSON")
        : new XmlFeedReader(text, url, flaws).read();
  }

  private FeedResult read() {
    Document document = Parser.xmlParser().setMaxDepth(DEEPEST).parseInput(limited(), "");
    document.outputSettings().prettyPrint(false);
    Element first = document.firstElementChild();
    if (first == null) {
      return new NotAFeed("XML without an element");
    }
    if (first.tag().localName().equalsIgnoreCase("html")) {
      return new NotAFeed("an HTML page, not a feed");
    }
    // A server's warning, in HTML, often stands before the feed.
    Element root = document.selectFirst(new Root());
    Kind kind = root == null ? null : kind(root);
    if (root == null || kind == null) {
      return new NotAFeed("XML, but no feed: its root is <" + shown(first.tagName()) + ">");
    }
    Flaw broken = XmlCheck.firstBreak(text);
    List<Element> items = items(root, kind);
    if (broken != null) {
      report(broken, root, items);
    }
    return switch (kind) {
      case ATOM -> AtomFeed.read(root, items, url, flaws);
      case RSS -> RssFeed.read(root, items, url, flaws);
      default -> Sitemap.read(kind, items, url, flaws);
    };
  }

  private static final class Root extends Evaluator {
    @Override
    public boolean matches(Element document, Element element) {
      return kind(element) != null;
    }
  }

  private static @Nullable Kind kind(Element root) {
    return switch (root.tag().localName().toLowerCase(Locale.ROOT)) {
      case "rss", "rdf", "channel" -> Kind.RSS;
      case "feed" -> Kind.ATOM;
      case "urlset" -> Kind.SITEMAP;
      case "sitemapindex" -> Kind.SITEMAP_INDEX;
      default -> null;
    };
  }

  /** Entries lie in each other where one is not closed, so they are sought at any depth. */
  private static List<Element> items(Element root, Kind kind) {
    Set<String> names =
        switch (kind) {
          case ATOM -> Set.of("atom:entry", "entry");
          case SITEMAP -> Set.of("url");
          case SITEMAP_INDEX -> Set.of("sitemap");
          default -> Set.of("item");
        };
    List<Element> items = new ArrayList<>();
    root.traverse(
        (node, depth) -> {
          if (node instanceof Element element && names.contains(XmlNames.of(element))) {
            items.add(element);
          }
        });
    return items;
  }

  /** Says where the break is. A feed that ends in the middle loses the entry it ends in. */
  private void report(Flaw broken, Element root, List<Element> items) {
    boolean endsInTheMiddle = lastIndexOf("</" + root.tagName()) < 0;
    int lastLine = FeedText.lineAt(text, text.length());
    if (!endsInTheMiddle || broken.line() != lastLine) {
      flaws.add(broken);
    }
    if (!endsInTheMiddle) {
      return;
    }
    boolean lost = !items.isEmpty() && isOpen(items.get(items.size() - 1));
    if (lost) {
      items.remove(items.size() - 1);
    }
    flaws.add(
        new Flaw(lastLine, "ends in the middle" + (lost ? "; the entry there is left out" : "")));
  }

  private boolean isOpen(Element item) {
    Matcher start =
        Pattern.compile("<" + Pattern.quote(item.tagName()) + "(?=[\\s>])").matcher(text);
    int last = -1;
    while (start.find()) {
      last = start.start();
    }
    return last > lastIndexOf("</" + item.tagName());
  }

  private int lastIndexOf(String tag) {
    return text.toLowerCase(Locale.ROOT).lastIndexOf(tag.toLowerCase(Locale.ROOT));
  }

  private String limited() {
    int at = -1;
    for (int tags = 0; tags <= MOST_TAGS; tags++) {
      at = text.indexOf('<', at + 1);
      if (at < 0) {
        return CONTROLS.matcher(text).replaceAll("");
      }
    }
    flaws.add(new Flaw(FeedText.lineAt(text, at), "more than a million tags; read to there"));
    return CONTROLS.matcher(text.substring(0, at)).replaceAll("");
  }

  /**
   * Blanks what stands before the XML, so that lines keep their numbers: the strict parser takes
   * nothing before the declaration, not even white space, but where there is none it does.
   */
  private static String withoutLead(String text, List<Flaw> flaws) {
    int start = text.indexOf('<');
    if (start < 0) {
      return "";
    }
    String lead = text.substring(0, start).strip();
    if (!lead.isEmpty() && !lead.equals("\uFEFF")) {
      flaws.add(new Flaw(1, "text before the XML: \"" + shown(lead) + "\""));
    } else if (start > 0 && text.startsWith("<?xml", start)) {
      flaws.add(new Flaw(1, "something invisible before the XML declaration"));
    }
    int line = FeedText.lineAt(text, start);
    String rest = text.substring(start);
    return start == 0
        ? rest
        : "\n".repeat(line - 1) + rest.replaceFirst("^<\\?xml[^>]{0,500}\\?>", "");
  }

  private static String shown(String text) {
    String bare = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    return bare.length() <= 40 ? bare : bare.substring(0, 40) + "…";
  }
}
