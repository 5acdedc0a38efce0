package dev.parley.exchange.brat;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parley.exchange.Fault;
import dev.parley.exchange.Imported;
import dev.parley.exchange.jsonl.JsonLinesReader;
import dev.parley.exchange.jsonl.JsonLinesReader.About;
import dev.parley.model.Article;
import dev.parley.model.Reading;
import dev.parley.model.Statement;
import dev.parley.record.correction.Correction;
import dev.parley.record.correction.StatementPart;
import dev.parley.record.store.Provenance;
import dev.parley.record.store.Record;
import dev.parley.record.store.RecordException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Takes over what people did in brat. In an article that the record has, what they changed becomes
 * corrections: a field with another value, a statement that is none, one that the reader missed. An
 * article that the record does not have comes in as it was drawn up.
 */
public final class BratImport {

  private static final String READER = "brat";

  private final Record record;
  private final String by;
  private final Consumer<Fault> faults;

  /**
   * Takes over into a record.
   *
   * @param by who made the corrections
   * @param faults gets what could not be taken over
   */
  public BratImport(Record record, String by, Consumer<Fault> faults) {
    this.record = record;
    this.by = by;
    this.faults = faults;
  }

  /**
   * Takes over one article.
   *
   * @param ann the {@code .ann} file; the text stands beside it in a {@code .txt} file
   * @throws RecordException if the record fails
   */
  public Imported take(Path ann) {
    String text = text(beside(ann, ".txt"));
    String lines = text(ann);
    if (text == null || lines == null) {
      return Imported.NOTHING;
    }
    About about = about(ann, text);
    if (about == null) {
      return Imported.NOTHING;
    }
    Annotated annotated = AnnReader.read(about.article(), lines, ann.toString(), faults);
    Reading recorded = record.reading(Article.hash(text)).orElse(null);
    return recorded == null ? added(annotated) : corrected(recorded, annotated, about, ann);
  }

  private static Path beside(Path ann, String kind) {
    String name = String.valueOf(ann.getFileName());
    int dot = name.lastIndexOf('.');
    return ann.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + kind);
  }

  private @Nullable String text(Path file) {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
    } catch (CharacterCodingException e) {
      faults.accept(new Fault(file.toString(), 0, "not UTF-8"));
    } catch (IOException e) {
      boolean absent = !Files.exists(file);
      faults.accept(
          new Fault(file.toString(), 0, absent ? "no such file" : "cannot be read: " + e));
    }
    return null;
  }

  private @Nullable About about(Path ann, String text) {
    Path file = beside(ann, ".json");
    if (!Files.exists(file)) {
      String name = String.valueOf(beside(ann, "").getFileName());
      return new About(Article.of(name, text), null, List.of());
    }
    String json = text(file);
    if (json == null) {
      return null;
    }
    try {
      About about = JsonLinesReader.about(json, text);
      if (about.sha256() != null && !about.sha256().equals(Article.hash(text))) {
        String reason = "is no longer the text of article " + about.sha256();
        faults.accept(new Fault(beside(ann, ".txt").toString(), 0, reason));
        return null;
      }
      return about;
    } catch (IllegalArgumentException e) {
      faults.accept(new Fault(file.toString(), 1, String.valueOf(e.getMessage())));
      return null;
    }
  }

  private Imported added(Annotated annotated) {
    record.add(annotated.reading(), Provenance.of(READER));
    return new Imported(1, 0);
  }

  private Imported corrected(Reading recorded, Annotated after, About about, Path ann) {
    // What brat cannot hold, such as a line break at the end of a place, is no correction.
    Reading before =
        AnnReader.read(recorded.article(), Standoff.of(recorded), "", fault -> {}).reading();
    Map<String, Statement> known = new HashMap<>();
    before.statements().forEach(statement -> known.put(statement.id(), statement));
    Set<String> left = new HashSet<>(about.statements());
    left.retainAll(known.keySet());
    left.removeAll(after.doubtful());
    int made = 0;
    for (Statement statement : after.reading().statements()) {
      left.remove(statement.id());
      int line = after.lines().getOrDefault(statement.id(), 0);
      Statement was = known.get(statement.id());
      if (was != null) {
        made += changed(was, statement, ann, line);
      } else if (after.drawnUp().contains(statement)) {
        made +=
            make(
                new Correction.Add(Article.hash(after.reading().article().text()), statement),
                ann,
                line);
      } else {
        String reason = "the record has no statement " + statement.id() + " in this article";
        faults.accept(new Fault(ann.toString(), line, reason));
      }
    }
    for (String id : left.stream().sorted().toList()) {
      made += make(new Correction.Reject(id), ann, 0);
    }
    others(before, after, about, ann);
    return new Imported(0, made);
  }

  private int changed(Statement was, Statement is, Path ann, int line) {
    int made = 0;
    for (StatementPart part : StatementPart.values()) {
      String value = StatementValue.of(part, is);
      if (!Objects.equals(StatementValue.of(part, was), value)) {
        made += make(new Correction.Change(was.id(), part, value), ann, line);
      }
    }
    return made;
  }

  private int make(Correction correction, Path ann, int line) {
    try {
      record.correct(correction, by, "made in brat");
      return 1;
    } catch (IllegalArgumentException e) {
      faults.accept(new Fault(ann.toString(), line, String.valueOf(e.getMessage())));
      return 0;
    } catch (RecordException e) {
      if (e.reason() != RecordException.Reason.NOT_FOUND) {
        throw e;
      }
      faults.accept(new Fault(ann.toString(), line, String.valueOf(e.getMessage())));
      return 0;
    }
  }

  /** A record takes corrections of statements only. */
  private void others(Reading before, Annotated after, About about, Path ann) {
    boolean partly =
        about.statements().size() < before.statements().size() || !after.doubtful().isEmpty();
    List<String> kinds =
        List.of(
            differs("events", before.events(), after.reading().events(), partly),
            differs("meetings", before.meetings(), after.reading().meetings(), partly),
            differs("documents", before.documents(), after.reading().documents(), false));
    for (String kind : kinds) {
      if (!kind.isEmpty()) {
        String reason =
            kind + " differ from the record's, which takes corrections of statements only";
        faults.accept(new Fault(ann.toString(), 0, reason));
      }
    }
  }

  /** In an export of some statements, events name no others; that is no difference. */
  private static String differs(String kind, List<?> before, List<?> after, boolean partly) {
    boolean same = partly ? before.size() == after.size() : before.equals(after);
    return same ? "" : kind;
  }
}
