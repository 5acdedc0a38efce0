package dev.parley.intake.html;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What stands around an article and is none of it: menus, related links, captions, consent and
 * newsletter boxes, share bars, authors' lives, comments. Told by tag, role, and the words that
 * makers of pages use for such things. A name alone never rules out what holds most of a page's
 * prose.
 */
final class Furniture implements Predicate<Element> {

  /** Names that leave little doubt. */
  private static final Pattern SURE =
      words(
          "comments?|disqus|respond|replies|reply|related|recommend(ed|ations?|s)?|recirc(ulation)?"
              + "|newsletters?|subscri(be|ption|ptions|ber)|sign ?up|addthis|addtoany|sharedaddy"
              + "|ads?|advert(s|isement|isements|ising|orial)?|adv|sponsor(ed|s)?|taboola|outbrain"
              + "|zergnet|revcontent|promo(s|ted|tion|tional)?|side ?bars?|breadcrumbs?|cookies?"
              + "|consent|gdpr|nav(igation|bar)?|menus?|most read|most popular|read ?more|see ?also"
              + "|more from|more (stories|news|posts|articles|on)|trending|popular|you may|up ?next"
              + "|(author|about) (bio|box|info|card|profile|details?|desc(ription)?)|bio(graphy)?"
              + "|about (the )?author|captions?|credits?|figcaption|pagination|pager|modal|popup"
              + "|pop up|overlay|lightbox|rollover|skip( link| to content)?|visually hidden"
              + "|screen reader( text)?|sr only|a11y|paywall|toolbar|print only|noprint|tool ?tips?"
              + "|foot(er)?|complementary|contentinfo|banner|search|navigation|copyright|disclaimer"
              + "|affiliate|taglines?|tag (list|links?|cloud)|topics?"
              + "|post (tags|nav|navigation|meta|footer)|(entry|article|story) (meta|tags|footer)"
              + "|next (post|article|story)|prev(ious)? (post|article|story)");

  /** Names of bars of buttons, and of what is quoted from there. */
  private static final Pattern SOCIAL = words("social|shar(e|ing|ers?|e ?bar)");

  /** Names of pictures, whose text is a caption. */
  private static final Pattern PICTURE =
      words(
          "images?|img|photos?|pictures?|figure|gallery|media|slide ?show|slides?|carousel|video");

  /** Names that furniture bears, and now and then a part of the body too. */
  private static final Pattern LIKELY =
      words(
          "meta|metadata|header|head|by ?lines?|authors?|time ?stamps?|date ?line|publish(ed)?( date)?"
              + "|post date|posted|updated|widgets?|teasers?|player|slider|embed|rating|tags?"
              + "|categor(y|ies)|cta|callout|aside|rail|right( col(umn)?)?|secondary|info ?box"
              + "|tools?|utility|actions?|buttons?|counter|views?|poll|survey|donate|donation"
              + "|follow|alerts?|notif(y|ication|ications)|app|download|login|register|account"
              + "|profile|flag|icons?|kicker|labels?|corrections?|contacts?|feedback|partners?"
              + "|price|shop(ping)?|hidden|hide|extras?|supplement(al|ary)?|trailer|endnote"
              + "|bottom|crumb");

  private static final Set<String> SURE_TAGS =
      Set.of("nav", "footer", "aside", "menu", "dialog", "figcaption", "form", "search", "address");

  private static final Set<String> PICTURES =
      Set.of("img", "picture", "video", "iframe", "amp-img", "svg", "noscript");

  private static final Set<String> NO_NAMES =
      Set.of("html", "body", "main", "table", "thead", "tbody", "tr", "td", "th");

  /** What a likely name may hold of a page's prose and still be furniture. */
  private static final double LIKELY_SHARE = 0.02;

  /** What a picture may hold. */
  private static final double PICTURE_SHARE = 0.3;

  /** What a sure name may hold. */
  private static final double SURE_SHARE = 0.4;

  /** What a sure name may hold if it is not around the body by another sign. */
  private static final double ASIDE_SHARE = 0.8;

  private final PageText page;
  private final Around landmarks;
  private final Around quotes;
  private final Around pictures;
  private final Around structures;
  private final double all;

  /** Prepares the rules for a page, whose text has been read whole. */
  Furniture(PageText page, Element body) {
    this.page = page;
    List<Element> elements = body.stream().toList();
    this.landmarks = Around.landmarks(elements);
    this.quotes = Around.the(elements, Set.of("blockquote"));
    this.pictures = Around.the(elements, PICTURES);
    this.structures = Around.the(elements, Set.of("blockquote", "table", "pre"));
    this.all = Math.max(1, page.mass(body));
  }

  private static Pattern words(String alternatives) {
    return Pattern.compile(" (?:" + alternatives + ") ");
  }

  @Override
  public boolean test(Element element) {
    if (Hidden.isHidden(element) || SURE_TAGS.contains(element.normalName())) {
      return isSmall(element);
    }
    if (element.normalName().equals("figure")) {
      return isPicture(element);
    }
    if (NO_NAMES.contains(element.normalName())) {
      return false;
    }
    String labels = Labels.of(element);
    if (labels.length() < 3 || labels.contains(" article body ")) {
      return false;
    }
    if (SURE.matcher(labels).find()) {
      return isSmall(element);
    }
    if (SOCIAL.matcher(labels).find()) {
      return isSmall(element) && !quotes.contains(element);
    }
    if (!Tags.isBlock(element) || Tags.isHeading(element)) {
      return false;
    }
    if (PICTURE.matcher(labels).find() && isPicture(element)) {
      return true;
    }
    return LIKELY.matcher(labels).find() && share(element) < LIKELY_SHARE;
  }

  private boolean isSmall(Element element) {
    return share(element) < (landmarks.contains(element) ? SURE_SHARE : ASIDE_SHARE);
  }

  private boolean isPicture(Element element) {
    return share(element) < PICTURE_SHARE
        && pictures.contains(element)
        && !structures.contains(element);
  }

  private double share(Element element) {
    return page.mass(element) / all;
  }
}
