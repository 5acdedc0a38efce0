package dev.parley.desk.api;

import dev.parley.desk.negotiation.Negotiation;
import dev.parley.desk.web.ProblemException;
import dev.parley.exchange.csv.TableCsv;
import dev.parley.record.answer.Table;
import dev.parley.record.ask.Question;
import dev.parley.record.query.Query;
import dev.parley.record.query.QuerySyntaxException;
import dev.parley.record.store.Filter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The questions to a record, each with its answer as a table. */
final class Questions {

  private static final Parameter AS_OF =
      Parameter.of(
          "as_of",
          Parameter.Kind.DAY,
          "As the record would have had it at the end of this day:"
              + " only what was reported until then.");
  private static final Parameter BY_REPORT =
      Parameter.of(
          "by_report",
          Parameter.Kind.TRUTH,
          "The timeline by when things were reported, not by when they were said.");
  private static final Parameter FROM =
      Parameter.of(
          "after", Parameter.Kind.TEXT, "Where the page before ended: the value of its `next`.");

  private static final Map<Question, String> SAYS =
      Map.of(
          Question.POSITIONS, "Where each party stands on each issue, since when, in whose words.",
          Question.SHIFTS, "Where a party's stance or act differs from the one before.",
          Question.REVISIONS, "What changed between versions of an article.",
          Question.TIMELINE, "Statements, events and meetings, one after the other.",
          Question.CLAIMS, "Who makes which claim, who denies it, who declines to comment.",
          Question.CONDITIONS, "Threats, promises and offers that hang on a condition.",
          Question.MEETINGS, "Meetings expected, held and cancelled.",
          Question.DOCUMENTS, "Drafts and agreements, what they hold, who is said to break them.",
          Question.SPEAKERS, "Who speaks for whom, how often, and how often without a name.",
          Question.COALITIONS, "Who agrees with whom, and who opposes whom.");

  private final Negotiation negotiation;

  Questions(Negotiation negotiation) {
    this.negotiation = negotiation;
  }

  List<Operation> operations() {
    return Stream.of(Question.values())
        .filter(question -> question != Question.STATEMENTS) // They have addresses of their own.
        .map(this::operation)
        .toList();
  }

  private Operation operation(Question question) {
    String name = question.typed();
    Operation operation =
        Operation.get(
                "/api/v1/" + name,
                "get" + Character.toUpperCase(name.charAt(0)) + name.substring(1),
                SAYS.get(question),
                Answer.json(TableView.class),
                asked -> answer(question, asked))
            .with(Parameter.Q, AS_OF, FROM, Parameter.LIMIT, Parameter.FORMAT)
            .or(Answer.of(Answer.CSV));
    if (question == Question.TIMELINE) {
      operation = operation.with(BY_REPORT);
    }
    return question == Question.POSITIONS ? operation : operation.with(Parameter.SINCE);
  }

  private @Nullable Object answer(Question question, Asked asked) throws QuerySyntaxException {
    if (question.needsParties() && negotiation.parties().isEmpty()) {
      throw ProblemException.notFound(
          question.typed() + " are those of parties, and the desk has no dossier that names any");
    }
    LocalDate since = question == Question.POSITIONS ? null : asked.day(Parameter.SINCE);
    boolean byReport = question == Question.TIMELINE && asked.truth(BY_REPORT);
    Table table = question.answer(negotiation.asking(query(asked)).since(since).byReport(byReport));
    if (asked.prefers(Answer.CSV) || "csv".equals(asked.text(Parameter.FORMAT))) {
      return asked.send(Answer.CSV, csv(table));
    }
    return TableView.of(table, from(asked), asked.number(Parameter.LIMIT));
  }

  private static String csv(Table table) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      TableCsv.print(table, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private Query query(Asked asked) throws QuerySyntaxException {
    Query query = negotiation.query(asked.text(Parameter.Q));
    LocalDate asOf = asked.day(AS_OF);
    return asOf == null
        ? query
        : new Query.And(List.of(query, new Query.Dated(Filter.Clock.PUBLISHED, null, asOf)));
  }

  private static int from(Asked asked) {
    String after = asked.text(FROM);
    if (after == null) {
      return 0;
    }
    if (!after.matches("[0-9]{1,9}")) {
      throw ProblemException.bad("after is the value of `next` on the page before, no other");
    }
    return Integer.parseInt(after);
  }
}
