package dev.parley.cli;

import dev.parley.intake.plain.PlainText;
import dev.parley.intake.plain.Policy;
import dev.parley.intake.plain.Taken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Plain text of the command line, from a file or from standard input. */
final class PlainInput {

  private final PlainText plainText;
  private final Notices notices;

  PlainInput(Policy policy, Notices notices) {
    this.plainText = new PlainText(policy);
    this.notices = notices;
  }

  /** Reads a file, or whatever else can be opened by a path, such as a named pipe. */
  Found read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return read(file.toString(), in);
    } catch (IOException e) {
      return new Found.Failed(file.toString(), Failure.reason(e), 0);
    }
  }

  /** Reads a stream to its end and leaves it open. */
  Found read(String name, InputStream in) {
    byte[] bytes;
    try {
      bytes = in.readNBytes(Policy.LARGEST + 1);
    } catch (IOException e) {
      return new Found.Failed(name, Failure.reason(e), 0);
    }
    Taken taken = plainText.read(bytes);
    return Found.of(taken, name, name, bytes.length, notices);
  }
}
