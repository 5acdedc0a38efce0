package dev.parley.cli;

import dev.parley.model.Article;
import dev.parley.model.Document;
import dev.parley.model.Event;
import dev.parley.model.Meeting;
import dev.parley.model.Reading;
import dev.parley.model.Statement;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Readings for people: under each article its statements, grouped by the side that speaks and
 * numbered in the order of the text, then short lists of meetings, documents and events.
 *
 * <pre>
 * talks.txt
 * 1 statement
 *
 * ── Russia ──────────────────────────────────────────────────────
 *
 *  1  REJECT: Foreign Ministry · RUS GOV → USA GOV
 *     to reporters · said 2021-12-17 · on missiles in Europe: against
 *     │ told — some proposals would “never” be accepted
 * </pre>
 */
final class TextOutput implements Output {

  private final Writer out;
  private final Terminal terminal;
  private boolean begun;

  TextOutput(OutputStream out, Terminal terminal) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.terminal = terminal;
  }

  @Override
  public void write(Found.Loaded from, Reading reading) throws IOException {
    if (begun) {
      out.append('\n');
    }
    begun = true;
    StatementNumbers numbers = new StatementNumbers(reading.statements());
    Page page = new Page(out, terminal, reading.article().text(), numbers.width());
    writeHeading(page, from.name(), reading);
    writeStatements(page, reading.statements(), numbers);
    writeMeetings(page, reading.meetings(), numbers);
    writeDocuments(page, reading.documents());
    writeEvents(page, reading.events(), numbers);
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }

  private static void writeHeading(Page page, String name, Reading reading) throws IOException {
    Article article = reading.article();
    page.print(new Paragraph().add(name, Style.STRONG));
    if (article.title() != null) {
      page.print(new Paragraph().add(article.title(), Style.PLAIN));
    }
    String imprint =
        Stream.of(
                article.publisher(),
                article.byline(),
                article.published() == null ? null : article.published().words())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" · "));
    page.print(new Paragraph().add(imprint, Style.PLAIN));
    Paragraph counts = new Paragraph().add(count(reading.statements(), "statement"), Style.FAINT);
    addCount(counts, reading.meetings(), "meeting");
    addCount(counts, reading.documents(), "document");
    addCount(counts, reading.events(), "event");
    page.print(counts);
  }

  private static void addCount(Paragraph counts, List<?> entries, String kind) {
    if (!entries.isEmpty()) {
      counts.tie(",").add(count(entries, kind), Style.FAINT);
    }
  }

  private static String count(List<?> entries, String kind) {
    int count = entries.size();
    return count == 1 ? "1 " + kind : (count == 0 ? "no" : count) + " " + kind + "s";
  }

  private static void writeStatements(
      Page page, List<Statement> statements, StatementNumbers numbers) throws IOException {
    for (Side side : Side.inOrder(statements)) {
      page.rule(side.name());
      for (Statement statement : statements) {
        if (Side.of(statement).equals(side)) {
          page.gap();
          new StatementText(page, statement).print(numbers.of(statement));
        }
      }
    }
  }

  private static void writeMeetings(Page page, List<Meeting> meetings, StatementNumbers numbers)
      throws IOException {
    if (!meetings.isEmpty()) {
      page.rule("Meetings");
      page.gap();
    }
    for (Meeting meeting : meetings) {
      MeetingText.print(page, meeting, numbers.of(meeting.statements()));
    }
  }

  private static void writeDocuments(Page page, List<Document> documents) throws IOException {
    if (!documents.isEmpty()) {
      page.rule("Documents");
      page.gap();
    }
    for (Document document : documents) {
      DocumentText.print(page, document);
    }
  }

  private static void writeEvents(Page page, List<Event> events, StatementNumbers numbers)
      throws IOException {
    if (!events.isEmpty()) {
      page.rule("Events");
      page.gap();
    }
    for (Event event : events) {
      EventText.print(page, event, numbers.of(event.statements()));
    }
  }
}
