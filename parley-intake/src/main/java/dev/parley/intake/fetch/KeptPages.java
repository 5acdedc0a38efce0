package dev.parley.intake.fetch;

import dev.parley.intake.Policy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of fetched pages in a folder, so that a page can be read again when we read better.
 * Each content is kept once, compressed, as {@code HASH.gz}; beside it {@code HASH.jsonl} has a
 * line for each place it was found at. A file is there whole or not at all, also when the machine
 * stops half-way, and several processes may share the folder.
 */
public final class KeptPages {

  private static final String LOCK = ".lock";
  private static final Pattern NAME = Pattern.compile("([0-9a-f]{64})\\.(gz|jsonl)");

  /** The lock on the file keeps processes apart; within one, Java refuses it a second time. */
  private static final ReentrantLock PROCESS = new ReentrantLock();

  private final Path folder;

  /** Keeps pages in a folder, which is made when the first page comes. */
  public KeptPages(Path folder) {
    this.folder = folder;
  }

  /**
   * Keeps a page; one that is kept already changes nothing.
   *
   * @return how it is kept
   */
  public KeptPage keep(FetchedPage page) throws IOException {
    Files.createDirectories(folder);
    PROCESS.lock();
    try (FileChannel lock =
        FileChannel.open(
            folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      lock.lock(); // until the channel closes
      return keepAlone(KeptPage.of(hash(page.body()), page), page.body());
    } finally {
      PROCESS.unlock();
    }
  }

  private KeptPage keepAlone(KeptPage kept, byte[] body) throws IOException {
    if (!Files.exists(content(kept.hash()))) {
      write(content(kept.hash()), compressed(body));
    }
    List<KeptPage> places = places(kept.hash());
    for (KeptPage place : places) {
      if (place.isFromSamePlaceAs(kept)) {
        return place;
      }
    }
    places.add(kept);
    StringBuilder lines = new StringBuilder();
    places.forEach(place -> lines.append(place.line()).append('\n'));
    write(lines(kept.hash()), lines.toString().getBytes(StandardCharsets.UTF_8));
    return kept;
  }

  /**
   * Returns the bytes of a kept page.
   *
   * @throws java.nio.file.NoSuchFileException if no page with this hash is kept
   * @throws IOException also if the file has been changed since
   */
  public byte[] read(String hash) throws IOException {
    byte[] body;
    try (GZIPInputStream packed =
        new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(content(hash))))) {
      body = packed.readNBytes(Policy.LARGEST + 1);
    }
    if (body.length > Policy.LARGEST) {
      throw new IOException(content(hash) + ": unpacks to more than 32 MB");
    }
    if (!hash(body).equals(hash)) {
      throw new IOException(content(hash) + ": not the bytes that were kept");
    }
    return body;
  }

  /** Tells whether a page with this hash is kept. */
  public boolean has(String hash) {
    return Files.exists(content(hash));
  }

  /**
   * Returns the hash of the kept page that a file in such a folder holds or tells of.
   *
   * @return null if the file is neither {@code HASH.gz} nor the {@code HASH.jsonl} beside it
   */
  public static @Nullable String hashOf(Path file) {
    Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
    if (!name.matches()) {
      return null;
    }
    Path other =
        file.resolveSibling(name.group(1) + (name.group(2).equals("gz") ? ".jsonl" : ".gz"));
    return Files.exists(other) ? name.group(1) : null;
  }

  /** Returns where a kept page was found, first find first; empty where none is kept. */
  public List<KeptPage> places(String hash) throws IOException {
    List<KeptPage> places = new ArrayList<>();
    Path file = lines(hash);
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        KeptPage place = KeptPage.parse(hash, line);
        if (place == null) {
          throw new IOException(file + ": line " + (places.size() + 1) + " cannot be read");
        }
        places.add(place);
      }
    }
    return places;
  }

  private Path content(String hash) {
    return folder.resolve(checked(hash) + ".gz");
  }

  private Path lines(String hash) {
    return folder.resolve(checked(hash) + ".jsonl");
  }

  private static String checked(String hash) {
    if (!hash.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("not a SHA-256 in lower-case hexadecimal: " + hash);
    }
    return hash;
  }

  private void write(Path file, byte[] bytes) throws IOException {
    Path half = Files.createTempFile(folder, ".half-", ".tmp");
    try {
      try (FileChannel out = FileChannel.open(half, StandardOpenOption.WRITE)) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
          out.write(buffer);
        }
        out.force(true);
      }
      Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(half);
    }
  }

  private static byte[] compressed(byte[] body) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(body.length / 4 + 64);
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(body);
    }
    return packed.toByteArray();
  }

  private static String hash(byte[] body) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
