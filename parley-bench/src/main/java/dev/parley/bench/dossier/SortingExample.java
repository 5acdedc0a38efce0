package dev.parley.bench.dossier;

import dev.parley.bench.corpus.MalformedCorpusException;
import dev.parley.record.dossier.Dossier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement of which it is known where it belongs.
 *
 * @param issue the id of its issue; null if it belongs to none
 * @param cue the words that make it an attribution
 * @param content what was said
 */
record SortingExample(@Nullable String issue, String cue, String content) {

  private static final String NONE = "-";

  /**
   * Reads a file of examples: one a line, its issue (or {@code -}), cue and content parted by tabs.
   *
   * @param dossier the dossier whose issues they are of
   * @throws MalformedCorpusException if a line is not so, or its issue is not in the dossier
   * @throws IOException if the file cannot be read
   */
  static List<SortingExample> read(Path file, Dossier dossier) throws IOException {
    List<SortingExample> examples = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      int number = examples.size() + 1;
      String[] fields = line.split("\t", -1);
      if (fields.length != 3) {
        throw new MalformedCorpusException(file, number, "not issue, cue and content");
      }
      String issue = fields[0].equals(NONE) ? null : fields[0];
      if (issue != null && dossier.issue(issue).isEmpty()) {
        throw new MalformedCorpusException(file, number, "no issue of the dossier: " + issue);
      }
      examples.add(new SortingExample(issue, fields[1], fields[2]));
    }
    return examples;
  }
}
