package dev.parley.cli;

import dev.parley.reading.Reader;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/**
 * What tells one reader from another: Parley's version, and a checksum of the reader's code, model
 * and tables and of the tables of actors that it was given. While Parley is being built its version
 * stays the same although it reads otherwise.
 */
final class ReaderVersion {

  private ReaderVersion() {}

  /**
   * Returns the version of a reader, such as {@code 0.1.0+1f2e3d4c}.
   *
   * @param actors the tables of actors that it was given
   */
  static String of(List<Path> actors) {
    try {
      CRC32 sum = new CRC32();
      parts().forEach((name, crc) -> add(sum, name + ' ' + crc + '\n'));
      for (Path table : actors) {
        sum.update(Files.readAllBytes(table));
      }
      return Version.number() + String.format("+%08x", sum.getValue());
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("the reader's version cannot be told: " + e, e);
    }
  }

  private static void add(CRC32 sum, String line) {
    sum.update(line.getBytes(StandardCharsets.UTF_8));
  }

  /** The checksums of the reader's files by their names; a jar has them ready. */
  private static Map<String, Long> parts() throws IOException, URISyntaxException {
    Path place = Path.of(Reader.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Map<String, Long> parts = new TreeMap<>();
    if (Files.isDirectory(place)) {
      try (Stream<Path> files = Files.walk(place)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          CRC32 sum = new CRC32();
          sum.update(Files.readAllBytes(file));
          parts.put(place.relativize(file).toString().replace('\\', '/'), sum.getValue());
        }
      }
    } else {
      try (JarFile jar = new JarFile(place.toFile())) {
        jar.stream()
            .filter(entry -> !entry.isDirectory())
            .forEach((ZipEntry entry) -> parts.put(entry.getName(), entry.getCrc()));
      }
    }
    parts.keySet().removeIf(name -> name.startsWith("META-INF/"));
    return parts;
  }
}
