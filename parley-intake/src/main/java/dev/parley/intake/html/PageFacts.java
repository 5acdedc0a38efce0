package dev.parley.intake.html;

import dev.parley.model.StatedDate;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its article, in JSON-LD, meta elements, microdata, {@code time} elements, or
 * printed on it; the first of these that says anything counts.
 */
final class PageFacts {

  private static final Pattern DAY_IN_PATH =
      Pattern.compile("/((?:19|20)\\d\\d/(?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12]\\d|3[01]))(?=/|$)");

  private static final Pattern BY =
      Pattern.compile("(?iu)^(?:(?:written |posted |reported )?by|von|por|par)[: ]+");

  /** Where a byline ends and a date, a count or an account begins. */
  private static final Pattern BYLINE_END =
      Pattern.compile(
          "(?iu)\\s*(?:[|•·@\\d]|\\b(?:published|posted|updated|on (?:\\p{L}+day)?)\\b|"
              + MonthNames.PATTERN
              + "\\.? \\d).*$");

  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  /** A name or a handful of names; longer is a life. */
  private static final int LONGEST_NAME = 200;

  private final Document page;
  private final Origin origin;
  private final LinkedData linked;
  private final MetaTags meta;

  PageFacts(Document page, Origin origin) {
    this.page = page;
    this.origin = origin;
    this.linked = LinkedData.of(page);
    this.meta = new MetaTags(page);
  }

  /** Returns the body as the page tells it beside showing it, if it does. */
  @Nullable String body() {
    return linked.text("articleBody");
  }

  @Nullable String title() {
    List<String> told =
        Stream.of(
                linked.text("headline"),
                meta.first("og:title", "twitter:title", "dc.title", "headline"),
                linked.text("name"))
            .filter(Objects::nonNull)
            .map(words -> Parser.unescapeEntities(words, false).strip())
            .toList();
    return Headline.of(page, told, publisher());
  }

  @Nullable String byline() {
    List<String> authors = new ArrayList<>(linked.texts("author"));
    if (authors.isEmpty()) {
      Stream.of(
              meta.first("author", "article:author", "parsely-author", "sailthru.author"),
              meta.first("dc.creator", "byl", "citation_author"))
          .filter(Objects::nonNull)
          .findFirst()
          .ifPresent(authors::add);
    }
    if (authors.stream().noneMatch(PageFacts::isName)) {
      page.stream()
          .filter(PageFacts::isByline)
          .map(element -> withoutRest(element.text()))
          .filter(PageFacts::isName)
          .findFirst()
          .ifPresent(authors::add);
    }
    String names =
        String.join(", ", authors.stream().filter(PageFacts::isName).distinct().toList());
    String bare = BY.matcher(names).replaceFirst("").strip();
    return bare.isEmpty() ? null : bare;
  }

  private static boolean isByline(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    String name = element.attr("class").toLowerCase(Locale.ROOT);
    return name.contains("byline")
        || name.contains("author-name")
        || element.attr("itemprop").strip().equalsIgnoreCase("author")
        || element.attr("rel").strip().equalsIgnoreCase("author");
  }

  private static String withoutRest(String line) {
    String start = line.substring(0, Math.min(2 * LONGEST_NAME, line.length()));
    return BYLINE_END.matcher(start).replaceFirst("");
  }

  private static boolean isName(String words) {
    return !words.isBlank() && words.length() <= LONGEST_NAME && !words.startsWith("http");
  }

  @Nullable String publisher() {
    String name = linked.text("publisher");
    return name != null && isName(name)
        ? name
        : meta.first("og:site_name", "dc.publisher", "application-name", "citation_publisher");
  }

  /** Returns an ISO 639-1 code. */
  @Nullable String language() {
    Element root = page.selectFirst("html");
    return Stream.of(
            root == null ? null : root.attr("lang"),
            root == null ? null : root.attr("xml:lang"),
            linked.text("inLanguage"),
            meta.first("content-language", "language", "dc.language", "og:locale"))
        .filter(Objects::nonNull)
        .map(tag -> tag.strip().toLowerCase(Locale.ROOT).split("[-_,;]", 2)[0])
        .filter(LANGUAGES::contains)
        .findFirst()
        .orElse(null);
  }

  /** Returns the address by which the page wants to be known, else where it was fetched. */
  @Nullable String url() {
    return Stream.of(
            page.select("link[rel=canonical]").attr("href"),
            meta.first("og:url"),
            linked.text("mainEntityOfPage"),
            linked.text("url"))
        .filter(Objects::nonNull)
        .map(this::resolved)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(origin.url() == null ? null : origin.url().toString());
  }

  /** Returns an absolute address; null for what is none, or is a site's front door by mistake. */
  private @Nullable String resolved(String address) {
    if (address.isBlank()) {
      return null;
    }
    try {
      URI uri = URI.create(address.strip());
      URI whole = origin.url() == null ? uri : origin.url().resolve(uri);
      boolean web =
          "http".equalsIgnoreCase(whole.getScheme()) || "https".equalsIgnoreCase(whole.getScheme());
      boolean door = origin.url() != null && isDoor(whole) && !isDoor(origin.url());
      return web && whole.getHost() != null && !door ? whole.toString() : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static boolean isDoor(URI uri) {
    return uri.getPath() == null || uri.getPath().length() <= 1;
  }

  /**
   * Returns when the article was published.
   *
   * @param visible what the page shows
   */
  @Nullable StatedDate published(VisibleDates visible) {
    StatedDate told =
        firstDate(
            linked.text("datePublished"),
            meta.first("article:published_time", "og:article:published_time", "og:published_time"),
            meta.first("datepublished", "article.published", "parsely-pub-date", "sailthru.date"),
            meta.first("dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date", "date"),
            meta.first("pubdate", "publishdate", "publish-date", "publish_date", "citation_date"));
    if (told != null) {
      return told;
    }
    // Going through the whole page for each of these takes a while.
    StatedDate marked =
        firstDate(
            attribute("[itemprop~=datePublished]"),
            linked.text("dateCreated"),
            attribute("time[pubdate], time.published, time.entry-date, [class*=publish] time"));
    if (marked != null) {
      return marked;
    }
    return visible.published() != null
        ? visible.published()
        : firstDate(attribute("article time, main time, time"), dayInPath());
  }

  /**
   * Returns when the article was last changed.
   *
   * @param visible what the page shows
   */
  @Nullable StatedDate modified(VisibleDates visible) {
    StatedDate told =
        firstDate(
            linked.text("dateModified"),
            meta.first("article:modified_time", "og:updated_time", "article:updated_time"),
            meta.first("datemodified", "last-modified", "dcterms.modified", "dc.date.modified"));
    if (told != null) {
      return told;
    }
    StatedDate marked =
        firstDate(attribute("[itemprop~=dateModified], time.updated, time.modified"));
    return marked != null ? marked : visible.modified();
  }

  private @Nullable String attribute(String selector) {
    for (Element element : page.select(selector)) {
      for (String attribute : new String[] {"datetime", "content", "title"}) {
        if (!element.attr(attribute).isBlank()) {
          return element.attr(attribute);
        }
      }
      if (element.hasText()) {
        return element.text();
      }
    }
    return null;
  }

  private @Nullable String dayInPath() {
    String url = url();
    Matcher day = DAY_IN_PATH.matcher(url == null ? "" : url);
    return day.find() ? day.group(1) : null;
  }

  private @Nullable StatedDate firstDate(@Nullable String... words) {
    LocalDate fetched = origin.fetched();
    for (String one : words) {
      StatedDate date = one == null ? null : DateWords.in(one, fetched);
      if (date != null) {
        return date;
      }
    }
    return null;
  }
}
