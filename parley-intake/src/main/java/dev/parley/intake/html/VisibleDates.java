package dev.parley.intake.html;

import dev.parley.model.StatedDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The dates that a page shows around its headline, in lines such as {@code 23 Dec, 2021 17:34 /
 * Updated 3 years ago}.
 *
 * @param published null if none is shown
 * @param modified null if none is shown
 */
record VisibleDates(@Nullable StatedDate published, @Nullable StatedDate modified) {

  /** A line of dates is short. */
  private static final int LONGEST = 160;

  private static final Pattern MODIFIED =
      Pattern.compile(
          "(?iu)\\b(?:(?:last |zuletzt )?(?:updated|modified|edited|revised|aktualisiert|bearbeitet)"
              + "|mis à jour|actualizado|atualizado|aggiornato|обновлено)\\b");

  private static final Pattern PUBLISHED =
      Pattern.compile(
          "(?iu)\\b(?:published|posted|created|first published|publiziert|veröffentlicht|publié"
              + "|publicado|pubblicato|опубликовано)\\b");

  private static final Pattern BAR = Pattern.compile("\\s*[/|•·\\n]\\s+|\\s+[/|•·–—-]\\s+|\\n");

  /**
   * Looks for them.
   *
   * @param blocks of the page, in order
   * @param from the first block to look at, that of the headline
   * @param to behind the last to look at, somewhere in the body
   */
  static VisibleDates in(List<Block> blocks, int from, int to, @Nullable LocalDate fetched) {
    StatedDate published = null;
    StatedDate modified = null;
    for (String line : lines(blocks.subList(from, to))) {
      Matcher update = MODIFIED.matcher(line);
      boolean updated = update.find();
      Matcher first = PUBLISHED.matcher(line);
      if (updated && first.find() && first.start() < update.start()) {
        published = or(published, line.substring(0, update.start()), fetched);
        modified = or(modified, line.substring(update.start()), fetched);
      } else if (updated) {
        modified = or(modified, line, fetched);
      } else {
        published = or(published, line, fetched);
      }
    }
    return new VisibleDates(published, modified);
  }

  private static List<String> lines(List<Block> blocks) {
    List<String> lines = new ArrayList<>();
    for (Block block : blocks) {
      if (block.text().length() <= LONGEST) {
        lines.addAll(List.of(BAR.split(block.text())));
      }
    }
    return lines;
  }

  private static @Nullable StatedDate or(
      @Nullable StatedDate known, String line, @Nullable LocalDate fetched) {
    return known != null ? known : DateWords.in(line, fetched);
  }
}
