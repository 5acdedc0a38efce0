package dev.parley.exchange.dna;

import dev.parley.exchange.SelectedArticle;
import dev.parley.exchange.dna.Variable.Kind;
import dev.parley.model.ActorCode;
import dev.parley.model.Article;
import dev.parley.model.Basis;
import dev.parley.model.Span;
import dev.parley.model.Speaker;
import dev.parley.model.Stance;
import dev.parley.model.Statement;
import dev.parley.record.Entry;
import dev.parley.record.RecordedArticle;
import dev.parley.record.clock.TimeFrame;
import dev.parley.record.dossier.Dossier;
import dev.parley.record.dossier.Issue;
import dev.parley.record.dossier.Party;
import dev.parley.record.party.Parties;
import dev.parley.record.party.Side;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adds articles and their statements to a database. */
final class DnaRows {

  /** The id of the only coder. */
  static final int CODER = 1;

  private final Rows rows;
  private final Entities entities;
  private final @Nullable Dossier dossier;
  private final Parties parties;
  private int documents;
  private int statements;

  DnaRows(Rows rows, @Nullable Dossier dossier) throws SQLException {
    this.rows = rows;
    this.entities = new Entities(rows);
    this.dossier = dossier;
    this.parties = new Parties(dossier == null ? List.of() : dossier.parties());
  }

  void add(SelectedArticle selected) throws SQLException {
    Article article = selected.reading().article();
    DnaText text = DnaText.of(article.text());
    int document = ++documents;
    RecordedArticle recorded = selected.recorded();
    TimeFrame published = TimeFrame.of(article.published());
    rows.add(
        "DOCUMENTS (ID, Title, Text, Coder, Author, Source, Notes, Date)",
        document,
        Entities.cut(Objects.requireNonNullElse(article.title(), "Article " + recorded.id())),
        text.text(),
        CODER,
        Entities.cut(Objects.requireNonNullElse(article.byline(), "")),
        Entities.cut(Objects.requireNonNullElse(article.publisher(), "")),
        notes(article, recorded, published),
        published == null
            ? recorded.added().getEpochSecond()
            : published.first().toEpochSecond(ZoneOffset.UTC));
    for (Entry entry : selected.entries()) {
      Span place = place(entry.statement());
      if (place != null) {
        for (String organization : organizations(entry.statement().speaker())) {
          add(entry, organization, document, text.span(place));
        }
      }
    }
  }

  private void add(Entry entry, String organization, int document, Span place) throws SQLException {
    Statement statement = entry.statement();
    Stance stance = statement.stance();
    boolean sided = entry.issue() != null && (stance == Stance.FOR || stance == Stance.AGAINST);
    int id = ++statements;
    rows.add(
        "STATEMENTS (ID, StatementTypeId, DocumentId, Start, Stop, Coder)",
        id,
        (sided ? Kind.SIDED : Kind.OTHER).id(),
        document,
        place.start(),
        place.end(),
        CODER);
    Speaker speaker = statement.speaker();
    entity(
        id,
        sided ? Variable.PERSON : Variable.OTHER_PERSON,
        person(speaker),
        word(speaker.basis()),
        "");
    entity(
        id,
        sided ? Variable.ORGANIZATION : Variable.OTHER_ORGANIZATION,
        organization,
        speaker.code().isEmpty() ? "" : ActorCode.join(speaker.code()),
        "");
    Optional<Issue> issue =
        dossier == null || entry.issue() == null ? Optional.empty() : dossier.issue(entry.issue());
    entity(
        id,
        sided ? Variable.CONCEPT : Variable.OTHER_CONCEPT,
        issue.map(Issue::title).orElse(entry.issue() == null ? "" : entry.issue()),
        entry.issue() == null ? "" : entry.issue(),
        issue.map(Issue::description).orElse(""));
    if (sided) {
      rows.add(
          "DATABOOLEAN (StatementId, VariableId, Value)",
          id,
          Variable.AGREEMENT.id(),
          stance == Stance.FOR ? 1 : 0);
    } else {
      entity(id, Variable.OTHER_STANCE, word(stance), "", "");
    }
    entity(id, sided ? Variable.ACT : Variable.OTHER_ACT, word(statement.act()), "", "");
    rows.add(
        "DATALONGTEXT (StatementId, VariableId, Value)",
        id,
        (sided ? Variable.CONDITION : Variable.OTHER_CONDITION).id(),
        Objects.requireNonNullElse(entry.words().condition(), ""));
  }

  private void entity(int statement, Variable variable, String value, String type, String notes)
      throws SQLException {
    rows.add(
        "DATASHORTTEXT (StatementId, VariableId, Entity)",
        statement,
        variable.id(),
        entities.id(variable, value, type, notes));
  }

  /** From the first word of what was said to the last; the program knows one stretch only. */
  private static @Nullable Span place(Statement statement) {
    List<Span> content = statement.content();
    if (!content.isEmpty()) {
      return new Span(content.get(0).start(), content.get(content.size() - 1).end());
    }
    return statement.cue() == null ? statement.source() : statement.cue();
  }

  private static String person(Speaker speaker) {
    boolean person = speaker.basis() == Basis.NAMED || speaker.basis() == Basis.UNNAMED;
    return person && speaker.name() != null ? speaker.name() : "";
  }

  /** Two parties that speak together say the same thing each; a coder enters that twice too. */
  private List<String> organizations(Speaker speaker) {
    Set<String> names = new LinkedHashSet<>();
    for (ActorCode code : speaker.code()) {
      List<Party> of = parties.of(List.of(code));
      names.add(of.isEmpty() ? Side.of(code) : of.get(0).name());
    }
    if (names.isEmpty()) {
      names.add(
          speaker.basis() == Basis.INSTITUTION && speaker.name() != null ? speaker.name() : "");
    }
    return List.copyOf(names);
  }

  private static String notes(
      Article article, RecordedArticle recorded, @Nullable TimeFrame published) {
    List<String> lines = new ArrayList<>();
    if (article.url() != null) {
      lines.add(article.url());
    }
    lines.add("Parley article " + recorded.id());
    if (published == null) {
      lines.add("When it was published is not known; the date is that of the record.");
    }
    return String.join("\n", lines);
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
