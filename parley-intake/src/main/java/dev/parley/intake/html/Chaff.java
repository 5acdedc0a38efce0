package dev.parley.intake.html;

import java.util.regex.Pattern;

/**
 * Lines that stand in the midst of a body and are none of it, told by what they say: labels,
 * prompts, pointers to other pages, notices. English for the most part.
 */
final class Chaff {

  /** The whole block. */
  private static final Pattern LABEL =
      whole(
          "(?:story continues below )?advert(?:isement)?s?|article continues (?:below|after).{0,30}"
              + "|sponsored(?: content)?|related|related.{0,3}(?:stor(?:y|ies)|news|coverage"
              + "|articles?|posts?|topics?|content|links?|video)s?|read (?:more|next|also)|see also"
              + "|more|close|share|share (?:this|on|via|with).{0,40}|tweet|e?-?mail|print|comments?"
              + "|\\d+ comments?|loading|learn more|show more|view more|(?:click )?to (?:expand|tweet)"
              + "|image|video|photos?|gallery|replay|play|pause|watch(?: now| live| video)?|listen"
              + "|(?:next|previous|back|top|up|menu|home|search)|skip (?:to|ad).{0,30}|topics?|tags?"
              + "|view (?:gallery|comments?|all.{0,30}|on .{0,30})|trending|most (?:read|popular)"
              + "|recommended|advertising|publicidade?|iklan|anzeige|werbung|publicité|reklama?"
              + "|реклама|広告|(?:ad|advertisement) feedback|sign up|log ?in|subscribe|follow(?: us)?");

  /** What begins so and is no longer than a few sentences. */
  private static final Pattern PROMPT =
      start(
          "(?:please )?(?:sign up|subscribe|register) (?:for|to|now|here|today|free)"
              + "|follow (?:us|me|him|her|them|@|\\S+(?: \\S+){0,5} (?:on|full coverage|live))"
              + "|like (?:us|our) |join (?:us|our|the (?:conversation|discussion)) "
              + "|get (?:\\S+ ){0,6}(?:delivered|newsletters?|access to|in your inbox|on the go|the app)"
              + "|get (?:the|our) (?:latest|best|daily|free|top)"
              + "|click (?:here|to|on) |tap here|listen (?:to|live)\\b.{0,60}\\b(?:live|podcast|back|here)"
              + "|watch (?:it |the )?(?:video|live|now|below|above)"
              + "|download (?:our|the) |(?:have|got) (?:a|any) (?:tip|story|question|confidential)"
              + "|tell us what|what do you think|let us know|leave a (?:comment|reply)|share your"
              + "|send (?:us|tips)|contact us|write to us|support (?:us|our)|enjoyed this|if you (?:enjoyed|liked)"
              + "|this slide ?show requires|(?:please )?(?:enable|turn on) javascript|your browser does"
              + "|sorry,? your browser|this (?:content|video|site) (?:is not|requires|uses)"
              + "|we use (?:cookies|income)|this (?:website|site) uses cookies"
              + "|(?:copyright|\\(c\\)|©) ?(?:©|\\d|the|by|\\()|©|all rights reserved"
              + "|this (?:material|document|article) (?:may not be|is subject to)|citation: "
              + "|filed (?:under|in)|tagged(?: with)?\\b"
              + "|tags?:|categor(?:y|ies):|topics?:|explore further|be the first|tell your friends"
              + "|(?:get|receive) .{0,40}(?:e-?mails?|inbox)|visit our|for more (?:news|stories|on this)"
              + "|to (?:comment|read more)|unlock|already a (?:member|subscriber)"
              + "|(?:image|photo|picture|video)s?(?: credits?| source| by| via| courtesy)?: "
              + "|(?:photo|photograph|image|picture|video)s? (?:by|via|courtesy)\\b|\\(?(?:getty|reuters|ap|afp) "
              + "?(?:images?|photo|file)\\)?|advertisement");

  /** What begins so and is links for the rest. */
  private static final Pattern POINTER =
      start(
          "(?:relate[ds]|read(?: also| more| next| now| this| the full)?|see(?: also| more| the)?"
              + "|also (?:read|see|on|watch)|more(?: from| on| about| news| stories)?|don[’']t miss"
              + "|must[- ]read|up next|recommended|watch(?: more| also)?|listen|check out|in pictures"
              + "|background|opinion|analysis|explainer|live|video|photos|gallery|next|previous"
              + "|leia(?: também| mais)?|veja(?: também)?|lesen sie auch|mehr zum thema|siehe auch"
              + "|lee(?: también| más)?|lire aussi|à lire|baca juga|читайте также)\\s*[:>»|–—-]");

  /** A line about when or by whom a page was made. */
  private static final Pattern IMPRINT =
      start(
          "(?:last |first )?(?:updated|published|posted|modified|created|edited)\\b"
              + "|(?:by|written by|from|von|por|par|di) \\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){1,3}$"
              + "|(?:sunday|monday|tuesday|wednesday|thursday|friday|saturday), \\p{L}+ \\d"
              + "|\\d+ (?:min(?:ute)?s?|hours?|days?|weeks?|months?|years?) (?:read|ago)");

  /** What opens a run of pointers. */
  private static final Pattern SECTION =
      start(
          "(?:you (?:may|might) (?:also )?(?:like|enjoy|be interested)|related(?: (?:stor|news|cover|art"
              + "|post|topic|content|link|read|\\S{1,20}).*)?[:.…]*$|more (?:from|on|about|stories|news|in|coverage)\\b"
              + "|more:?$|read (?:more|next|also)\\b|recommended\\b|don[’']t miss|most (?:read|popular)"
              + "|explore further|also (?:on|in|read)\\b|trending|further reading|see also|latest (?:news|stories)"
              + "|what to read next|popular (?:now|stories|posts)|editors?[’']s? picks?|top stories)");

  /** A life of the author at the end. */
  private static final Pattern ABOUT_AUTHOR =
      Pattern.compile(
          "(?i)\\b(?:follow (?:him|her|them|me|us|@)|(?:can|may) be (?:reached|contacted|found) (?:at|on|via)"
              + "|(?:e-?mail|contact|reach|write to|tweet) (?:him|her|them|the (?:author|writer|reporter)) "
              + "|is an? (?:\\S+ ){0,4}(?:writer|reporter|journalist|editor|columnist|correspondent|contributor"
              + "|freelancer|fellow|blogger) (?:at|for|with|in|based|covering|who)"
              + "|on twitter (?:at )?@|(?:contributed to|contributing to) this (?:report|story|article))");

  /** A short code that the page's software did not replace, as WordPress has them. */
  private static final Pattern SHORT_CODE =
      Pattern.compile("^\\[/?\\w+(?: [^\\]]*)?\\](?:.*\\[/\\w+\\])?$");

  private static final Pattern ADDRESS = Pattern.compile("^https?://\\S+$");

  /** The head of what an organisation says of itself under each of its releases. */
  private static final Pattern ABOUT =
      Pattern.compile("^(?:About|ABOUT|Über|À propos d\\S+|Acerca de) \\p{Lu}.*[^.!?]$");

  private static final int FEW_SENTENCES = 400;

  private static final int LINE = 90;

  private Chaff() {}

  private static Pattern whole(String alternatives) {
    return Pattern.compile("(?iu)^\\W*(?:" + alternatives + ")\\W*$");
  }

  private static Pattern start(String alternatives) {
    return Pattern.compile("(?iu)^[^\\p{L}\\p{N}(©\"“”'‘«„]*(?:" + alternatives + ")");
  }

  static boolean isChaff(Block block) {
    String text = block.text();
    if (text.chars().noneMatch(Character::isLetterOrDigit)) {
      return true;
    }
    if (text.length() > FEW_SENTENCES) {
      return false;
    }
    return LABEL.matcher(text).find()
        || SHORT_CODE.matcher(text).find()
        || (block.linked() == 0 && ADDRESS.matcher(text).find())
        || PROMPT.matcher(text).find()
        || (block.linkShare() > 0.25 && POINTER.matcher(text).find())
        || (text.length() <= LINE && !block.isSentence() && IMPRINT.matcher(text).find());
  }

  static boolean opensPointers(Block block) {
    return block.text().length() <= LINE && SECTION.matcher(block.text()).find();
  }

  static boolean opensBoilerplate(Block block) {
    return block.text().length() <= LINE && ABOUT.matcher(block.text()).find();
  }

  static boolean isAboutAuthor(Block block) {
    return block.text().length() <= 2 * FEW_SENTENCES && ABOUT_AUTHOR.matcher(block.text()).find();
  }
}
