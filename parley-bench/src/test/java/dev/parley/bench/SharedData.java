package dev.parley.bench;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder beside the project that holds annotated articles, which the project may not ship. */
public final class SharedData {

  private SharedData() {}

  /** Returns a file or folder of it; where it is absent, the test is skipped and says so. */
  public static Path require(String path) {
    Path file = Repository.root().resolve("../shared").resolve(path).normalize();
    assumeTrue(Files.exists(file), () -> "../shared/" + path + " is not here");
    return file;
  }
}
