package dev.parley.cli;

import dev.parley.record.Entry;
import dev.parley.record.correction.Correction;
import dev.parley.record.correction.StatementPart;
import dev.parley.record.store.Record;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code parley correct set}: a field has another value. */
@Command(
    name = "set",
    description = {"Gives a field of an entry another value.", ""},
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class CorrectSet extends CorrectionCommand {

  @Parameters(index = "0", paramLabel = "ENTRY", description = "The id of the entry.")
  private String entry = "";

  @Parameters(
      index = "1",
      paramLabel = "FIELD",
      converter = FieldValue.PartConverter.class,
      description = "One of ${COMPLETION-CANDIDATES}, in any case of letters.")
  private StatementPart part = StatementPart.ACT;

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "VALUE",
      description =
          "Codes are joined by \" + \"; words of the article are given as they stand there, or by"
              + " offsets (535-556). Without a value, the field holds nothing.")
  private @Nullable String value;

  @Override
  List<Correction> corrections(Record opened) {
    FieldValue wanted = new FieldValue(part, value);
    return List.of(new Correction.Change(entry, part, wanted.in(text(opened))));
  }

  private String text(Record opened) {
    Optional<Entry> shown = opened.entry(entry);
    return shown
        .flatMap(one -> opened.article(one.article().id()))
        .orElseThrow(
            () -> new IllegalArgumentException("no entry " + entry + " is shown in the record"))
        .text();
  }
}
