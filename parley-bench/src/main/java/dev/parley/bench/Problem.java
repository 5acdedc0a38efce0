package dev.parley.bench;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** What went wrong with a file, in words for the person who named it. */
final class Problem {

  private Problem() {}

  static String of(IOException problem) {
    if (problem instanceof NoSuchFileException missing) {
      return missing.getFile() + ": not found";
    } else if (problem instanceof AccessDeniedException denied) {
      return denied.getFile() + ": not allowed to read";
    } else if (problem instanceof NotDirectoryException file) {
      return file.getFile() + ": not a folder";
    } else if (problem instanceof FileSystemException other && other.getReason() != null) {
      return other.getFile() + ": " + other.getReason();
    }
    return String.valueOf(problem.getMessage());
  }
}
