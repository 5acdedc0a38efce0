package dev.parley.bench.readme;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the project's root is, whichever module the tests were started in. */
final class Checkout {

  private Checkout() {}

  static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("mvnw"))) {
      folder = folder.getParent();
    }
    return folder;
  }
}
