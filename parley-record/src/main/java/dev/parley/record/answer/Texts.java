package dev.parley.record.answer;

import dev.parley.model.ActorCode;
import dev.parley.model.Basis;
import dev.parley.model.Speaker;
import dev.parley.model.StatedDate;
import dev.parley.model.Statement;
import dev.parley.model.TimexValue;
import dev.parley.record.Entry;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How the things of the record are written in the cells of a table. */
public final class Texts {

  private Texts() {}

  /** Returns a fixed word of the codebook in lower case: {@code against}. */
  public static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** Returns codes joined with " + "; empty if there are none. */
  public static String codes(List<ActorCode> codes) {
    return codes.isEmpty() ? "" : ActorCode.join(codes);
  }

  /** Returns whose words a statement reports: a name, else a code, else "nobody named". */
  public static String speaker(Entry entry) {
    Speaker speaker = entry.statement().speaker();
    if (speaker.name() != null) {
      return speaker.basis() == Basis.UNNAMED ? speaker.name() + " (unnamed)" : speaker.name();
    }
    if (entry.words().source() != null) {
      return entry.words().source();
    }
    return speaker.code().isEmpty() ? "nobody named" : ActorCode.join(speaker.code());
  }

  /** Returns the words of what was said; empty if they were not asked for. */
  public static String content(Entry entry) {
    return entry.words().content() == null ? "" : entry.words().content();
  }

  /** Returns when it was said as the text tells it, else when it was reported. */
  public static String when(Entry entry) {
    Statement statement = entry.statement();
    TimexValue said = statement.saidOn();
    boolean known = said != null && !said.value().endsWith("_REF");
    return known ? said.value() : published(entry.article().published());
  }

  /** Returns when it was said, as the text tells it; empty if it does not. */
  public static String saidOn(Entry entry) {
    TimexValue said = entry.statement().saidOn();
    return said == null ? "" : said.value();
  }

  /** Returns when an article was published: as a value, else in its words, else empty. */
  public static String published(@Nullable StatedDate date) {
    if (date == null) {
      return "";
    }
    return date.value() == null ? date.words() : date.value();
  }
}
