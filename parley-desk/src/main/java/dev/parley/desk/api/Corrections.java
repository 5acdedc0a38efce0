package dev.parley.desk.api;

import dev.parley.desk.negotiation.Editing;
import dev.parley.desk.negotiation.Negotiation;
import dev.parley.desk.negotiation.OverlookedException;
import dev.parley.desk.web.Problem;
import dev.parley.desk.web.ProblemException;
import dev.parley.model.ActorCode;
import dev.parley.record.correction.Correction;
import dev.parley.record.correction.MadeCorrection;
import dev.parley.record.correction.StatementPart;
import dev.parley.record.dossier.Dossier;
import dev.parley.record.dossier.Issue;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What people correct: listed, and made. */
final class Corrections {

  private static final Parameter STATEMENT =
      Parameter.of("statement", Parameter.Kind.TEXT, "Only those of the statement with this id.");
  private static final Parameter AFTER =
      Parameter.of(
          "after", Parameter.Kind.TEXT, "Where the page before ended: the value of its `next`.");

  private final Negotiation negotiation;
  private final Editing editing;

  Corrections(Negotiation negotiation, Editing editing) {
    this.negotiation = negotiation;
    this.editing = editing;
  }

  /** Some corrections, in the order in which they were made. */
  record CorrectionPage(List<CorrectionView> items, @Nullable String next) {}

  /**
   * A correction to be made. Which fields it needs depends on its kind: {@code reject} a statement;
   * {@code set} a statement, a field and a value; {@code move} a statement and an issue; {@code
   * add} an article and fields; {@code merge} two names; {@code undo} a number. Corrections of a
   * statement need {@code seen} too.
   */
  record CorrectionRequest(
      Kind kind,
      @Nullable String statement,
      @Nullable Long seen,
      @Nullable StatementPart field,
      @Nullable String value,
      @Nullable String issue,
      @Nullable String article,
      @Nullable Map<StatementPart, String> fields,
      @Nullable String from,
      @Nullable String into,
      @Nullable String code,
      @Nullable Long number,
      @Nullable String reason) {

    /** What a correction does. */
    enum Kind {
      REJECT,
      SET,
      MOVE,
      ADD,
      MERGE,
      UNDO
    }
  }

  /** The number of a correction that was made. */
  record Made(long number) {}

  List<Operation> operations() {
    return List.of(
        Operation.get(
                "/api/v1/corrections",
                "listCorrections",
                "What people corrected, in the order in which they did.",
                Answer.json(CorrectionPage.class),
                this::list)
            .with(STATEMENT, AFTER, Parameter.LIMIT),
        Operation.post(
            "/api/v1/corrections",
            "correct",
            "Rejects, changes, moves or adds a statement, merges two names, or undoes a correction."
                + " Answers 409 with what was corrected since if `seen` is not the number of the"
                + " statement's last correction.",
            CorrectionRequest.class,
            new Answer(201, Answer.JSON, Made.class),
            this::make));
  }

  private Object list(Asked asked) {
    String statement = asked.text(STATEMENT);
    String after = asked.text(AFTER);
    if (after != null && !after.matches("[0-9]{1,18}")) {
      throw ProblemException.bad("after is the value of `next` on the page before, no other");
    }
    long behind = after == null ? 0 : Long.parseLong(after);
    int limit = asked.number(Parameter.LIMIT);
    List<MadeCorrection> all =
        statement == null
            ? negotiation.record().corrections()
            : negotiation.record().corrections(statement);
    List<MadeCorrection> page =
        all.stream().filter(made -> made.number() > behind).limit(limit + 1L).toList();
    boolean more = page.size() > limit;
    List<MadeCorrection> shown = more ? page.subList(0, limit) : page;
    return new CorrectionPage(
        CorrectionView.of(shown), more ? String.valueOf(Editing.last(shown)) : null);
  }

  private Object make(Asked asked) {
    CorrectionRequest request = asked.body(CorrectionRequest.class);
    if (request.kind() == null) {
      throw ProblemException.bad("which kind? " + kinds());
    }
    Correction correction = correction(request);
    long seen = request.seen() == null ? 0 : request.seen();
    try {
      long number = editing.correct(correction, seen, asked.visitor().name(), request.reason());
      return new Made(number);
    } catch (OverlookedException e) {
      throw new ProblemException(
          new Problem(409, "Somebody else has corrected it", String.valueOf(e.getMessage())),
          Map.of(
              "since", CorrectionView.of(e.since()), "last_correction", Editing.last(e.since())));
    }
  }

  private Correction correction(CorrectionRequest request) {
    return switch (request.kind()) {
      case REJECT -> new Correction.Reject(seen(request));
      case SET ->
          new Correction.Change(seen(request), needed("field", request.field()), request.value());
      case MOVE -> new Correction.Move(seen(request), known(request.issue()));
      case ADD -> added(needed("article", request.article()), needed("fields", request.fields()));
      case MERGE ->
          new Correction.MergeActors(
              needed("from", request.from()),
              needed("into", request.into()),
              request.code() == null ? List.of() : ActorCode.parseAll(request.code()));
      case UNDO -> new Correction.Undo(needed("number", request.number()));
    };
  }

  private static Correction added(String article, Map<StatementPart, String> fields) {
    if (fields.get(StatementPart.CONTENT) == null) {
      throw new IllegalArgumentException(
          "fields need content, what was said, as spans such as 535-556");
    }
    return Correction.Add.of(article, new EnumMap<StatementPart, @Nullable String>(fields));
  }

  /** Returns the statement's id, if the editor says what they have seen of it. */
  private static String seen(CorrectionRequest request) {
    String statement = needed("statement", request.statement());
    if (request.seen() == null) {
      throw new ProblemException(
          new Problem(
              428,
              "Say what you have seen",
              "seen is wanted: the last_correction of /api/v1/statements/" + statement));
    }
    return statement;
  }

  private @Nullable String known(@Nullable String issue) {
    Dossier dossier = negotiation.dossier();
    if (issue == null || dossier == null || dossier.issue(issue).isPresent()) {
      return issue;
    }
    throw ProblemException.bad(
        "the dossier has no issue \""
            + issue
            + "\", only "
            + String.join(", ", dossier.issues().stream().map(Issue::id).toList()));
  }

  private static <T> T needed(String name, @Nullable T value) {
    if (value == null) {
      throw ProblemException.bad(name + " is wanted for this kind of correction");
    }
    return value;
  }

  private static String kinds() {
    return String.join(
        ", ",
        Stream.of(CorrectionRequest.Kind.values())
            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
            .toList());
  }
}
