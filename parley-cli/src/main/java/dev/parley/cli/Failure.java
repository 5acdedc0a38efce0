package dev.parley.cli;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** Says in a reader's words what Java says with the class of an exception. */
final class Failure {

  private Failure() {}

  /** Returns the reason without the name of the file, which the message has already. */
  static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof EOFException) {
      return "packed by gzip, and breaks off before its end";
    }
    if (e instanceof ZipException) {
      return "packed by gzip, and damaged";
    }
    if (e instanceof FileSystemException f && f.getReason() != null) {
      return f.getReason();
    }
    return e.getMessage() == null ? "cannot be read" : e.getMessage();
  }

  /** Returns the reason a reading failed, so that a defect in the reader can be reported. */
  static String reason(Throwable e) {
    if (e instanceof OutOfMemoryError) {
      return "needs more memory than there is (PARLEY_JAVA_OPTS=-Xmx2g gives more)";
    }
    return "could not be read: " + e;
  }

  /** Tells whether whoever reads our output has stopped doing so, as {@code head} does. */
  static boolean isBrokenPipe(IOException e) {
    String message = e.getMessage();
    return message != null && message.contains("Broken pipe");
  }
}
