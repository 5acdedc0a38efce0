package dev.parley.record.document;

import dev.parley.model.Act;
import dev.parley.model.Document;
import dev.parley.record.Entry;
import dev.parley.record.Told;
import dev.parley.record.answer.Cell;
import dev.parley.record.answer.Evidence;
import dev.parley.record.answer.Table;
import dev.parley.record.answer.Texts;
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
          "accusations");

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
    Map<Object, DocumentFile> files = new LinkedHashMap<>();
    Map<String, Map<Set<String>, DocumentFile>> byWord = new HashMap<>();
    told.forEach(
        mention -> {
          Set<String> title = TitleWords.of(mention.what().title());
          DocumentFile file =
              files.computeIfAbsent(
                  title.isEmpty() ? Untitled.of(mention) : title, key -> new DocumentFile());
          file.add(mention);
          title.stream()
              .limit(1)
              .forEach(word -> byWord.computeIfAbsent(word, w -> new HashMap<>()).put(title, file));
        });
    entries
        .filter(entry -> entry.statement().act() == Act.ACCUSE && !entry.statement().negated())
        .forEach(entry -> file(entry, byWord));
    return files.values().stream()
        .map(DocumentFile::account)
        .sorted(
            Comparator.comparingInt((DocumentAccount account) -> -account.mentions().size())
                .thenComparing(DocumentAccount::title))
        .toList();
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
    List<Entry> accusations =
        account.breaches().stream().flatMap(said -> said.entries().stream()).toList();
    List<Told<Document>> dated =
        mentions.stream().filter(told -> told.what().date() != null).toList();
    return List.of(
        cell(account.title(), mentions),
        cell(account.kind(), mentions),
        cell(Texts.codes(account.parties()), mentions),
        cell(account.date() == null ? "" : account.date().value(), dated),
        provisions(account.provisions()),
        cell(Texts.published(mentions.get(0).article().published()), mentions.subList(0, 1)),
        cell(String.valueOf(mentions.size()), mentions),
        Cell.of(
            joined(account.breaches(), said -> Texts.codes(said.entry().statement().target())),
            accusations),
        Cell.of(joined(account.breaches(), said -> Texts.speaker(said.entry())), accusations),
        Cell.of(joined(account.breaches(), said -> Texts.content(said.entry())), accusations));
  }

  private static String joined(List<Said> said, Function<Said, String> text) {
    return String.join(
        "; ", said.stream().map(text).filter(words -> !words.isEmpty()).distinct().toList());
  }

  private static Cell provisions(List<Provision> provisions) {
    List<Evidence> evidence = new ArrayList<>();
    for (Provision provision : provisions) {
      Told<Document> first = provision.mentions().get(0);
      evidence.add(Evidence.of(List.of(), first.article(), null, provision.words()));
    }
    return Cell.resting(
        String.join("; ", provisions.stream().map(Provision::words).toList()), evidence);
  }

  private static Cell cell(String text, List<Told<Document>> mentions) {
    return Cell.resting(text, Evidence.ofDocuments(mentions));
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
