package dev.parley.bench.regression;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** SHA-256 in lower-case hexadecimal, as {@code sha256sum} prints it. */
final class Checksum {

  private Checksum() {}

  /**
   * Returns the checksum of a file, or of a folder the one that a shell computes with
   *
   * <pre>{@code
   * find . -type f | LC_ALL=C sort | xargs sha256sum | sha256sum
   * }</pre>
   */
  static String of(Path fileOrFolder) throws IOException {
    if (!Files.isDirectory(fileOrFolder)) {
      try (InputStream in = Files.newInputStream(fileOrFolder)) {
        return of(in);
      }
    }
    StringBuilder lines = new StringBuilder();
    for (String name : names(fileOrFolder)) {
      lines.append(of(fileOrFolder.resolve(name))).append("  ./").append(name).append('\n');
    }
    return HexFormat.of()
        .formatHex(sha256().digest(lines.toString().getBytes(StandardCharsets.UTF_8)));
  }

  static String of(InputStream in) throws IOException {
    MessageDigest digest = sha256();
    new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
    return HexFormat.of().formatHex(digest.digest());
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
