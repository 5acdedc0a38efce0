package dev.parley.bench.talks;

import dev.parley.bench.Repository;
import dev.parley.cli.CommandProvider;
import dev.parley.cli.Main;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code parley picture}: draws the README's picture of what {@code parley demo} prints. */
@Command(
    name = "picture",
    mixinStandardHelpOptions = true,
    description = "Draws docs/demo.svg, the beginning of what parley demo prints.")
public final class PictureCommand implements CommandProvider, Callable<Integer> {

  /** How many lines of footnotes are in the picture. */
  private static final int NOTES = 8;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Object command() {
    return this;
  }

  @Override
  public Integer call() {
    Path file = picture(Repository.root());
    try {
      Files.writeString(file, Screen.svg("parley demo", shown(demo())));
      return 0;
    } catch (IOException e) {
      spec.commandLine().getErr().println("parley: " + file + ": " + e.getMessage());
      return 1;
    }
  }

  static Path picture(Path root) {
    return root.resolve("docs/demo.svg");
  }

  /** Returns the lines that {@code parley demo} prints. */
  static List<String> demo() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            "demo");
    if (code != 0) {
      throw new IOException(err.toString(StandardCharsets.UTF_8));
    }
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  /** The first block of positions, and the first notes; "⋮" stands for what is left out. */
  private static List<String> shown(List<String> lines) {
    int first = lines.indexOf("") + 1;
    int block = first + lines.subList(first, lines.size()).indexOf("");
    int notes = 0;
    while (!lines.get(notes).startsWith("  1  ")) {
      notes++;
    }
    List<String> shown = new ArrayList<>(lines.subList(0, block));
    shown.add("⋮");
    shown.addAll(lines.subList(notes, notes + NOTES));
    shown.add("⋮");
    return shown;
  }
}
