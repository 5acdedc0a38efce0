package dev.parley.cli;

import dev.parley.record.answer.Table;
import dev.parley.record.ask.Asking;
import dev.parley.record.ask.Question;
import dev.parley.record.dossier.Dossier;
import dev.parley.record.dossier.MalformedDossierException;
import dev.parley.record.dossier.Party;
import dev.parley.record.party.Parties;
import dev.parley.record.query.Property;
import dev.parley.record.query.Query;
import dev.parley.record.query.QuerySyntaxException;
import dev.parley.record.query.Vocabulary;
import dev.parley.record.store.Record;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
      "statements  what was said, one by one, the one reported last first",
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
      "",
      "A QUERY narrows any of them: words, \"phrases\", OR, -not, and fields as in act:threaten"
          + " side:russia published:2022-01..2022-02 has:condition. docs/query.md tells it all.",
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
      index = "0",
      paramLabel = "QUESTION",
      converter = QuestionConverter.class,
      description = "One of those above.")
  private Question question = Question.POSITIONS;

  @Parameters(
      index = "1..*",
      paramLabel = "QUERY",
      description = "Only what this finds; several words are one query.")
  private List<String> words = List.of();

  @Option(
      names = "--query",
      paramLabel = "QUERY",
      description = "The same, for one that begins with a minus sign.")
  private String query = "";

  @Mixin private RecordOption record = new RecordOption();

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
      names = "--most",
      paramLabel = "N",
      description = "No more statements than this; 1000 if not given.")
  private int most = Asking.USUAL;

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

  /** Returns 0 if the question was answered, 1 if it could not be, 2 if it is none. */
  @Override
  public Integer call() throws IOException, MalformedDossierException {
    Dossier known = known();
    Query wanted;
    try {
      wanted = wanted(known);
    } catch (QuerySyntaxException e) {
      return refuse(e);
    }
    Table table;
    try (Record opened = record.openToRead()) {
      Asking asking =
          Asking.of(opened).about(wanted).since(since).byReport(byReport).atMost(Math.max(1, most));
      if (known != null) {
        asking = asking.in(known).of(parties(known));
      }
      table = question.answer(asking);
      if (question == Question.STATEMENTS && table.rows().size() == most) {
        tellOfMore(asking.count());
      }
    }
    OutputStream out = new BufferedOutputStream(streams.out(), 1 << 16);
    format.print(table, out, streams.terminal());
    out.flush();
    return 0;
  }

  private @Nullable Dossier known() throws MalformedDossierException {
    if (dossier == null) {
      if (question.needsParties() || !partyIds.isEmpty()) {
        throw new ParameterException(
            spec.commandLine(),
            (question.needsParties() ? question.typed() : "--party") + " needs a --dossier");
      }
      return null;
    }
    Dossier known = RecordOptions.read(dossier);
    for (String id : partyIds) {
      if (known.parties().stream().noneMatch(party -> party.id().equals(id))) {
        throw new ParameterException(
            spec.commandLine(),
            "the dossier has no party '"
                + id
                + "', only "
                + String.join(", ", known.parties().stream().map(Party::id).toList()));
      }
    }
    return known;
  }

  private Parties parties(Dossier known) {
    return new Parties(
        known.parties().stream()
            .filter(party -> partyIds.isEmpty() || partyIds.contains(party.id()))
            .toList());
  }

  private Query wanted(@Nullable Dossier known) throws QuerySyntaxException {
    String typed = String.join(" ", words) + " " + query;
    List<Query> parts = new ArrayList<>();
    parts.add(Query.parse(typed.strip(), known == null ? Vocabulary.OPEN : Vocabulary.of(known)));
    if (!issues.isEmpty()) {
      parts.add(any(Property.ISSUE, issues));
    }
    if (known != null && !partyIds.isEmpty()) {
      List<String> codes = new ArrayList<>();
      parties(known).all().forEach(party -> party.codes().forEach(c -> codes.add(c.toString())));
      parts.add(any(Property.SIDE, codes));
    }
    return parts.size() == 1 ? parts.get(0) : new Query.And(parts);
  }

  private static Query any(Property property, List<String> values) {
    List<Query> each =
        values.stream().map(value -> (Query) new Query.Has(property, value, false)).toList();
    return each.size() == 1 ? each.get(0) : new Query.Or(each);
  }

  private void tellOfMore(long all) {
    if (all > most) {
      streams
          .err()
          .println("parley: the latest " + most + " of " + all + " statements; --most shows more");
    }
  }

  /** The lines of the message point at the character. */
  private int refuse(QuerySyntaxException e) {
    String[] lines = String.valueOf(e.getMessage()).split("\n");
    for (int at = 0; at < lines.length; at++) {
      streams.err().println((at == 0 ? "parley: " : "") + Printable.line(lines[at]));
    }
    streams.err().println("Try 'parley ask --help'.");
    return 2;
  }
}
