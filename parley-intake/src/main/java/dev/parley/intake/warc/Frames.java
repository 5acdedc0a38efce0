package dev.parley.intake.warc;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts an archive into records. jwarc stops at the first record that is not in order; here the cut
 * is only handed on where another record, or the end, follows it, and otherwise the search goes on
 * for the next version line. Each byte is looked at a bounded number of times.
 */
final class Frames {

  private static final int LONGEST_HEADER = 1 << 16;
  private static final byte[] NOTHING = {};
  private static final Pattern CONTENT_LENGTH =
      Pattern.compile("(?im)^content-length[ \\t]*:[ \\t]*(\\d{1,18})[ \\t]*\\r?$");

  private final Members members;
  private final WarcLimits limits;
  private final Window window = new Window();
  private boolean inMember;
  private @Nullable Frame pending;

  /** Begins at a place, which is the beginning or was given by an earlier reading of the file. */
  Frames(Members members, Place from, WarcLimits limits) throws IOException {
    this.members = members;
    this.limits = limits;
    members.seek(from.offset());
    if (from.inside() > 0 && enter()) {
      try {
        skipTo(from.inside());
      } catch (DamagedMember e) {
        pending = damaged(from, NOTHING, e);
      }
    }
  }

  private void skipTo(long inside) throws IOException {
    while (window.position() < inside && window.has(1)) {
      window.skip((int) Math.min(window.held(), inside - window.position()));
    }
  }

  /**
   * Returns the next stretch, or null at the end of the file.
   *
   * @throws IOException if the file itself cannot be read
   */
  @Nullable Frame next() throws IOException {
    if (pending != null) {
      Frame first = pending;
      pending = null;
      return first;
    }
    while (true) {
      Place place = inMember ? place() : new Place(members.offset(), 0);
      try {
        if (!inMember && !enter()) {
          return null;
        }
        skipLineEnds();
        if (window.has(1)) {
          return cut(place());
        }
        leave();
      } catch (DamagedMember e) {
        return damaged(place, NOTHING, e);
      }
    }
  }

  private Frame damaged(Place place, byte[] fields, DamagedMember damage) throws IOException {
    inMember = false;
    members.passDamaged();
    return new Frame.Broken(place, place(), fields, String.valueOf(damage.getMessage()), true);
  }

  private boolean enter() throws IOException {
    inMember = members.open(window);
    return inMember;
  }

  private void leave() {
    inMember = false;
    members.pass(window.position());
  }

  private Place place() {
    return inMember ? members.place(window.position()) : new Place(members.offset(), 0);
  }

  private void skipLineEnds() throws IOException {
    while (window.has(1) && (window.at(0) == '\r' || window.at(0) == '\n')) {
      window.skip(1);
    }
  }

  private Frame cut(Place place) throws IOException {
    window.has(7);
    if (!window.isVersionAt(0)) {
      search(0);
      return broken(place, NOTHING, "bytes that begin no record", false);
    }
    int header = headerLength();
    if (header < 0) {
      search(1);
      boolean ends = !window.has(1);
      String reason = ends ? "ends inside a record's header" : "a record header without end";
      return broken(place, NOTHING, reason, ends);
    }
    byte[] fields = window.copy(header);
    OptionalLong length = contentLength(fields);
    if (length.isEmpty()) {
      search(header);
      return broken(place, fields, "a record without a Content-Length", false);
    }
    if (length.getAsLong() > limits.record()) {
      pass(header, length.getAsLong());
      String reason = "a record of " + length.getAsLong() + " bytes, over the limit";
      return broken(place, fields, reason, false);
    }
    return cut(place, fields, header + (int) length.getAsLong());
  }

  private Frame cut(Place place, byte[] fields, int end) throws IOException {
    try {
      if (!window.has(end)) {
        search(fields.length);
        String reason = "a record that ends before its Content-Length does";
        return broken(place, fields, reason, !members.areChecked() && !window.has(1));
      }
      if (!isBoundary(end)) {
        search(fields.length);
        return broken(place, fields, "a record with a wrong Content-Length", false);
      }
      byte[] bytes = window.copy(end);
      window.skip(end);
      skipLineEnds();
      return new Frame.Whole(place, behind(), bytes, fields.length);
    } catch (DamagedMember e) {
      return damaged(place, fields, e);
    }
  }

  private Frame broken(Place place, byte[] fields, String reason, boolean retry)
      throws IOException {
    return new Frame.Broken(place, behind(), fields, reason, retry);
  }

  /** Where to go on: here, or at the next member if this one is at its end. */
  private Place behind() throws IOException {
    if (inMember && !window.has(1)) {
      leave();
    }
    return place();
  }

  /** Returns the length of the header with the blank line behind it, -1 if none ends it. */
  private int headerLength() throws IOException {
    for (int i = 0; i + 1 < LONGEST_HEADER && window.has(i + 2); i++) {
      if (window.at(i) == '\n') {
        window.has(i + 8);
        if (window.isVersionAt(i + 1)) {
          return -1;
        }
        if (window.at(i + 1) == '\n') {
          return i + 2;
        }
        if (window.at(i + 1) == '\r' && window.has(i + 3) && window.at(i + 2) == '\n') {
          return i + 3;
        }
      }
    }
    return -1;
  }

  private static OptionalLong contentLength(byte[] header) {
    Matcher matcher = CONTENT_LENGTH.matcher(new String(header, StandardCharsets.ISO_8859_1));
    return matcher.find()
        ? OptionalLong.of(Long.parseLong(matcher.group(1)))
        : OptionalLong.empty();
  }

  /**
   * Two line ends close a record (ISO 28500, 4); whatever follows them is not this record's fault.
   * With fewer or more, another record has to follow, or nothing.
   */
  private boolean isBoundary(int end) throws IOException {
    if (window.has(end + 4)
        && window.at(end) == '\r'
        && window.at(end + 1) == '\n'
        && window.at(end + 2) == '\r'
        && window.at(end + 3) == '\n') {
      return true;
    }
    int at = end;
    while (at < end + 8 && window.has(at + 1) && (window.at(at) == '\r' || window.at(at) == '\n')) {
      at++;
    }
    return !window.has(at + 1) || window.has(at + 7) && window.isVersionAt(at);
  }

  /** Goes on to the next version line at the start of a line, or to the end of the member. */
  private void search(int from) throws IOException {
    pass(from, Long.MAX_VALUE);
  }

  /** Passes over bytes behind the first ones, but over no version line at the start of a line. */
  private void pass(int from, long length) throws IOException {
    window.skip(from);
    byte before = from == 0 ? 0 : (byte) '\n';
    for (long left = length; left > 0 && window.has(1); left--) {
      if (before == '\n') {
        window.has(7);
        if (window.isVersionAt(0)) {
          return;
        }
      }
      before = window.at(0);
      window.skip(1);
    }
  }
}
