package dev.parley.intake.fetch;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * How each URL was found the last time, in the file {@code .visits} of a folder of {@link
 * KeptPages}: a line a visit, only ever appended, the last line of a URL counting. A line that a
 * stop of the machine cut off is passed over. Safe for use by many threads.
 */
public final class Visits implements Closeable {

  private static final String FILE = ".visits";

  private final Map<String, Visit> last = new ConcurrentHashMap<>();
  private final FileChannel channel;

  private Visits(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Opens the visits of a folder, which is made if it is not there.
   *
   * @throws IOException if they cannot be read or written
   */
  public static Visits open(Path folder) throws IOException {
    Files.createDirectories(folder);
    Path file = folder.resolve(FILE);
    Visits visits =
        new Visits(FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
    // Not Files.newBufferedReader, which gives up at bytes that are no UTF-8.
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Visit visit = Visit.parse(line);
        if (visit != null) {
          visits.last.put(visit.url(), visit);
        }
      }
      return visits;
    } catch (IOException | RuntimeException e) {
      visits.close();
      throw e;
    }
  }

  /** Returns how a URL was found the last time, null if never. */
  public @Nullable Visit last(String url) {
    return last.get(url);
  }

  /**
   * Writes down how a URL was found.
   *
   * @throws IOException if the disk does not take it
   */
  public void add(Visit visit) throws IOException {
    // A line end before the line too: what stands before may be half a line.
    ByteBuffer line =
        ByteBuffer.wrap(("\n" + visit.line() + "\n").getBytes(StandardCharsets.UTF_8));
    synchronized (channel) {
      while (line.hasRemaining()) {
        channel.write(line);
      }
    }
    last.put(visit.url(), visit);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
