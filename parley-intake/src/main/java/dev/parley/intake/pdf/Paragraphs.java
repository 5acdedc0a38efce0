package dev.parley.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Joins lines to paragraphs, with a blank line between two. */
final class Paragraphs {

  private static final float WIDER = 1.35f;
  private static final Pattern ITEM =
      Pattern.compile("^(?:[•▪◦●■‣·–—*-]|\\(?(?:\\d{1,3}|[a-z]|[ivx]{1,4})[.)])\\s.*");
  private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?:;][”’\"')\\]]*$");

  private final Hyphens hyphens;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder paragraph = new StringBuilder();

  private Paragraphs(Hyphens hyphens) {
    this.hyphens = hyphens;
  }

  /** Returns the text of blocks of lines in their order of reading, whatever pages they are on. */
  static String join(List<List<Piece>> blocks) {
    List<String> lines = new ArrayList<>();
    blocks.forEach(block -> block.forEach(line -> lines.add(line.text())));
    Paragraphs paragraphs = new Paragraphs(new Hyphens(lines));
    blocks.forEach(paragraphs::add);
    paragraphs.end();
    return paragraphs.text.toString();
  }

  private void add(List<Piece> block) {
    float leading = leading(block);
    float left = (float) block.stream().mapToDouble(Piece::left).min().orElse(0);
    float right = (float) block.stream().mapToDouble(Piece::right).max().orElse(0);
    for (int i = 0; i < block.size(); i++) {
      Piece line = block.get(i);
      boolean begins =
          i == 0
              ? !runsOn(line)
              : begins(block.get(i - 1), line, leading, left, right)
                  || ITEM.matcher(line.text()).matches();
      if (begins) {
        end();
      }
      hyphens.join(paragraph, line.text());
    }
  }

  /** A sentence may go on in the next column or on the next page. */
  private boolean runsOn(Piece line) {
    String before = paragraph.toString();
    if (before.isEmpty() || SENTENCE_END.matcher(before).matches()) {
      return false;
    }
    return Character.isLowerCase(line.text().codePointAt(0)) || before.endsWith("-");
  }

  private static boolean begins(Piece before, Piece line, float leading, float left, float right) {
    if (line.y() - before.y() > WIDER * leading) {
      return true;
    }
    if (Math.abs(line.size() - before.size()) > 0.15f * before.size()) {
      return true;
    }
    float em = line.size();
    boolean indented = line.left() - left > 0.8f * em && line.left() - before.left() > 0.8f * em;
    boolean shortEnd =
        right - before.right() > 0.25f * (right - left)
            && SENTENCE_END.matcher(before.text()).matches();
    boolean centred = line.left() - left > 4 * em;
    return (indented || shortEnd) && !centred;
  }

  /** Returns the usual distance of two baselines: the lower quartile, as gaps are only wider. */
  private static float leading(List<Piece> block) {
    List<Float> distances = new ArrayList<>();
    for (int i = 1; i < block.size(); i++) {
      distances.add(block.get(i).y() - block.get(i - 1).y());
    }
    distances.sort(null);
    float most = block.stream().map(Piece::size).max(Float::compare).orElse(0f) * 1.7f;
    return distances.isEmpty() ? most : Math.min(most, distances.get(distances.size() / 4));
  }

  private void end() {
    if (!paragraph.isEmpty()) {
      text.append(text.isEmpty() ? "" : "\n\n").append(paragraph);
      paragraph.setLength(0);
    }
  }
}
