package dev.parley.exchange.brat;

import dev.parley.exchange.Fault;
import dev.parley.exchange.StatementId;
import dev.parley.exchange.brat.AnnFile.Noted;
import dev.parley.exchange.brat.AnnFile.Relation;
import dev.parley.exchange.brat.AnnFile.Words;
import dev.parley.model.Act;
import dev.parley.model.Article;
import dev.parley.model.Basis;
import dev.parley.model.Form;
import dev.parley.model.Reading;
import dev.parley.model.Span;
import dev.parley.model.Speaker;
import dev.parley.model.Stance;
import dev.parley.model.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** From the lines of an {@code .ann} file back to a reading. */
final class AnnReader {

  private final Article article;
  private final AnnFile ann;
  private final String file;
  private final Consumer<Fault> faults;
  private final Map<String, List<Relation>> relations;
  private final Set<String> broken = new HashSet<>();
  private final Set<String> doubtful = new HashSet<>();
  private final Map<String, String> ids = new HashMap<>();
  private final Map<String, Integer> lines = new HashMap<>();
  private final List<Statement> drawnUp = new ArrayList<>();

  private AnnReader(Article article, String ann, String file, Consumer<Fault> faults) {
    this.article = article;
    this.file = file;
    this.faults = faults;
    this.ann = AnnFile.parse(ann, article.text(), this::fault);
    this.relations = this.ann.relations.stream().collect(Collectors.groupingBy(Relation::from));
  }

  /**
   * Reads lines.
   *
   * @param file what faults call it
   */
  static Annotated read(Article article, String ann, String file, Consumer<Fault> faults) {
    return new AnnReader(article, ann, file, faults).annotated();
  }

  private void fault(int line, String reason) {
    faults.accept(new Fault(file, line, reason));
  }

  private Annotated annotated() {
    check();
    List<Statement> statements = statements();
    HappeningReader happenings = new HappeningReader(ann, article.text(), relations, ids);
    Reading reading =
        new Reading(
            article,
            statements,
            entries(Kind.EVENT, happenings::event),
            entries(Kind.MEETING, happenings::meeting),
            entries(Kind.DOCUMENT, happenings::document));
    return new Annotated(reading, drawnUp, doubtful, lines);
  }

  /** Finds what points to nothing; what hangs on it cannot be read. */
  private void check() {
    for (Relation relation : ann.relations) {
      for (String end : List.of(relation.from(), relation.to())) {
        if (!ann.words.containsKey(end)) {
          fault(relation.line(), relation.type() + " points to " + end + ", which is not there");
          broken.add(relation.from());
          broken.add(relation.to());
        }
      }
    }
    ann.notes.forEach(
        (id, note) -> {
          if (!ann.words.containsKey(id)) {
            fault(note.line(), "a note on " + id + ", which is not there");
            broken.add(id);
          }
        });
    for (String id : broken) {
      Noted note = ann.notes.get(id);
      String statement = note == null ? null : idIn(note);
      if (statement != null) {
        doubtful.add(statement);
      }
    }
  }

  private static @Nullable String idIn(Noted note) {
    try {
      return Note.parse(note.text()).get("id");
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private List<Statement> statements() {
    Set<String> continued =
        ann.relations.stream()
            .filter(relation -> relation.type().equals(Kind.CONTINUED))
            .map(Relation::to)
            .collect(Collectors.toSet());
    Map<String, Words> heads = new LinkedHashMap<>();
    ann.words.forEach(
        (id, words) -> {
          if (words.type().equals(Kind.CONTENT) && !continued.contains(id)) {
            heads.put(id, words);
          }
        });
    Set<String> taken =
        heads.keySet().stream()
            .map(ann.notes::get)
            .filter(note -> note != null)
            .map(AnnReader::idIn)
            .filter(id -> id != null)
            .map(String::valueOf)
            .collect(Collectors.toSet());
    Set<String> seen = new HashSet<>();
    List<Statement> statements = new ArrayList<>();
    heads.forEach(
        (id, words) -> {
          if (!broken.contains(id)) {
            Statement statement = statement(id, words, taken, seen);
            if (statement != null) {
              statements.add(statement);
            }
          }
        });
    return statements;
  }

  private @Nullable Statement statement(
      String name, Words words, Set<String> taken, Set<String> seen) {
    Noted noted = ann.notes.get(name);
    try {
      Fields fields = new Fields(ann, name);
      String given = fields.note().get("id");
      if (given != null && !seen.add(given)) {
        throw new IllegalArgumentException("statement " + given + " is there already");
      }
      Statement statement = statement(name, words, fields, taken);
      ids.put(name, statement.id());
      lines.put(statement.id(), words.line());
      if (given == null) {
        drawnUp.add(statement);
      }
      return statement;
    } catch (IllegalArgumentException e) {
      fault(
          e instanceof Fields.Broken at ? at.line() : words.line(), String.valueOf(e.getMessage()));
      String id = noted == null ? null : idIn(noted);
      if (id != null) {
        doubtful.add(id);
      }
      return null;
    }
  }

  private Statement statement(String name, Words words, Fields fields, Set<String> taken) {
    List<Span> content = new ArrayList<>(words.places());
    for (Words more : linked(name, Kind.CONTINUED)) {
      content.addAll(more.places());
    }
    Span source = one(name, Kind.SOURCE);
    Span cue = one(name, Kind.CUE);
    String given = fields.note().get("id");
    return new Statement(
        given == null ? StatementId.of(article.text(), source, cue, content, taken) : given,
        source,
        cue,
        content,
        fields.word(Kind.FORM, Form.class, Form.INDIRECT),
        new Speaker(
            fields.note().get("speaker"),
            fields.codes("code"),
            fields.word(Kind.BASIS, Basis.class, Basis.NONE)),
        one(name, Kind.ADDRESSEE),
        one(name, Kind.CHANNEL),
        fields.note().get("via"),
        fields.time("said_on"),
        fields.word(Kind.ACT, Act.class, Act.STATE),
        fields.codes("target"),
        fields.flag(Kind.NEGATED),
        linked(name, Kind.CONDITION).stream().flatMap(one -> one.places().stream()).toList(),
        fields.note().get("issue"),
        fields.word(Kind.STANCE, Stance.class, Stance.NONE));
  }

  private List<Words> linked(String from, String type) {
    return relations.getOrDefault(from, List.of()).stream()
        .filter(relation -> relation.type().equals(type))
        .map(relation -> ann.words.get(relation.to()))
        .filter(words -> words != null)
        .toList();
  }

  private @Nullable Span one(String from, String type) {
    List<Words> linked = linked(from, type);
    if (linked.isEmpty()) {
      return null;
    }
    if (linked.size() > 1 || linked.get(0).places().size() > 1) {
      throw new IllegalArgumentException(
          "a statement has one " + type + " of one piece, and this one has more");
    }
    return linked.get(0).places().get(0);
  }

  private <T> List<T> entries(String type, Function<String, T> read) {
    List<T> entries = new ArrayList<>();
    ann.words.forEach(
        (id, words) -> {
          if (words.type().equals(type) && !broken.contains(id)) {
            try {
              entries.add(read.apply(id));
            } catch (IllegalArgumentException e) {
              fault(
                  e instanceof Fields.Broken at ? at.line() : words.line(),
                  String.valueOf(e.getMessage()));
            }
          }
        });
    return entries;
  }
}
