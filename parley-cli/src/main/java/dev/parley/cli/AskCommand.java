package dev.parley.cli;

import dev.parley.record.answer.Table;
import dev.parley.record.ask.Asking;
import dev.parley.record.ask.Question;
import dev.parley.record.dossier.Dossier;
import dev.parley.record.dossier.MalformedDossierException;
import dev.parley.record.dossier.Party;
import dev.parley.record.party.Parties;
import dev.parley.record.store.Field;
import dev.parley.record.store.Filter;
import dev.parley.record.store.Record;
import dev.parley.record.store.RecordException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley ask}: a question to the record in, a table with its sources out. */
@Command(
    name = "ask",
    description = {
      "Answers questions from a record, each answer with the statements it rests on.",
      "",
      "positions   where each party stands on each issue, since when, in whose words",
      "shifts      where a party's stance or act differs from the one before",
      "revisions   what changed between versions of an article",
      "timeline    statements, events and meetings, one after the other",
      "claims      who makes which claim, who denies it, who declines to comment",
      "conditions  threats, promises and offers that hang on a condition",
      "meetings    expected, held and cancelled, and how each detail became known",
      "documents   drafts and agreements, what they hold, who is said to break them",
      "speakers    who speaks for whom, how often, and how often without a name",
      "coalitions  who agrees with whom, and who opposes whom",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the question was answered, be it with nothing",
      "1:the record or the dossier cannot be used",
      "2:wrong usage"
    })
final class AskCommand implements Callable<Integer> {

  private final Streams streams;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "QUESTION",
      converter = QuestionConverter.class,
      description = "One of those above.")
  private Question question = Question.POSITIONS;

  @Option(
      names = "--record",
      paramLabel = "RECORD",
      description =
          "The record: a file, or jdbc:postgresql://... Without this, " + Record.DEFAULT + ".")
  private String record = Record.DEFAULT;

  @Option(
      names = "--dossier",
      paramLabel = "FILE",
      description = "The dossier that names the parties. positions and shifts need it.")
  private @Nullable Path dossier;

  @Option(
      names = "--issue",
      paramLabel = "ID",
      description = "Only statements on this issue. May be given more than once.")
  private List<String> issues = List.of();

  @Option(
      names = "--party",
      paramLabel = "ID",
      description = "Only statements of this party of the dossier. May be given more than once.")
  private List<String> partyIds = List.of();

  @Option(
      names = "--since",
      paramLabel = "DAY",
      description =
          "Only what was reported on or after this day (2021-12-23); for shifts, only those since"
              + " then. Positions take no notice of it.")
  private @Nullable LocalDate since;

  @Option(
      names = "--by-report",
      description = "The timeline by when things were reported, not by when they were said.")
  private boolean byReport;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = TableFormat.Converter.class,
      defaultValue = "text",
      description = "text, for people (the default); csv; or json, with the evidence of each cell.")
  private TableFormat format = TableFormat.TEXT;

  AskCommand(Streams streams) {
    this.streams = streams;
  }

  /** Returns 0 if the question was answered and 1 if not. */
  @Override
  public Integer call() throws IOException {
    Parties parties;
    try {
      parties = parties();
    } catch (MalformedDossierException e) {
      e.findings().forEach(finding -> streams.err().println(Printable.line(finding.toString())));
      return 1;
    } catch (IOException e) {
      return fail(dossier + ": " + Failure.reason(e));
    }
    Table table;
    try (Record opened = Record.openToRead(record)) {
      table = question.answer(new Asking(opened, parties, wanted(parties), since, byReport));
    } catch (RecordException e) {
      return fail(String.valueOf(e.getMessage()));
    }
    OutputStream out = new BufferedOutputStream(streams.out(), 1 << 16);
    format.print(table, out, streams.terminal());
    out.flush();
    return 0;
  }

  private @Nullable Parties parties() throws IOException, MalformedDossierException {
    if (dossier == null) {
      if (question.needsParties() || !partyIds.isEmpty()) {
        throw new ParameterException(
            spec.commandLine(),
            (question.needsParties() ? question.typed() : "--party") + " needs a --dossier");
      }
      return null;
    }
    List<Party> all = Dossier.read(dossier).parties();
    for (String id : partyIds) {
      if (all.stream().noneMatch(party -> party.id().equals(id))) {
        throw new ParameterException(
            spec.commandLine(),
            "the dossier has no party '"
                + id
                + "', only "
                + String.join(", ", all.stream().map(Party::id).toList()));
      }
    }
    return new Parties(
        all.stream().filter(p -> partyIds.isEmpty() || partyIds.contains(p.id())).toList());
  }

  private Filter wanted(@Nullable Parties parties) {
    Filter onIssues =
        issues.isEmpty()
            ? Filter.ALL
            : Filter.or(
                issues.stream()
                    .map(issue -> (Filter) new Filter.Equal(Field.ISSUE, issue))
                    .toArray(Filter[]::new));
    Filter byParties =
        parties == null || partyIds.isEmpty() ? Filter.ALL : Asking.spokenBy(parties);
    return Filter.and(onIssues, byParties);
  }

  private int fail(String reason) {
    streams.err().println("parley: " + Printable.line(reason));
    return 1;
  }
}
