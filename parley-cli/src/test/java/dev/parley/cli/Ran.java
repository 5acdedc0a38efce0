package dev.parley.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a run of {@code parley} left behind. */
record Ran(int code, String out, String err) {

  /** Runs the command with nothing on standard input. */
  static Ran parley(String... args) {
    return parleyWithInput("", args);
  }

  /** Runs the command with something on standard input. */
  static Ran parleyWithInput(String input, String... args) {
    return parleyWithReader(new SaidReader(), input, args);
  }

  /** Runs the command with a reader of one's own. */
  static Ran parleyWithReader(ArticleReader reader, String input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Terminal.none());
    int code = Main.run(streams, actors -> reader, args);
    return new Ran(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  List<String> errLines() {
    return err.lines().toList();
  }

  List<String> outLines() {
    return out.lines().toList();
  }
}
