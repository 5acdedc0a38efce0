package dev.parley.record.store;

import dev.parley.record.store.CopyRule.Fingerprint;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Signatures of articles, and the bands by which copies are looked up. */
final class CopyTable {

  /** More articles in one band would be copies of those, or share a set phrase. */
  private static final int DEEPEST = 16;

  private final Handle handle;
  private final Dialect dialect;
  private final CopyRule rule;

  CopyTable(Handle handle, Dialect dialect, CopyRule rule) {
    this.handle = handle;
    this.dialect = dialect;
    this.rule = rule;
  }

  private record Candidate(String copyGroup, byte[] signature) {}

  /** Returns the group of the earlier article that a text is most like, if it is a copy of one. */
  Optional<String> group(Fingerprint fingerprint) {
    String group = null;
    double best = 0;
    for (Candidate candidate : candidates(fingerprint.bands())) {
      double likeness = rule.likeness(candidate.signature(), fingerprint.signature());
      if (likeness > best) {
        best = likeness;
        group = candidate.copyGroup();
      }
    }
    return Optional.ofNullable(group);
  }

  /** Articles that share a band, the earliest first. */
  private List<Candidate> candidates(List<Long> bands) {
    if (bands.isEmpty()) {
      return List.of();
    }
    Collection<Long> articles = dialect.sharingBands(handle, bands, DEEPEST);
    if (articles.isEmpty()) {
      return List.of();
    }
    return handle
        .createQuery(
            """
            SELECT a.copy_group, s.signature
            FROM article a JOIN copy_signature s ON s.article = a.key
            WHERE a.key IN (<articles>) ORDER BY a.key""")
        .bindList("articles", List.copyOf(articles))
        .map(
            (row, context) -> new Candidate(row.getString("copy_group"), row.getBytes("signature")))
        .list();
  }

  /** Keeps an article's fingerprint. */
  void insert(long article, Fingerprint fingerprint) {
    if (!fingerprint.bands().isEmpty()) {
      handle.execute(
          "INSERT INTO copy_signature (article, signature) VALUES (?, ?)",
          article,
          fingerprint.signature());
      dialect.keepBands(handle, article, fingerprint.bands());
    }
  }
}
