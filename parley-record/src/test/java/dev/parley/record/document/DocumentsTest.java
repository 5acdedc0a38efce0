package dev.parley.record.document;

import static dev.parley.record.ArticleSketch.article;
import static dev.parley.record.EntrySketch.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.model.Act;
import dev.parley.model.ActorCode;
import dev.parley.model.Document;
import dev.parley.model.Span;
import dev.parley.model.TimexValue;
import dev.parley.record.ArticleSketch;
import dev.parley.record.Entry;
import dev.parley.record.EntrySketch;
import dev.parley.record.Told;
import dev.parley.record.answer.Table;
import dev.parley.record.dossier.Dossier;
import dev.parley.record.dossier.KnownDocument;
import dev.parley.record.dossier.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocumentsTest {

  private static final ArticleSketch FIRST = article("1").outlet("A").published("2021-12-18");
  private static final ArticleSketch SECOND = article("2").outlet("B").published("2021-12-20");

  private static final Dossier DOSSIER =
      new Dossier(
          "Talks",
          "",
          List.of(new Party("russia", "Russia", List.of(ActorCode.parse("RUS")))),
          List.of(),
          List.of(
              new KnownDocument(
                  "draft-treaty",
                  "Draft treaty on guarantees",
                  "draft",
                  List.of("russia"),
                  "2021-12-01"),
              new KnownDocument(
                  "draft-agreement",
                  "Draft agreement on measures",
                  "draft",
                  List.of("russia"),
                  "2021-12-01"),
              new KnownDocument(
                  "reply", "Answer of Russia", "letter", List.of("russia"), "2021-12-05")),
          List.of(),
          List.of());

  @Test
  void titlesThatDifferInWordsOfKindAndYearsAreOneDocument() {
    List<DocumentAccount> documents =
        documents(
            List.of(
                told(FIRST, "the Minsk agreements", "agreement", "UKR + RUS"),
                told(SECOND, "the 2015 Minsk agreement", "agreement", "UKR"),
                told(SECOND, "the Minsk agreements", "agreement", "FRA")));

    assertThat(documents).hasSize(1);
    assertThat(documents.get(0).title()).isEqualTo("the Minsk agreements");
    assertThat(ActorCode.join(documents.get(0).parties())).isEqualTo("UKR + RUS + FRA");
    assertThat(documents.get(0).mentions()).hasSize(3);
  }

  @Test
  void documentsOfOtherNamesAreOthers() {
    assertThat(
            documents(
                List.of(
                    told(FIRST, "the Minsk agreements", "agreement", "UKR"),
                    told(FIRST, "the Budapest Memorandum", "agreement", "UKR"))))
        .hasSize(2);
  }

  @Test
  void untitledDraftsOfOneSideInOneMonthAreOneDocument() {
    List<DocumentAccount> documents =
        documents(
            List.of(
                told(FIRST, "the draft treaty", "draft", "RUS GOV"),
                told(SECOND, "a draft document", "draft", "RUS"),
                told(SECOND, "the draft", "draft", "USA"),
                told(article("3").published("2022-02-01"), "the draft", "draft", "RUS")));

    assertThat(documents).hasSize(3);
    assertThat(documents.get(0).mentions()).hasSize(2);
  }

  @Test
  void aProvisionToldTwiceStandsOnceWithBothTellers() {
    List<DocumentAccount> documents =
        documents(
            List.of(
                told(FIRST, "the Kyiv draft", "draft", "RUS", "no troops in new member states"),
                told(
                    SECOND,
                    "the Kyiv draft",
                    "draft",
                    "RUS",
                    "no troops in new members states",
                    "no missiles within range")));

    List<Provision> provisions = documents.get(0).provisions();
    assertThat(provisions.stream().map(Provision::words))
        .containsExactly("no troops in new member states", "no missiles within range");
    assertThat(provisions.get(0).mentions()).hasSize(2);
  }

  @Test
  void anAccusationThatSpeaksOfTheDocumentIsOfItsBreach() {
    Entry breach =
        entry("breach")
            .by("RUS GOV")
            .named("Vladimir Putin")
            .act(Act.ACCUSE)
            .target("UKR GOV")
            .says("Kiev does not honour the Minsk accords")
            .made();
    Entry city = accusation("city").says("Minsk pushes migrants over the border").made();
    Entry praise =
        entry("praise").act(Act.SUPPORT).says("the Minsk agreements are a way out").made();
    Told<Document> minsk = told(FIRST, "the Minsk agreements", "agreement", "UKR + RUS");

    List<DocumentAccount> documents = documents(List.of(minsk), breach, city, praise);

    assertThat(documents.get(0).breaches()).hasSize(1);
    Table table = Documents.table(documents);
    assertThat(table.cell(0, "accused").text()).isEqualTo("UKR GOV");
    assertThat(table.cell(0, "accused_by").text()).isEqualTo("Vladimir Putin");
    assertThat(table.cell(0, "accusations").evidence().get(0).statements())
        .containsExactly("breach");
  }

  @Test
  void aDocumentWithoutATitleOfItsOwnIsNotFoundInAccusations() {
    assertThat(
            documents(
                    List.of(told(FIRST, "the agreement", "agreement", "USA")),
                    accusation("a").says("they broke the agreement").made())
                .get(0)
                .breaches())
        .isEmpty();
  }

  @Test
  void theDateIsTheOneReportedLast() {
    Document dated =
        new Document(
            "the Kyiv letter",
            "letter",
            List.of(),
            new TimexValue("2021-12-15"),
            List.of(),
            new Span(0, 15));
    List<DocumentAccount> documents =
        documents(
            List.of(
                told(SECOND, "the Kyiv letter", "letter", "RUS"),
                Told.of(dated, FIRST.made(), "the Kyiv letter")));

    assertThat(documents.get(0).date()).isEqualTo(new TimexValue("2021-12-15"));
    Table table = Documents.table(documents);
    assertThat(table.cell(0, "date").evidence()).hasSize(1);
    assertThat(table.cell(0, "date").evidence().get(0).outlet()).isEqualTo("A");
  }

  @Test
  void whatAKnownDocumentSaysItselfIsAProvisionOfIt() {
    Entry demand = paper("demand", "The ten-page reply").says("that all troops leave").made();
    Entry other = paper("other", "The report").by("POL GOV").says("that it rains").made();

    List<DocumentAccount> documents = Documents.of(Stream.of(), Stream.of(demand, other), DOSSIER);

    Table table = Documents.table(documents);
    assertThat(table.rows()).hasSize(1);
    assertThat(table.cell(0, "known_as").text()).isEqualTo("reply");
    assertThat(table.cell(0, "kind").text()).isEqualTo("letter");
    assertThat(table.cell(0, "date").text()).isEqualTo("2021-12-05");
    assertThat(table.cell(0, "provisions").text()).isEqualTo("that all troops leave");
    assertThat(table.cell(0, "provisions").evidence().get(0).statements())
        .containsExactly("demand");
  }

  @Test
  void aTitleOfKindsAloneIsOfTheOnlyKnownDocumentThatHasThemAll() {
    List<DocumentAccount> documents =
        Documents.of(
            Stream.of(
                told(FIRST, "the draft treaty", "draft", "USA + RUS"),
                told(FIRST, "the Bern treaty", "treaty", "CHE")),
            Stream.of(),
            DOSSIER);

    assertThat(
            documents.stream().map(account -> account.known() == null ? "" : account.known().id()))
        .containsExactlyInAnyOrder("draft-treaty", "");
  }

  @Test
  void aDocumentThatWasNotThereYetIsNotSpokenOf() {
    Entry early =
        paper("early", "The paper")
            .in(article("early").published("2021-11-01"))
            .says("that troops leave")
            .made();

    assertThat(Documents.of(Stream.of(), Stream.of(early), DOSSIER)).isEmpty();
  }

  private static EntrySketch paper(String id, String title) {
    return entry(id).by("RUS GOV").document(title).act(Act.REQUEST).in(FIRST);
  }

  private static EntrySketch accusation(String id) {
    return entry(id).by("POL GOV").act(Act.ACCUSE);
  }

  private static List<DocumentAccount> documents(List<Told<Document>> told, Entry... entries) {
    return Documents.of(told.stream(), Stream.of(entries));
  }

  private static Told<Document> told(
      ArticleSketch article, String title, String kind, String codes, String... provisions) {
    StringBuilder text = new StringBuilder(title);
    List<Span> spans = new ArrayList<>();
    for (String provision : provisions) {
      text.append(' ');
      spans.add(new Span(text.length(), text.length() + provision.length()));
      text.append(provision);
    }
    Document document =
        new Document(
            title, kind, ActorCode.parseAll(codes), null, spans, new Span(0, title.length()));
    return Told.of(document, article.made(), text.toString());
  }
}
