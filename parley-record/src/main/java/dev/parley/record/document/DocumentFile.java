package dev.parley.record.document;

import dev.parley.model.ActorCode;
import dev.parley.model.Document;
import dev.parley.model.Span;
import dev.parley.model.TimexValue;
import dev.parley.record.Entry;
import dev.parley.record.Told;
import dev.parley.record.clock.Moment;
import dev.parley.record.telling.Retellings;
import dev.parley.record.telling.Said;
import dev.parley.record.wording.ContentWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Mentions that are taken for one document, and the accusations that speak of it. */
final class DocumentFile {

  /** From here on two provisions are the same. */
  private static final double SAME = 0.8;

  private final List<Told<Document>> mentions = new ArrayList<>();
  private final List<Entry> accusations = new ArrayList<>();

  void add(Told<Document> mention) {
    mentions.add(mention);
  }

  void accuse(Entry accusation) {
    accusations.add(accusation);
  }

  DocumentAccount account() {
    mentions.sort(Comparator.comparing(DocumentFile::reported));
    Set<ActorCode> parties = new LinkedHashSet<>();
    TimexValue date = null;
    for (Told<Document> mention : mentions) {
      parties.addAll(mention.what().parties());
      date = mention.what().date() == null ? date : mention.what().date();
    }
    List<Said> breaches = new ArrayList<>(Retellings.fold(accusations));
    Collections.reverse(breaches);
    return new DocumentAccount(
        most(Document::title),
        most(Document::kind),
        List.copyOf(parties),
        date,
        provisions(),
        mentions,
        breaches);
  }

  static Moment reported(Told<Document> mention) {
    return Moment.reported(mention.article(), mention.what().words().start(), "");
  }

  private String most(Function<Document, String> name) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    mentions.forEach(mention -> counts.merge(name.apply(mention.what()), 1, Integer::sum));
    int most = Collections.max(counts.values());
    return counts.keySet().stream()
        .filter(title -> counts.get(title) == most)
        .findFirst()
        .orElseThrow();
  }

  private List<Provision> provisions() {
    List<Set<String>> known = new ArrayList<>();
    List<String> words = new ArrayList<>();
    List<Set<Told<Document>>> tellers = new ArrayList<>();
    for (Told<Document> mention : mentions) {
      for (Span span : mention.what().provisions()) {
        Set<String> content = ContentWords.of(mention.at(span));
        int at = indexOf(content, known);
        if (at < 0) {
          at = known.size();
          known.add(content);
          words.add(mention.at(span));
          tellers.add(new LinkedHashSet<>());
        }
        tellers.get(at).add(mention);
      }
    }
    List<Provision> provisions = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      provisions.add(new Provision(words.get(at), List.copyOf(tellers.get(at))));
    }
    return provisions;
  }

  private static int indexOf(Set<String> content, List<Set<String>> known) {
    for (int at = 0; at < known.size(); at++) {
      if (ContentWords.alike(content, known.get(at)) >= SAME) {
        return at;
      }
    }
    return -1;
  }
}
