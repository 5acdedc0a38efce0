package dev.parley.exchange.briefing;

import dev.parley.exchange.Exporter;
import dev.parley.exchange.Selection;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a briefing of a dossier, in UTF-8. */
public final class BriefingExporter implements Exporter {

  private final Printer printer;

  private BriefingExporter(Printer printer) {
    this.printer = printer;
  }

  /** Returns what writes it as Markdown. */
  public static BriefingExporter markdown() {
    return new BriefingExporter(MarkdownBriefing::write);
  }

  /** Returns what writes it as a page of HTML. */
  public static BriefingExporter html() {
    return new BriefingExporter(HtmlBriefing::write);
  }

  /**
   * Writes the briefing.
   *
   * @throws IllegalArgumentException if no dossier was given: it says who the parties are
   */
  @Override
  public void write(Selection selection, Path to) throws IOException {
    if (selection.dossier() == null) {
      throw new IllegalArgumentException("a briefing needs a dossier");
    }
    Scope scope = new Scope(selection.filter(), null, null, Scope.FIRM);
    Briefing briefing = Briefing.of(selection.record(), selection.dossier(), scope);
    // This writer puts a question mark for a lone surrogate, where Files.newBufferedWriter fails.
    try (Writer out =
        new OutputStreamWriter(
            new BufferedOutputStream(Files.newOutputStream(to)), StandardCharsets.UTF_8)) {
      printer.print(briefing, out);
    }
  }

  @FunctionalInterface
  private interface Printer {

    void print(Briefing briefing, Appendable out) throws IOException;
  }
}
