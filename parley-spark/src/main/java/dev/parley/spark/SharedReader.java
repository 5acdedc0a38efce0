package dev.parley.spark;

import dev.parley.reading.Reader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The one reader of a process, which its tasks share; opened when the first of them needs it. */
final class SharedReader {

  /** ONNX Runtime 1.29 copies the command line into so many bytes, and dies if it is longer. */
  private static final int LONGEST_COMMAND_LINE = 4096;

  private static @Nullable Reader reader;

  private SharedReader() {}

  /**
   * Returns it.
   *
   * @throws IllegalStateException if the model cannot be loaded, or would end the process
   */
  static synchronized Reader get() {
    if (reader == null) {
      int length = commandLine();
      if (length >= LONGEST_COMMAND_LINE) {
        throw new IllegalStateException(
            "this process's command line has "
                + length
                + " bytes, and the model's runtime dies of 4096: put jars into SPARK_HOME/jars or"
                + " into one jar instead of naming each on the class path");
      }
      reader = Reader.open();
    }
    return reader;
  }

  /** Bytes of the command line; 0 where the system does not tell. */
  private static int commandLine() {
    try {
      return Files.readAllBytes(Path.of("/proc/self/cmdline")).length;
    } catch (IOException e) {
      return 0;
    }
  }
}
