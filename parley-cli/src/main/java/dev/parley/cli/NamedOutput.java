package dev.parley.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** A file's stream, whose failures name the file: those of standard output go without. */
final class NamedOutput extends FilterOutputStream {

  private final Path file;

  NamedOutput(Path file, OutputStream out) {
    super(out);
    this.file = file;
  }

  /** Returns what ends the command with one line that names the file. */
  static IllegalStateException failed(Path file, IOException e) {
    return new IllegalStateException(file + ": " + Failure.reason(e), e);
  }

  @Override
  public void write(int b) {
    try {
      out.write(b);
    } catch (IOException e) {
      throw failed(file, e);
    }
  }

  @Override
  public void write(byte[] bytes, int start, int length) {
    try {
      out.write(bytes, start, length);
    } catch (IOException e) {
      throw failed(file, e);
    }
  }

  @Override
  public void flush() {
    try {
      out.flush();
    } catch (IOException e) {
      throw failed(file, e);
    }
  }
}
