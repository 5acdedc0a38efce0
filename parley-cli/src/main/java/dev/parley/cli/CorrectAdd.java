package dev.parley.cli;

import dev.parley.model.Basis;
import dev.parley.record.correction.Correction;
import dev.parley.record.correction.StatementPart;
import dev.parley.record.store.Record;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code parley correct add}: a statement that the reader missed. */
@Command(
    name = "add",
    description = {"Adds a statement that was not read.", ""},
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class CorrectAdd extends CorrectionCommand {

  @Parameters(
      index = "0",
      paramLabel = "ARTICLE",
      description = "The id of the article, as parley ask --format json prints it.")
  private String article = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "FIELD=VALUE",
      converter = FieldValue.Converter.class,
      description = {
        "content and whatever else is told: content=\"we will not leave\" cue=said source=Envoy"
            + " speaker=\"Ada Berg\" speaker_code=\"SWE GOV\" act=REJECT stance=against. Fields and"
            + " values are those of parley correct set.",
        "Unless told, the form is indirect, the act STATE and the stance none; a speaker is named."
      })
  private List<FieldValue> fields = List.of();

  @Override
  List<Correction> corrections(Record opened) {
    String text =
        opened
            .article(article)
            .orElseThrow(
                () -> new IllegalArgumentException("no article " + article + " in the record"))
            .text();
    Map<StatementPart, @Nullable String> values = new EnumMap<>(StatementPart.class);
    for (FieldValue field : fields) {
      values.put(field.part(), field.in(text));
    }
    if (values.get(StatementPart.SPEAKER) != null) {
      values.putIfAbsent(StatementPart.BASIS, Basis.NAMED.name());
    }
    return List.of(Correction.Add.of(article, values));
  }
}
