package dev.parley.record.document;

import dev.parley.model.ActorCode;
import dev.parley.record.RecordedArticle;
import dev.parley.record.clock.TimeFrame;
import dev.parley.record.dossier.Dossier;
import dev.parley.record.dossier.KnownDocument;
import dev.parley.record.dossier.Party;
import dev.parley.record.party.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Tells which of the documents that a dossier knows is spoken of. It is
 *
 * <ul>
 *   <li>the only one whose title has all that tells the title at hand from others ("Minsk"); or
 *   <li>where nothing does, the only one whose title has all its words for kinds of documents ("the
 *       draft treaty"); or
 *   <li>of those that belong to just the sides at hand and were there when the article was
 *       published, the newest ("the American paper"), unless the title names another kind.
 * </ul>
 */
final class KnownDocuments {

  private final List<Known> all = new ArrayList<>();

  private record Known(
      KnownDocument document,
      Set<String> telling,
      Set<String> kinds,
      Set<String> sides,
      @Nullable TimeFrame date) {}

  KnownDocuments(@Nullable Dossier dossier) {
    if (dossier != null) {
      dossier.documents().forEach(document -> all.add(known(document, dossier)));
    }
  }

  private static Known known(KnownDocument document, Dossier dossier) {
    Set<String> sides = new TreeSet<>();
    dossier.parties().stream()
        .filter(party -> document.parties().contains(party.id()))
        .map(Party::codes)
        .forEach(codes -> sides.addAll(Side.of(codes)));
    Set<String> kinds = TitleWords.kinds(document.title());
    kinds.addAll(TitleWords.kinds(document.kind()));
    return new Known(
        document, TitleWords.of(document.title()), kinds, sides, TimeFrame.ofDate(document.date()));
  }

  /** Returns the document; null if it is none of them, or if that cannot be told. */
  @Nullable KnownDocument find(String title, List<ActorCode> parties, RecordedArticle article) {
    Set<String> telling = TitleWords.of(title);
    Set<String> kinds = TitleWords.kinds(title);
    Known only =
        telling.isEmpty()
            ? only(known -> kinds.size() > 1 && known.kinds.containsAll(kinds))
            : only(known -> known.telling.containsAll(telling));
    if (only != null) {
      return only.document;
    }
    Set<String> sides = Side.of(parties);
    TimeFrame reported = TimeFrame.of(article.published());
    Known newest = null;
    for (Known known : all) {
      if (known.sides.equals(sides)
          && known.kinds.containsAll(kinds)
          && was(known, reported)
          && (newest == null || isLater(known, newest))) {
        newest = known;
      }
    }
    return newest == null ? null : newest.document;
  }

  private @Nullable Known only(Predicate<Known> which) {
    List<Known> found = all.stream().filter(which).toList();
    return found.size() == 1 ? found.get(0) : null;
  }

  private static boolean was(Known known, @Nullable TimeFrame reported) {
    return known.date != null && reported != null && !known.date.first().isAfter(reported.last());
  }

  private static boolean isLater(Known known, Known other) {
    return known.date != null
        && other.date != null
        && known.date.first().isAfter(other.date.first());
  }
}
