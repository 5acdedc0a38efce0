package dev.parley.record.document;

import dev.parley.model.Act;
import dev.parley.model.Basis;
import dev.parley.model.Document;
import dev.parley.model.Speaker;
import dev.parley.record.Entry;
import dev.parley.record.RecordedArticle;
import dev.parley.record.Told;
import dev.parley.record.answer.Cell;
import dev.parley.record.answer.Evidence;
import dev.parley.record.answer.Table;
import dev.parley.record.answer.Texts;
import dev.parley.record.dossier.Dossier;
import dev.parley.record.dossier.KnownDocument;
import dev.parley.record.party.Side;
import dev.parley.record.telling.Said;
import dev.parley.record.wording.ContentWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Drafts and agreements, what they hold, and who is said to break them. */
public final class Documents {

  private static final List<String> COLUMNS =
      List.of(
          "title",
          "kind",
          "parties",
          "date",
          "provisions",
          "first_reported",
          "mentions",
          "accused",
          "accused_by",
          "accusations",
          "known_as");

  private Documents() {}

  /**
   * Returns the documents, the one with the most mentions first. Two mentions are of one document
   * if their titles are alike but for words like "agreement" and for years; where a title has
   * nothing else ("the draft treaty"), if kind, sides and month of report are the same.
   *
   * @param told mentions in any order
   * @param entries in any order; only accusations count. One is of a document if it holds what
   *     tells the document's title from others, and a word of documents or of breaking them
   */
  public static List<DocumentAccount> of(Stream<Told<Document>> told, Stream<Entry> entries) {
    return of(told, entries, new KnownDocuments(null));
  }

  /**
   * Returns the documents, those that the dossier knows among them if anything speaks of them. What
   * a known document says itself is held for a provision of it.
   *
   * @param told mentions in any order
   * @param entries in any order; accusations count, and what documents say
   * @see KnownDocuments
   */
  public static List<DocumentAccount> of(
      Stream<Told<Document>> told, Stream<Entry> entries, Dossier dossier) {
    return of(told, entries, new KnownDocuments(dossier));
  }

  private static List<DocumentAccount> of(
      Stream<Told<Document>> told, Stream<Entry> entries, KnownDocuments known) {
    Map<Object, DocumentFile> files = new LinkedHashMap<>();
    Map<String, Map<Set<String>, DocumentFile>> byWord = new HashMap<>();
    told.forEach(
        mention -> {
          Document what = mention.what();
          Set<String> title = TitleWords.of(what.title());
          KnownDocument document = known.find(what.title(), what.parties(), mention.article());
          Object key = title.isEmpty() ? Untitled.of(mention) : title;
          DocumentFile file = file(document, key, files);
          file.add(mention);
          title.stream()
              .limit(1)
              .forEach(word -> byWord.computeIfAbsent(word, w -> new HashMap<>()).put(title, file));
        });
    entries.forEach(
        entry -> {
          if (entry.statement().act() == Act.ACCUSE && !entry.statement().negated()) {
            file(entry, byWord);
          }
          Speaker speaker = entry.statement().speaker();
          String title = speaker.name() != null ? speaker.name() : entry.words().source();
          if (speaker.basis() == Basis.DOCUMENT && title != null) {
            KnownDocument document = known.find(title, speaker.code(), entry.article());
            if (document != null) {
              file(document, document, files).say(entry);
            }
          }
        });
    return files.values().stream()
        .filter(DocumentFile::isTold)
        .map(DocumentFile::account)
        .sorted(
            Comparator.comparingInt((DocumentAccount account) -> -account.mentions().size())
                .thenComparing(DocumentAccount::title))
        .toList();
  }

  private static DocumentFile file(
      @Nullable KnownDocument document, Object otherwise, Map<Object, DocumentFile> files) {
    return files.computeIfAbsent(
        document == null ? otherwise : document, key -> new DocumentFile(document));
  }

  /** Returns the documents with one row each. */
  public static Table table(List<DocumentAccount> documents) {
    return new Table(COLUMNS, documents.stream().map(Documents::row).toList());
  }

  private static void file(Entry accusation, Map<String, Map<Set<String>, DocumentFile>> byWord) {
    Set<String> words = ContentWords.of(accusation.words().content());
    if (!TitleWords.speakOfDocuments(words)) {
      return;
    }
    for (String word : words) {
      byWord
          .getOrDefault(word, Map.of())
          .forEach(
              (title, file) -> {
                if (words.containsAll(title)) {
                  file.accuse(accusation);
                }
              });
    }
  }

  private static List<Cell> row(DocumentAccount account) {
    List<Told<Document>> mentions = account.mentions();
    List<Evidence> all = new ArrayList<>(Evidence.ofDocuments(mentions));
    all.addAll(Evidence.of(account.statements()));
    List<Entry> accusations =
        account.breaches().stream().flatMap(said -> said.entries().stream()).toList();
    List<Evidence> dated =
        Evidence.ofDocuments(mentions.stream().filter(told -> told.what().date() != null).toList());
    RecordedArticle first =
        mentions.isEmpty() ? account.statements().get(0).article() : mentions.get(0).article();
    return List.of(
        Cell.resting(account.title(), all),
        Cell.resting(account.kind(), all),
        Cell.resting(Texts.codes(account.parties()), all),
        Cell.resting(
            account.date() == null ? "" : account.date().value(),
            account.date() != null && dated.isEmpty() ? all : dated),
        Cell.resting(
            String.join("; ", account.provisions().stream().map(Provision::words).toList()),
            account.provisions().stream().flatMap(one -> one.evidence().stream()).toList()),
        Cell.resting(Texts.published(first.published()), all.subList(0, 1)),
        Cell.resting(String.valueOf(mentions.size()), all),
        Cell.of(
            joined(account.breaches(), said -> Texts.codes(said.entry().statement().target())),
            accusations),
        Cell.of(joined(account.breaches(), said -> Texts.speaker(said.entry())), accusations),
        Cell.of(joined(account.breaches(), said -> Texts.content(said.entry())), accusations),
        Cell.resting(account.known() == null ? "" : account.known().id(), all));
  }

  private static String joined(List<Said> said, Function<Said, String> text) {
    return String.join(
        "; ", said.stream().map(text).filter(words -> !words.isEmpty()).distinct().toList());
  }

  /** What stands for the title of a document that has none of its own. */
  private record Untitled(String kind, Set<String> sides, String month) {

    static Untitled of(Told<Document> mention) {
      String published = Texts.published(mention.article().published());
      return new Untitled(
          mention.what().kind().toLowerCase(Locale.ROOT),
          Side.of(mention.what().parties()),
          published.length() < 7 ? mention.article().id() : published.substring(0, 7));
    }
  }
}
