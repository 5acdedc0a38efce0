package dev.parley.desk.page;

import dev.parley.desk.Room;
import dev.parley.desk.access.Role;
import dev.parley.desk.negotiation.OverlookedException;
import dev.parley.desk.web.ProblemException;
import dev.parley.reading.embedding.Embedder;
import dev.parley.record.Entry;
import dev.parley.record.correction.Correction;
import dev.parley.record.dossier.SuggestedIssues;
import dev.parley.record.dossier.UnsortedStatement;
import dev.parley.record.store.Field;
import dev.parley.record.store.Filter;
import dev.parley.record.store.Order;
import dev.parley.record.store.Page;
import dev.parley.record.store.Place;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Statements that belong to no issue of the dossier, to be sorted by hand. */
final class UnsortedPage implements Room {

  private static final int SIZE = 40;
  private static final int LOOKED_AT = 400;
  private static final int HEAPED = 200;
  private static final int SMALLEST = 3;
  private static final int SUGGESTED = 12;

  private final Press press;

  UnsortedPage(Press press) {
    this.press = press;
  }

  @Override
  public void open(JavalinDefaultRoutingApi routes) {
    routes.get("/unsorted", this::pile);
    routes.post("/unsorted", this::sort, Role.EDITOR);
  }

  private void pile(Context context) {
    Address here = Address.of(context);
    Filter unsorted = Filter.not(new Filter.Has(Field.ISSUE));
    String label = here.get("label");
    Filter wanted =
        label == null ? unsorted : Filter.and(unsorted, new Filter.Equal(Field.LABEL, label));
    String after = here.get("after");
    Page page =
        press
            .negotiation()
            .record()
            .page(wanted, Order.NEWEST_FIRST, after == null ? null : Place.parse(after), SIZE);
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("quotes", press.quotes(page.entries()));
    parameters.put("count", press.negotiation().record().count(wanted));
    parameters.put("naming", press.naming());
    parameters.put("labels", labels(unsorted, label));
    parameters.put("label", label == null ? "" : Visible.brief(label, 80));
    parameters.put("next", page.next() == null ? null : here.with("after", page.next()).toString());
    parameters.put("heaps", here.get("suggest") == null ? null : heaps(unsorted));
    press.show(context, "unsorted", "Unsorted", parameters);
  }

  /** Returns the reader's labels that stand most often in the pile: what issues it might hold. */
  private List<KindCount> labels(Filter unsorted, @Nullable String chosen) {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (Entry entry :
        press
            .negotiation()
            .record()
            .page(unsorted, Order.NEWEST_FIRST, null, LOOKED_AT)
            .entries()) {
      if (entry.statement().issue() != null) {
        counts.merge(entry.statement().issue(), 1L, Long::sum);
      }
    }
    return counts.entrySet().stream()
        .filter(count -> count.getValue() >= SMALLEST)
        .sorted((one, other) -> Long.compare(other.getValue(), one.getValue()))
        .limit(SUGGESTED)
        .map(c -> new KindCount(c.getKey(), c.getValue(), c.getKey().equals(chosen)))
        .toList();
  }

  /** Returns heaps of like statements; the embedding model is opened for as long as it takes. */
  private List<Heap> heaps(Filter unsorted) {
    Map<String, Quote> quotes = new LinkedHashMap<>();
    for (Entry entry :
        press.negotiation().record().page(unsorted, Order.NEWEST_FIRST, null, HEAPED).entries()) {
      quotes.put(entry.statement().id(), press.quote(entry));
    }
    List<UnsortedStatement> pile =
        quotes.values().stream()
            .map(quote -> new UnsortedStatement(quote.id(), quote.words()))
            .toList();
    try (Embedder embedder = Embedder.open()) {
      return SuggestedIssues.of(pile, embedder::embed).stream()
          .limit(SUGGESTED)
          .map(suggested -> Heap.of(suggested, quotes))
          .toList();
    }
  }

  private void sort(Context context) throws OverlookedException {
    List<String> entries = context.formParams("entry");
    String issue = context.formParam("issue");
    if (entries.isEmpty() || issue == null || issue.isBlank()) {
      throw ProblemException.bad("Mark at least one statement and choose an issue.");
    }
    if (press.negotiation().dossier() == null
        || press.negotiation().dossier().issue(issue).isEmpty()) {
      throw ProblemException.bad("The dossier has no issue \"" + Visible.brief(issue, 80) + "\".");
    }
    for (String entry : entries) {
      press.correct(context, new Correction.Move(entry, issue), press.editing().last(entry));
    }
    context.redirect("/unsorted", HttpStatus.SEE_OTHER);
  }
}
