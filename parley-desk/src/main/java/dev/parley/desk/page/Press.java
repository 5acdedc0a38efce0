package dev.parley.desk.page;

import dev.parley.desk.access.Visitor;
import dev.parley.desk.negotiation.Editing;
import dev.parley.desk.negotiation.Negotiation;
import dev.parley.desk.negotiation.OverlookedException;
import dev.parley.desk.web.Rendering;
import dev.parley.model.Article;
import dev.parley.record.Entry;
import dev.parley.record.Told;
import dev.parley.record.ask.Asking;
import dev.parley.record.correction.Correction;
import dev.parley.record.query.Query;
import dev.parley.record.query.QuerySyntaxException;
import dev.parley.record.store.Filter;
import dev.parley.record.store.Order;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What all pages are made with.
 *
 * @param negotiation what they show
 * @param editing by which it is corrected
 * @param naming the names of its parties and issues
 * @param rendering the templates
 */
record Press(Negotiation negotiation, Editing editing, Naming naming, Rendering rendering) {

  private static final LocalDate FIRST_DAY = LocalDate.of(1000, 1, 1);

  /** Returns a press for a negotiation. */
  static Press of(Negotiation negotiation, Editing editing, Rendering rendering) {
    return new Press(negotiation, editing, new Naming(negotiation), rendering);
  }

  /**
   * Answers with a page. Its template is given the address by the name {@code here} too.
   *
   * @param template its name without the ending
   * @param parameters the template's own
   */
  void show(
      Context context, String template, String title, Map<String, ? extends Object> parameters) {
    Map<String, Object> all = new HashMap<>(parameters);
    all.put("here", Address.of(context));
    rendering.page(context, template + ".jte", title, all);
  }

  /** Returns a statement as pages show it. */
  Quote quote(Entry entry) {
    return Quote.of(entry, naming);
  }

  /** Returns statements as pages show them. */
  List<Quote> quotes(Collection<Entry> entries) {
    return entries.stream().map(this::quote).toList();
  }

  /** Returns where an event, a meeting or a document is told, each in its sentence. */
  List<Mention> mentions(Collection<? extends Told<?>> told) {
    Map<String, String> texts = new HashMap<>();
    return told.stream()
        .map(one -> Mention.of(one, texts.computeIfAbsent(one.article().id(), this::text)))
        .toList();
  }

  private String text(String article) {
    return negotiation.record().article(article).map(Article::text).orElse("");
  }

  /**
   * Returns what an address asks about: its search {@code q}, reported {@code since} a day and not
   * {@code after} another.
   *
   * @throws QuerySyntaxException if the search cannot be understood
   */
  Asking asking(Address here) throws QuerySyntaxException {
    Query wanted = negotiation.query(here.get("q"));
    LocalDate asOf = here.day("asof");
    Query known =
        asOf == null
            ? wanted
            : new Query.And(List.of(wanted, new Query.Dated(Filter.Clock.PUBLISHED, null, asOf)));
    return negotiation
        .asking(known)
        .since(here.day("since"))
        .byReport("reported".equals(here.get("clock")));
  }

  /** Returns the day of the oldest dated report; null if there is none. */
  @Nullable LocalDate firstReport() {
    return report(Order.OLDEST_FIRST);
  }

  /** Returns the day of the newest dated report; null if there is none. */
  @Nullable LocalDate lastReport() {
    return report(Order.NEWEST_FIRST);
  }

  /**
   * Makes a correction in the name of whoever asks.
   *
   * @param seen the number of the last correction of the entry that they have seen
   * @return its number
   * @throws OverlookedException if the entry has been corrected since
   */
  long correct(Context context, Correction correction, long seen) throws OverlookedException {
    String reason = context.formParam("reason");
    return editing.correct(
        correction,
        seen,
        Visitor.of(context).name(),
        reason == null || reason.isBlank() ? null : reason.strip());
  }

  private @Nullable LocalDate report(Order order) {
    Filter dated = new Filter.Days(Filter.Clock.PUBLISHED, FIRST_DAY, null);
    return negotiation.record().page(dated, order, null, 1).entries().stream()
        .findFirst()
        .map(entry -> Stretch.day(entry.article()))
        .orElse(null);
  }
}
