package dev.parley.desk.page;

import dev.parley.model.Act;
import dev.parley.model.Basis;
import dev.parley.model.EventStatus;
import dev.parley.model.MeetingStatus;
import dev.parley.model.Stance;
import java.util.Locale;

/**
 * How the fixed words of the codebook look on a page: a word, a sign and a class of the stylesheet,
 * so that nothing is told by colour alone.
 *
 * @param word what a reader sees
 * @param sign one character; empty if it has none
 * @param css the class
 */
public record Look(String word, String sign, String css) {

  /** Returns the look of a stance. */
  public static Look of(Stance stance) {
    return switch (stance) {
      case FOR -> new Look("for", "+", "for");
      case AGAINST -> new Look("against", "✕", "against");
      case OPEN -> new Look("open", "◐", "open");
      case NONE -> new Look("no stance", "·", "none");
    };
  }

  /** Returns the look of an act: its verb, and one of four families. */
  public static Look of(Act act) {
    return switch (act) {
      case AGREE -> new Look("agrees", "▲", "yes");
      case SUPPORT -> new Look("supports", "▲", "yes");
      case CONCEDE -> new Look("concedes", "▲", "yes");
      case REQUEST -> new Look("demands", "◆", "ask");
      case EXPLORE -> new Look("leaves open", "◆", "ask");
      case REJECT -> new Look("rejects", "■", "no");
      case ACCUSE -> new Look("accuses", "■", "no");
      case THREATEN -> new Look("threatens", "■", "no");
      case DENY -> new Look("denies", "■", "no");
      case DECLINE -> new Look("declines", "■", "no");
      case EXPECT -> new Look("expects", "●", "say");
      case WARN -> new Look("warns", "●", "say");
      case STATE -> new Look("states", "●", "say");
    };
  }

  /** Returns how a reader is told whose words these are. */
  public static Look of(Basis basis) {
    return switch (basis) {
      case NAMED -> new Look("named", "", "named");
      case INSTITUTION -> new Look("institution", "", "institution");
      case UNNAMED -> new Look("unnamed", "?", "unnamed");
      case DOCUMENT -> new Look("document", "", "document");
      case NONE -> new Look("no source", "?", "unnamed");
    };
  }

  /** Returns the look of a meeting's status. */
  public static Look of(MeetingStatus status) {
    return switch (status) {
      case HELD -> new Look("held", "●", "held");
      case CANCELLED -> new Look("cancelled", "✕", "cancelled");
      default -> new Look(word(status), "○", "expected");
    };
  }

  /** Returns the look of an event's status. */
  public static Look of(EventStatus status) {
    return new Look(word(status), "", "event");
  }

  /** Returns a word of the codebook in small letters. */
  public static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
