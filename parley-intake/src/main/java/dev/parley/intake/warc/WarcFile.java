package dev.parley.intake.warc;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A web archive, read record by record in constant memory: {@code .warc} and {@code .wet} (ISO
 * 28500), as they are or in gzip members. A record that is not in order is told with its place, and
 * the search goes on for the next; only what cannot be read from the disk ends the reading.
 */
public final class WarcFile implements Closeable {

  private final SeekableByteChannel channel;
  private final Members members;
  private final Frames frames;
  private final Records records;

  private WarcFile(SeekableByteChannel channel, boolean packed, Place from, WarcLimits limits)
      throws IOException {
    this.channel = channel;
    this.members = new Members(new FileBytes(channel), packed);
    this.frames = new Frames(members, from, limits);
    this.records = new Records(limits);
  }

  /**
   * Opens an archive.
   *
   * @param from where to begin: {@link Place#START}, or what {@link WarcItem#next} said
   * @throws IOException if it cannot be read, or is packed by another format than gzip
   */
  public static WarcFile open(Path file, Place from, WarcLimits limits) throws IOException {
    return open(
        FileChannel.open(file, StandardOpenOption.READ),
        String.valueOf(file.getFileName()),
        from,
        limits);
  }

  /**
   * Opens an archive that lies elsewhere than on a disk.
   *
   * @param channel its bytes; closed with this, and when opening fails
   * @param name its name, whose ending {@code .gz} tells that it is packed
   * @param from where to begin, as above
   * @throws IOException if it cannot be read, or is packed by another format than gzip
   */
  public static WarcFile open(
      SeekableByteChannel channel, String name, Place from, WarcLimits limits) throws IOException {
    try {
      FileBytes start = new FileBytes(channel);
      if (start.at(0) == 0x28 && start.at(1) == 0xB5 && start.at(2) == 0x2F) {
        throw new IOException("packed with zstd, which is not read; unpack it first");
      }
      boolean packed =
          name.toLowerCase(Locale.ROOT).endsWith(".gz")
              || start.at(0) == 0x1F && start.at(1) == 0x8B;
      return new WarcFile(channel, packed, from, limits);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /**
   * Returns what the next place holds, or null at the end of the file.
   *
   * @throws IOException if the file cannot be read on
   */
  public @Nullable WarcItem next() throws IOException {
    Frame frame = frames.next();
    return frame == null ? null : records.item(frame);
  }

  /** Returns the next stretch, not yet looked into, so that another thread can do that. */
  @Nullable Frame nextFrame() throws IOException {
    return frames.next();
  }

  /** Returns what a stretch holds; safe for any number of threads. */
  WarcItem item(Frame frame) {
    return records.item(frame);
  }

  @Override
  public void close() throws IOException {
    members.close();
    channel.close();
  }
}
