package dev.parley.cli;

import dev.parley.model.ActorCode;
import dev.parley.record.dossier.Dossier;
import dev.parley.record.dossier.Issue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A dossier as text for people. */
final class DossierText {

  private final List<String> lines = new ArrayList<>();

  private DossierText() {}

  static String of(Dossier dossier) {
    DossierText text = new DossierText();
    text.add(0, dossier.name());
    text.add(0, dossier.description());
    text.section(
        "Parties",
        dossier.parties().stream()
            .map(
                party ->
                    row(
                        party.id(),
                        party.name(),
                        party.codes().stream()
                            .map(ActorCode::toString)
                            .collect(Collectors.joining(", "))))
            .toList());
    text.issues(dossier.issues());
    text.section(
        "Documents",
        dossier.documents().stream()
            .map(
                one ->
                    row(
                        one.id(),
                        one.title(),
                        one.kind(),
                        one.date(),
                        String.join(" and ", one.parties())))
            .toList());
    text.section(
        "Meetings",
        dossier.meetings().stream()
            .map(
                one ->
                    row(
                        one.id(),
                        one.title(),
                        Objects.toString(one.when(), null),
                        one.where(),
                        String.join(" and ", one.participants())))
            .toList());
    text.section(
        "Feeds",
        dossier.feeds().stream().map(feed -> row(feed.url().toString(), feed.outlet())).toList());
    return String.join(System.lineSeparator(), text.lines);
  }

  private void issues(List<Issue> issues) {
    heading("Issues", issues.isEmpty());
    for (Issue issue : issues) {
      add(1, row(issue.id(), issue.title()));
      add(2, issue.description());
      add(
          2,
          issue.phrases().stream()
              .map(phrase -> "“" + phrase + "”")
              .collect(Collectors.joining(", ")));
    }
  }

  private void section(String heading, List<String> rows) {
    heading(heading, rows.isEmpty());
    rows.forEach(row -> add(1, row));
  }

  private void heading(String heading, boolean isEmpty) {
    if (!isEmpty) {
      lines.add("");
      add(0, heading);
    }
  }

  private void add(int level, String line) {
    if (!line.isEmpty()) {
      lines.add("  ".repeat(level) + Printable.line(line));
    }
  }

  /** The id and what is told about it; what is not told is left out. */
  private static String row(String id, @Nullable String... told) {
    String rest =
        Stream.of(told)
            .filter(one -> one != null && !one.isEmpty())
            .collect(Collectors.joining("; "));
    return rest.isEmpty() ? id : id + ": " + rest;
  }
}
