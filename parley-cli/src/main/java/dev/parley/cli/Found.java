package dev.parley.cli;

import dev.parley.intake.Taken;
import dev.parley.intake.warc.Place;
import dev.parley.model.Article;
import dev.parley.record.store.Provenance;
import org.jspecify.annotations.Nullable;

/** What one place in the inputs turned out to hold. */
sealed interface Found {

  /**
   * What messages call it: the input's path or URL, with the line's number in a {@code .jsonl} file
   * and the record's offset in an archive.
   */
  String name();

  /**
   * How much of the inputs this was, in bytes: the unit of the progress bar. A page from the
   * network counts as {@link Progress#PAGE}.
   */
  long bytes();

  /**
   * Returns the same, and says where it comes from.
   *
   * @param target the page of the network that it is, or is not
   * @param source the bytes it was made from; null if they are not to be kept
   */
  default Found with(WebInput.@Nullable Target target, Provenance.@Nullable Source source) {
    return this;
  }

  /** Tells what is odd about an input, and returns what it holds. */
  static Found of(Taken taken, String name, String file, long bytes, Notices notices) {
    return of(taken, name, file, bytes, null, notices);
  }

  /** The same for a record of an archive. */
  static Found of(
      Taken taken, String name, String file, long bytes, @Nullable Place next, Notices notices) {
    taken.notes().forEach(note -> notices.note(name, note));
    if (taken instanceof Taken.Refused refused) {
      return new Failed(name, refused.reason(), bytes);
    }
    return new Loaded(name, file, ((Taken.Whole) taken).article(), bytes, next, null, null);
  }

  /**
   * An article to be read.
   *
   * @param file the input's path or URL as given; {@code -} for standard input
   * @param next where to go on behind it in an archive; null elsewhere
   * @param target the page of the network that it is; null for what is no page of the network
   * @param source the bytes it was made from; null if they are not to be kept
   */
  record Loaded(
      String name,
      String file,
      Article article,
      long bytes,
      @Nullable Place next,
      WebInput.@Nullable Target target,
      Provenance.@Nullable Source source)
      implements Found {

    /** An article that no archive holds. */
    Loaded(String name, String file, Article article, long bytes) {
      this(name, file, article, bytes, null, null, null);
    }

    @Override
    public Loaded with(WebInput.@Nullable Target itsTarget, Provenance.@Nullable Source itsSource) {
      return new Loaded(name, file, article, bytes, next, itsTarget, itsSource);
    }
  }

  /**
   * Something that cannot be read, and why, in words for one line of an error message.
   *
   * @param target the page of the network that it should have been and will never be; null if
   *     another try may help, and for what is no page of the network
   */
  record Failed(String name, String reason, long bytes, WebInput.@Nullable Target target)
      implements Found {

    /** Something that no page of the network is. */
    Failed(String name, String reason, long bytes) {
      this(name, reason, bytes, null);
    }

    @Override
    public Failed with(WebInput.@Nullable Target itsTarget, Provenance.@Nullable Source itsSource) {
      return new Failed(name, reason, bytes, itsTarget);
    }
  }

  /** A part of an input that holds no article and need not, such as an archive's requests. */
  record Passed(String name, long bytes) implements Found {}
}
