package dev.parley.cli;

import dev.parley.intake.ContentKind;
import dev.parley.intake.Intake;
import dev.parley.intake.Policy;
import dev.parley.intake.fetch.KeptPage;
import dev.parley.intake.fetch.KeptPages;
import dev.parley.intake.html.Origin;
import dev.parley.intake.warc.Extractor;
import dev.parley.intake.warc.Place;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Opens a file, or standard input, for what it is: by its name, and by its first bytes. */
final class FileInput {

  private static final int BLOCK = 1 << 16;

  private final Policy policy;
  private final Intake intake;
  private final Notices notices;
  private final Web web;
  private Place begin;

  /**
   * Opens inputs under one policy.
   *
   * @param web fetches what feeds tell of
   * @param begin where to begin in the first archive opened
   */
  FileInput(Policy policy, Notices notices, Web web, Place begin) {
    this.policy = policy;
    this.intake = new Intake(policy);
    this.notices = notices;
    this.web = web;
    this.begin = begin;
  }

  /** Opens a file, or whatever else can be opened by a path, such as a named pipe. */
  Iterator<Found> open(Path file) {
    FileKind kind = FileKind.of(file);
    return switch (kind) {
      case KEPT -> one(kept(file));
      case ARCHIVE -> archive(file);
      default -> {
        try {
          yield open(file.toString(), file, Files.newInputStream(file), kind);
        } catch (IOException e) {
          yield one(new Found.Failed(file.toString(), Failure.reason(e), 0));
        }
      }
    };
  }

  /** Opens standard input. */
  Iterator<Found> open(String name, InputStream standardInput) {
    return open(name, null, standardInput, FileKind.UNKNOWN);
  }

  private Iterator<Found> archive(Path file) {
    Place from = begin;
    begin = Place.START;
    return ArchiveInput.open(file, from, Extractor.of(intake), web.jobs(), notices);
  }

  private Iterator<Found> open(String name, @Nullable Path file, InputStream raw, FileKind named) {
    CountedInput counted = new CountedInput(raw);
    try {
      InputStream in = new BufferedInputStream(counted, BLOCK);
      ContentKind kind = kind(in, named);
      if (kind == ContentKind.GZIP) {
        in = new BufferedInputStream(new GZIPInputStream(in, BLOCK), BLOCK);
        kind = kind(in, named);
      }
      if (kind == ContentKind.JSON_LINES) {
        return new JsonLinesInput(name, in, counted, policy, notices);
      }
      if (kind == ContentKind.ARCHIVE) {
        raw.close();
        return file == null
            ? one(new Found.Failed(name, "a web archive, which has to be given as a file", 0))
            : archive(file);
      }
      byte[] bytes = in.readNBytes(Policy.LARGEST + 1);
      raw.close();
      long size = file == null ? counted.count() : file.toFile().length();
      return kind == ContentKind.FEED
          ? new FeedInput(name, null, 0, size).open(bytes, null, web, intake, notices)
          : one(article(bytes, name, size, named));
    } catch (IOException e) {
      closeAfter(e, raw);
      return one(new Found.Failed(name, Failure.reason(e), counted.count()));
    }
  }

  private static void closeAfter(IOException e, InputStream raw) {
    try {
      raw.close();
    } catch (IOException second) {
      e.addSuppressed(second);
    }
  }

  /** A name can say that lines are objects; else the bytes decide, with the name as a hint. */
  private static ContentKind kind(InputStream in, FileKind named) throws IOException {
    in.mark(ContentKind.SAMPLE);
    byte[] start = in.readNBytes(ContentKind.SAMPLE);
    in.reset();
    ContentKind kind = ContentKind.of(start, named.mediaType());
    boolean lines = named == FileKind.JSON_LINES && kind != ContentKind.GZIP;
    return lines ? ContentKind.JSON_LINES : kind;
  }

  private Found article(byte[] bytes, String name, long size, FileKind named) {
    return Found.of(
            intake.read(bytes, named.mediaType(), Origin.UNKNOWN), name, name, size, notices)
        .with(null, web.kept(named.mediaType(), bytes));
  }

  /** A feed that was kept needs no second look: its pages were fetched with it. */
  private Found kept(Path file) {
    long size = file.toFile().length();
    String hash = String.valueOf(KeptPages.hashOf(file));
    KeptPages pages = new KeptPages(file.toAbsolutePath().getParent());
    try {
      byte[] body = pages.read(hash);
      List<KeptPage> places = pages.places(hash);
      if (places.isEmpty()) {
        return new Found.Failed(
            file.toString(), "nothing beside it tells where it was found", size);
      }
      KeptPage place = places.get(0);
      String name = file + " (" + place.url() + ")";
      if (ContentKind.of(body, place.contentType()) == ContentKind.FEED) {
        return new Found.Passed(name, size);
      }
      Origin origin = Origin.of(place.finalUrl(), place.charset(), place.fetched());
      return Found.of(
              intake.read(body, place.contentType(), origin), name, file.toString(), size, notices)
          .with(null, web.kept(place.contentType(), body));
    } catch (IOException e) {
      return new Found.Failed(file.toString(), Failure.reason(e), size);
    }
  }

  private static Iterator<Found> one(Found found) {
    return Collections.singleton(found).iterator();
  }
}
