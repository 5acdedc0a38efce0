package dev.parley.exchange;

import dev.parley.exchange.Format.Shape;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Writes exports so that nothing half-written ever stands under the name that was asked for. */
public final class Export {

  private Export() {}

  /**
   * Writes an export beside where it goes, then moves it there.
   *
   * @param to a file, or for a format of several files a folder; folders above it are made
   * @param replace whether a file may be overwritten, and files in a folder; other files of that
   *     folder stay
   * @throws FileAlreadyExistsException if there is a file, or a folder that is not empty, and it
   *     may not be replaced
   * @throws IOException if it cannot be written; what was there stays as it was
   */
  public static void write(Format format, Selection selection, Path to, boolean replace)
      throws IOException {
    refuse(format, to, replace);
    Path absolute = to.toAbsolutePath();
    Path parent = Files.createDirectories(absolute.getParent());
    Path beside = Files.createTempDirectory(parent, "." + absolute.getFileName() + ".");
    try {
      if (format.shape() == Shape.FOLDER) {
        format.exporter().write(selection, beside);
        into(beside, Files.createDirectories(absolute));
      } else {
        Path file = beside.resolve(absolute.getFileName());
        format.exporter().write(selection, file);
        move(file, absolute);
      }
    } finally {
      delete(beside);
    }
  }

  private static void refuse(Format format, Path to, boolean replace) throws IOException {
    if (!Files.exists(to)) {
      return;
    }
    boolean folder = format.shape() == Shape.FOLDER;
    if (folder != Files.isDirectory(to)) {
      throw new FileAlreadyExistsException(
          to.toString(), null, folder ? "is there and is no folder" : "is a folder");
    }
    if (!replace && !(folder && isEmpty(to))) {
      throw new FileAlreadyExistsException(
          to.toString(), null, folder ? "is a folder that is not empty" : "is there already");
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  private static void into(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.sorted().toList()) {
        move(file, to.resolve(file.getFileName()));
      }
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.deleteIfExists(file);
      }
    }
  }
}
