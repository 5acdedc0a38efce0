package dev.parley.record.telling;

import dev.parley.record.Entry;
import dev.parley.record.RecordedArticle;
import dev.parley.record.clock.Moment;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A statement, with every copy and version of its story in which it stands.
 *
 * @param entry the first of them, in the order of {@link Moment}
 * @param retold the others, in that order
 */
public record Said(Entry entry, List<Entry> retold) {

  /** Keeps its own copy of the list. */
  public Said {
    retold = List.copyOf(retold);
  }

  /** Returns all of them, the first one first. */
  public List<Entry> entries() {
    return Stream.concat(Stream.of(entry), retold.stream()).toList();
  }

  /** Returns where the first of them stands in the order of the record. */
  public Moment moment() {
    return Moment.of(entry);
  }

  /** Returns the names of all outlets that carry any of these, each once, in that order. */
  public static List<String> outlets(Collection<Said> said) {
    Set<String> outlets = new LinkedHashSet<>();
    for (Said one : said) {
      for (Entry entry : one.entries()) {
        outlets.addAll(entry.article().outlets());
      }
    }
    return List.copyOf(outlets);
  }

  /** Returns in how many stories these stand, copies and versions counted once. */
  public static int voices(Collection<Said> said) {
    List<RecordedArticle> articles =
        said.stream().flatMap(one -> one.entries().stream()).map(Entry::article).toList();
    return Stories.count(articles);
  }
}
