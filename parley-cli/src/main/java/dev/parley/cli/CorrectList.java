package dev.parley.cli;

import dev.parley.record.correction.MadeCorrection;
import dev.parley.record.store.Record;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley correct list}: who corrected what. */
@Command(
    name = "list",
    description = {"Prints corrections, one a line, the oldest first.", ""},
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class CorrectList implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private RecordOption record = new RecordOption();

  @Parameters(
      arity = "0..1",
      paramLabel = "ENTRY",
      description = "Only those of the entry with this id.")
  private @Nullable String entry;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Record opened = record.openToRead()) {
      List<MadeCorrection> made = entry == null ? opened.corrections() : opened.corrections(entry);
      made.forEach(one -> out.println(Printable.line(line(one))));
    }
    return 0;
  }

  private static String line(MadeCorrection made) {
    return made.number()
        + "  "
        + made.at()
        + "  "
        + made.by()
        + "  "
        + what(made)
        + (made.reason() == null ? "" : " (" + made.reason() + ")")
        + (made.holds() ? "" : ", undone");
  }

  private static String what(MadeCorrection made) {
    String kind = made.kind().name().toLowerCase(Locale.ROOT);
    String value = made.value() == null ? "nothing" : made.value();
    return switch (made.kind()) {
      case REJECT -> kind + " " + made.entry();
      case ADD -> kind + " " + made.entry() + " \"" + value + "\"";
      case CHANGE -> "set " + made.entry() + " " + made.field() + " " + value;
      case MOVE -> kind + " " + made.entry() + " " + value;
      case MERGE ->
          kind
              + " \""
              + made.field()
              + "\" \""
              + value
              + "\""
              + (made.code() == null ? "" : " " + made.code());
      case UNDO -> kind + " " + made.undoes();
    };
  }
}
