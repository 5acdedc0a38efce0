package dev.parley.record.change;

import dev.parley.record.Entry;
import dev.parley.record.wording.ContentWords;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of a statement, made ready to be compared. */
final class Wording {

  /** Below this, two statements are two. */
  private static final double ONE_STATEMENT = 0.5;

  private static final double CONTENT = 0.6;
  private static final double SOURCE = 0.25;
  private static final double CUE = 0.15;

  private final Entry entry;
  private final Set<String> source;
  private final Set<String> cue;
  private final Set<String> content;

  Wording(Entry entry) {
    this.entry = entry;
    this.source = ContentWords.of(entry.words().source());
    this.cue = ContentWords.of(entry.words().cue());
    this.content = ContentWords.of(entry.words().content());
  }

  Entry entry() {
    return entry;
  }

  Set<String> content() {
    return content;
  }

  /** Returns source, cue and content as one string; equal strings are the same wording. */
  String exact() {
    return part(entry.words().source())
        + "\n"
        + part(entry.words().cue())
        + "\n"
        + part(entry.words().content());
  }

  /** Returns how alike the two are, 0 to 1; 0 where they are not one statement. */
  double likeness(Wording other) {
    double alike =
        CONTENT * ContentWords.alike(content, other.content)
            + SOURCE * ContentWords.alike(source, other.source)
            + CUE * ContentWords.alike(cue, other.cue);
    boolean sameContent = ContentWords.shared(content, other.content) > 0;
    return sameContent && alike >= ONE_STATEMENT ? alike : 0;
  }

  private static String part(@Nullable String words) {
    return words == null ? "" : words;
  }
}
