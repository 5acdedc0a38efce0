package dev.parley.exchange.briefing;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes a briefing in CommonMark with the tables and footnotes of GitHub Flavored Markdown, which
 * Pandoc reads too. Nothing that comes from an article can become markup.
 */
public final class MarkdownBriefing {

  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>|~&$]");
  private static final Pattern BLOCK_START = Pattern.compile("^(\\s*)([#+=-]|\\d+(?=[.)]))");
  private static final Pattern WEB = Pattern.compile("https?://[^\\s<>\"]+");

  private final Appendable out;

  private MarkdownBriefing(Appendable out) {
    this.out = out;
  }

  /**
   * Writes a briefing.
   *
   * @throws IOException if it cannot be written
   */
  public static void write(Briefing briefing, Appendable out) throws IOException {
    new MarkdownBriefing(out).write(briefing);
  }

  private void write(Briefing briefing) throws IOException {
    line("# " + escaped(briefing.title()));
    line("");
    line(start(escaped(briefing.standfirst())));
    if (!briefing.summary().isEmpty()) {
      line("");
      line(start(escaped(briefing.summary())));
    }
    line("");
    line("*" + escaped(Wording.HOW) + "*");
    for (Section section : briefing.sections()) {
      line("");
      line("## " + escaped(section.title()));
      for (Block block : section.blocks()) {
        line("");
        write(block);
      }
    }
    if (!briefing.notes().isEmpty()) {
      line("");
      line("## Sources");
      line("");
      for (Note note : briefing.notes()) {
        write(note);
      }
    }
  }

  private void write(Block block) throws IOException {
    if (block instanceof Block.Heading heading) {
      line("### " + escaped(heading.text()));
    } else if (block instanceof Block.Paragraph paragraph) {
      line(start(text(paragraph.line())));
    } else if (block instanceof Block.Points list) {
      for (Block.Point point : list.points()) {
        line("- " + start(text(point.line())));
        for (Line below : point.below()) {
          line("  - " + start(text(below)));
        }
      }
    } else if (block instanceof Block.Grid grid) {
      line(row(grid.columns().stream().map(MarkdownBriefing::escaped).toList()));
      line("|" + " --- |".repeat(grid.columns().size()));
      for (List<Line> row : grid.rows()) {
        line(row(row.stream().map(MarkdownBriefing::text).toList()));
      }
    }
  }

  private void write(Note note) throws IOException {
    StringBuilder text = new StringBuilder("[^" + note.number() + "]: ");
    text.append(escaped(Wording.where(note)));
    if (note.url() != null) {
      text.append(' ')
          .append(WEB.matcher(note.url()).matches() ? "<" + note.url() + ">" : escaped(note.url()));
    }
    line(text.append(": ").append(escaped(Words.quoted(note.words()))).toString());
    line("");
  }

  private static String row(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  private static String text(Line line) {
    StringBuilder text = new StringBuilder();
    for (Run run : line.runs()) {
      if (run instanceof Run.Plain plain) {
        text.append(escaped(plain.text()));
      } else if (run instanceof Run.Strong strong) {
        text.append("**").append(escaped(strong.text())).append("**");
      } else if (run instanceof Run.Aside aside) {
        text.append(emphasis(escaped(aside.text())));
      } else if (run instanceof Run.Mark mark) {
        text.append("[^").append(mark.number()).append("]");
      }
    }
    return text.toString();
  }

  /** A blank inside the stars would keep them from being emphasis (CommonMark 0.31, 6.2). */
  private static String emphasis(String text) {
    String inner = text.strip();
    int at = text.indexOf(inner);
    return text.substring(0, at) + "*" + inner + "*" + text.substring(at + inner.length());
  }

  private static String escaped(String text) {
    return SPECIAL.matcher(oneLine(text)).replaceAll("\\\\$0");
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\r\\n\\u0085\\u2028\\u2029]+", " ");
  }

  private static String start(String text) {
    return BLOCK_START.matcher(text).replaceFirst("$1\\\\$2");
  }

  private void line(String text) throws IOException {
    out.append(text).append('\n');
  }
}
