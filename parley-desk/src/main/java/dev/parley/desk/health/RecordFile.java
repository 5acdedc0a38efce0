package dev.parley.desk.health;

import dev.parley.desk.web.Problem;
import dev.parley.desk.web.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * Notices when the file of a record is taken away or replaced while a desk has it open. SQLite
 * would go on with the file that nobody else sees any more.
 */
public final class RecordFile {

  private final @Nullable Path file;
  private final @Nullable Object key;

  private RecordFile(@Nullable Path file, @Nullable Object key) {
    this.file = file;
    this.key = key;
  }

  /**
   * Watches the record that was opened.
   *
   * @param record a file, or a database's address, which is not watched
   */
  public static RecordFile of(String record) {
    if (record.startsWith("jdbc:")) {
      return new RecordFile(null, null);
    }
    Path file = Path.of(record);
    try {
      return new RecordFile(file, Files.readAttributes(file, BasicFileAttributes.class).fileKey());
    } catch (IOException e) {
      return new RecordFile(file, null);
    }
  }

  /**
   * Refuses to answer from a file that is not there any more.
   *
   * @throws ProblemException if it is not
   */
  public void check() {
    if (file == null) {
      return;
    }
    try {
      Object now = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
      if (key != null && !key.equals(now)) {
        throw gone(" is another file now; start the desk again");
      }
    } catch (IOException e) {
      throw gone(" is gone; put it back, and start the desk again");
    }
  }

  private ProblemException gone(String what) {
    return new ProblemException(new Problem(503, "The record cannot be used now", file + what));
  }
}
