package dev.parley.record.document;

import dev.parley.model.ActorCode;
import dev.parley.model.Document;
import dev.parley.model.Span;
import dev.parley.model.TimexValue;
import dev.parley.record.Entry;
import dev.parley.record.Told;
import dev.parley.record.clock.Moment;
import dev.parley.record.dossier.KnownDocument;
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
import org.jspecify.annotations.Nullable;

/** Mentions that are taken for one document, and the accusations that speak of it. */
final class DocumentFile {

  /** From here on two provisions are the same. */
  private static final double SAME = 0.8;

  private final @Nullable KnownDocument known;
  private final List<Told<Document>> mentions = new ArrayList<>();
  private final List<Entry> statements = new ArrayList<>();
  private final List<Entry> accusations = new ArrayList<>();

  /**
   * Begins a file.
   *
   * @param known the dossier's document that it is; null if the dossier does not know it
   */
  DocumentFile(@Nullable KnownDocument known) {
    this.known = known;
  }

  /** Tells whether anything speaks of it. */
  boolean isTold() {
    return !mentions.isEmpty() || !statements.isEmpty();
  }

  /** Adds a statement in which the document speaks. */
  void say(Entry statement) {
    statements.add(statement);
  }

  void add(Told<Document> mention) {
    mentions.add(mention);
  }

  void accuse(Entry accusation) {
    accusations.add(accusation);
  }

  DocumentAccount account() {
    mentions.sort(Comparator.comparing(DocumentFile::reported));
    Set<ActorCode> parties = new LinkedHashSet<>();
    statements.forEach(said -> parties.addAll(said.statement().speaker().code()));
    TimexValue date = null;
    for (Told<Document> mention : mentions) {
      parties.addAll(mention.what().parties());
      date = mention.what().date() == null ? date : mention.what().date();
    }
    List<Said> breaches = new ArrayList<>(Retellings.fold(accusations));
    Collections.reverse(breaches);
    if (known != null && known.date() != null) {
      date = new TimexValue(known.date());
    }
    String kind = known == null || known.kind() == null ? most(Document::kind) : known.kind();
    return new DocumentAccount(
        mentions.isEmpty() && known != null ? known.title() : most(Document::title),
        kind,
        List.copyOf(parties),
        date,
        provisions(),
        mentions,
        Moment.sort(statements, statement -> statement),
        breaches,
        known);
  }

  static Moment reported(Told<Document> mention) {
    return Moment.reported(mention.article(), mention.what().words().start(), "");
  }

  private String most(Function<Document, String> name) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    if (mentions.isEmpty()) {
      return "";
    }
    mentions.forEach(mention -> counts.merge(name.apply(mention.what()), 1, Integer::sum));
    int most = Collections.max(counts.values());
    return counts.keySet().stream()
        .filter(title -> counts.get(title) == most)
        .findFirst()
        .orElseThrow();
  }

  private List<Provision> provisions() {
    List<Held> held = new ArrayList<>();
    for (Told<Document> mention : mentions) {
      for (Span span : mention.what().provisions()) {
        held(mention.at(span), held).mentions.add(mention);
      }
    }
    for (Entry statement : Moment.sort(statements, entry -> entry)) {
      if (statement.words().content() != null) {
        held(statement.words().content(), held).statements.add(statement);
      }
    }
    return held.stream().map(Held::provision).toList();
  }

  private static Held held(String words, List<Held> known) {
    Set<String> content = ContentWords.of(words);
    for (Held one : known) {
      if (ContentWords.alike(content, one.content) >= SAME) {
        return one;
      }
    }
    Held fresh = new Held(words, content);
    known.add(fresh);
    return fresh;
  }

  /** A provision while what tells of it is being found. */
  private static final class Held {

    private final String words;
    private final Set<String> content;
    private final Set<Told<Document>> mentions = new LinkedHashSet<>();
    private final List<Entry> statements = new ArrayList<>();

    Held(String words, Set<String> content) {
      this.words = words;
      this.content = content;
    }

    Provision provision() {
      return new Provision(words, List.copyOf(mentions), statements);
    }
  }
}
