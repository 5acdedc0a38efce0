package dev.parley.desk.api;

import dev.parley.desk.negotiation.Negotiation;
import dev.parley.record.dossier.Dossier;
import dev.parley.record.store.Actor;
import dev.parley.record.store.Feed;
import dev.parley.record.store.Field;
import dev.parley.record.store.Filter;
import dev.parley.record.store.Order;
import dev.parley.record.store.Page;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the desk is about: issues, parties, feeds, actors, and what is not yet sorted. */
final class State {

  private final Negotiation negotiation;

  State(Negotiation negotiation) {
    this.negotiation = negotiation;
  }

  /** An issue of the dossier, and how many statements are sorted to it. */
  record IssueView(
      String id, String title, String description, List<String> phrases, long statements) {}

  /** A party of the dossier. */
  record PartyView(String id, String name, List<String> codes) {}

  /** What is negotiated, and between whom. */
  record NegotiationView(
      String name, String description, List<PartyView> parties, List<IssueView> issues) {}

  /** A feed that is followed. */
  record FeedView(
      String url,
      @Nullable String title,
      @Nullable String lastPoll,
      String nextPoll,
      int errors,
      @Nullable String lastError) {

    static FeedView of(Feed feed) {
      Instant last = feed.lastPoll();
      return new FeedView(
          feed.url(),
          feed.title(),
          last == null ? null : last.toString(),
          feed.nextPoll().toString(),
          feed.errors(),
          feed.lastError());
    }
  }

  /** Somebody who speaks in the record. */
  record ActorView(String name, List<String> codes, long statements) {

    static ActorView of(Actor actor) {
      return new ActorView(actor.name(), StatementView.codes(actor.code()), actor.entries());
    }
  }

  /** Statements that belong to no issue. */
  record UnsortedPage(List<StatementView> items, @Nullable String next, long total) {}

  /** A list of feeds. */
  record Feeds(List<FeedView> items) {}

  /** A list of actors. */
  record Actors(List<ActorView> items) {}

  List<Operation> operations() {
    return List.of(
        Operation.get(
            "/api/v1/issues",
            "getIssues",
            "What is negotiated, between whom, and how many statements are sorted to each issue.",
            Answer.json(NegotiationView.class),
            asked -> issues()),
        Operation.get(
                "/api/v1/unsorted",
                "listUnsorted",
                "Statements that are sorted to no issue, the newest first.",
                Answer.json(UnsortedPage.class),
                this::unsorted)
            .with(Parameter.AFTER, Parameter.LIMIT),
        Operation.get(
            "/api/v1/feeds",
            "listFeeds",
            "The feeds that are followed, with their errors.",
            Answer.json(Feeds.class),
            asked -> new Feeds(negotiation.record().feeds().stream().map(FeedView::of).toList())),
        Operation.get(
                "/api/v1/actors",
                "listActors",
                "Who speaks in the record, most statements first.",
                Answer.json(Actors.class),
                asked ->
                    new Actors(
                        negotiation.record().actors().stream()
                            .limit(asked.number(Parameter.LIMIT))
                            .map(ActorView::of)
                            .toList()))
            .with(Parameter.LIMIT));
  }

  private NegotiationView issues() {
    Dossier dossier = negotiation.dossier();
    if (dossier == null) {
      return new NegotiationView(negotiation.name(), "", List.of(), List.of());
    }
    return new NegotiationView(
        dossier.name(),
        dossier.description(),
        dossier.parties().stream()
            .map(
                party ->
                    new PartyView(party.id(), party.name(), StatementView.codes(party.codes())))
            .toList(),
        dossier.issues().stream()
            .map(
                issue ->
                    new IssueView(
                        issue.id(),
                        issue.title(),
                        issue.description(),
                        issue.phrases(),
                        negotiation.record().count(new Filter.Equal(Field.ISSUE, issue.id()))))
            .toList());
  }

  private UnsortedPage unsorted(Asked asked) {
    Filter unsorted = Filter.not(new Filter.Has(Field.ISSUE));
    String after = asked.text(Parameter.AFTER);
    Page page =
        negotiation
            .record()
            .page(
                unsorted,
                Order.NEWEST_FIRST,
                Statements.place(after),
                asked.number(Parameter.LIMIT));
    return new UnsortedPage(
        page.entries().stream().map(StatementView::of).toList(),
        page.next() == null ? null : page.next().toString(),
        negotiation.record().count(unsorted));
  }
}
