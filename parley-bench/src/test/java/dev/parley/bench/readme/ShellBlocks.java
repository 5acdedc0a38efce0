package dev.parley.bench.readme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The commands of a Markdown page: the lines of its fenced blocks whose language is {@code sh}, one
 * command a line, a backslash at the end joining a line to the next. Comments are left out. What
 * needs a reader's own files, a download or a GPU stands in a {@code console} block and is not
 * taken.
 */
final class ShellBlocks {

  private static final String FENCE = "```";

  private ShellBlocks() {}

  static List<String> commands(Path page) throws IOException {
    List<String> commands = new ArrayList<>();
    boolean inside = false;
    String begun = "";
    for (String line : Files.readAllLines(page)) {
      if (line.startsWith(FENCE)) {
        inside = line.equals(FENCE + "sh");
      } else if (inside && line.endsWith("\\")) {
        begun += line.substring(0, line.length() - 1).strip() + " ";
      } else if (inside && !line.isBlank() && !line.startsWith("#")) {
        commands.add(begun + line.strip());
        begun = "";
      }
    }
    return commands;
  }
}
