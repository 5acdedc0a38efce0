package dev.parley.desk.api;

import dev.parley.desk.negotiation.Editing;
import dev.parley.desk.negotiation.Negotiation;
import dev.parley.desk.web.ProblemException;
import dev.parley.record.Entry;
import dev.parley.record.correction.MadeCorrection;
import dev.parley.record.query.QuerySyntaxException;
import dev.parley.record.store.Filter;
import dev.parley.record.store.Order;
import dev.parley.record.store.Page;
import dev.parley.record.store.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements: searched, paged, and one by one with what people corrected. */
final class Statements {

  private static final Parameter SORT =
      Parameter.choice("sort", "By their article's date.", "newest", "newest", "oldest");
  private static final Parameter COUNT =
      Parameter.of("count", Parameter.Kind.TRUTH, "Whether to count all that the search finds.");

  private final Negotiation negotiation;

  Statements(Negotiation negotiation) {
    this.negotiation = negotiation;
  }

  /** A page of statements; {@code total} only if it was asked for. */
  record StatementPage(List<StatementView> items, @Nullable String next, @Nullable Long total) {}

  /**
   * A statement with its corrections.
   *
   * @param lastCorrection the number of the last of them, to be sent back as {@code seen} with the
   *     next one; 0 if there are none
   */
  record StatementDetail(
      StatementView statement,
      @Nullable String reader,
      long lastCorrection,
      List<CorrectionView> corrections) {}

  List<Operation> operations() {
    return List.of(
        Operation.get(
                "/api/v1/statements",
                "listStatements",
                "Who said what: the statements that a search finds. With `Accept:"
                    + " application/ld+json` as W3C Web Annotations.",
                Answer.json(StatementPage.class),
                this::list)
            .with(Parameter.Q, SORT, Parameter.AFTER, Parameter.LIMIT, COUNT)
            .or(Answer.of(Answer.LINKED)),
        Operation.get(
                "/api/v1/statements/{id}",
                "getStatement",
                "One statement, with what people corrected.",
                Answer.json(StatementDetail.class),
                this::one)
            .with(Parameter.inPath("id", "The statement's id."))
            .or(Answer.of(Answer.LINKED)));
  }

  private @Nullable Object list(Asked asked) throws QuerySyntaxException {
    Filter wanted = negotiation.wanted(asked.text(Parameter.Q));
    Order order = "oldest".equals(asked.text(SORT)) ? Order.OLDEST_FIRST : Order.NEWEST_FIRST;
    Page page =
        negotiation
            .record()
            .page(wanted, order, place(asked.text(Parameter.AFTER)), asked.number(Parameter.LIMIT));
    if (asked.prefers(Answer.LINKED)) {
      return asked.send(Answer.LINKED, Annotations.of(page.entries(), negotiation.record()));
    }
    return new StatementPage(
        page.entries().stream().map(StatementView::of).toList(),
        page.next() == null ? null : page.next().toString(),
        asked.truth(COUNT) ? negotiation.record().count(wanted) : null);
  }

  /** Reads where a page begins; null for the first. */
  static @Nullable Place place(@Nullable String after) {
    try {
      return after == null ? null : Place.parse(after);
    } catch (IllegalArgumentException e) {
      throw ProblemException.bad("after is the value of `next` on the page before, no other");
    }
  }

  private @Nullable Object one(Asked asked) {
    String id = asked.inPath("id");
    Entry entry = negotiation.record().entry(id).orElseThrow(() -> missing(id));
    if (asked.prefers(Answer.LINKED)) {
      return asked.send(Answer.LINKED, Annotations.of(List.of(entry), negotiation.record()));
    }
    List<MadeCorrection> corrections = negotiation.record().corrections(id);
    return new StatementDetail(
        StatementView.of(entry),
        negotiation.record().readerOf(id).orElse(null),
        Editing.last(corrections),
        CorrectionView.of(corrections));
  }

  /** A rejected statement is not shown, but it is known who rejected it. */
  private ProblemException missing(String id) {
    List<MadeCorrection> corrections = negotiation.record().corrections(id);
    return corrections.stream()
        .filter(made -> made.holds() && made.kind() == MadeCorrection.Kind.REJECT)
        .reduce((first, second) -> second)
        .map(
            made ->
                ProblemException.notFound(
                    "statement "
                        + id
                        + " was rejected by "
                        + made.by()
                        + "; undo correction "
                        + made.number()
                        + " to have it back"))
        .orElseGet(
            () ->
                ProblemException.notFound(
                    "no statement " + id + "; /api/v1/statements lists those there are"));
  }
}
