package dev.parley.cli;

import dev.parley.record.answer.Cell;
import dev.parley.record.answer.Evidence;
import dev.parley.record.answer.Table;
import dev.parley.record.answer.Texts;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An answer for people: each row a numbered item with its cells one below the other, and under it
 * the sources that the cells rest on.
 *
 * <pre>
 *  1  party: Russia
 *     stance: against
 *     · Daily, 2021-12-17: “NATO must not come closer” [4f2a…]
 * </pre>
 */
final class TableText {

  /** How many sources a row shows; JSON has them all. */
  private static final int SHOWN = 5;

  private TableText() {}

  static void print(Table table, OutputStream out, Terminal terminal) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    int number = 0;
    int width = String.valueOf(table.rows().size()).length() + 1;
    for (List<Cell> row : table.rows()) {
      String label = String.valueOf(++number);
      String first = " ".repeat(width - label.length()) + label + "  ";
      String margin = " ".repeat(first.length());
      String lead = first;
      for (int at = 0; at < row.size(); at++) {
        if (!row.get(at).text().isBlank()) {
          String column = table.columns().get(at).replace('_', ' ');
          new Paragraph()
              .add(column + ":", Style.FAINT)
              .add(row.get(at).text(), at == 0 ? Style.STRONG : Style.PLAIN)
              .print(writer, lead, margin + "  ", terminal.columns(), terminal.colour());
          lead = margin;
        }
      }
      printSources(row, writer, margin, terminal);
      writer.append('\n');
    }
    if (number == 0) {
      writer.append("nothing\n");
    }
    writer.flush();
  }

  private static void printSources(List<Cell> row, Writer writer, String margin, Terminal terminal)
      throws IOException {
    List<Evidence> sources = sources(row);
    for (Evidence source : sources.subList(0, Math.min(SHOWN, sources.size()))) {
      Paragraph line = new Paragraph().add("· " + imprint(source), Style.FAINT);
      if (!source.words().isEmpty()) {
        line.tie(":").add("“" + source.words() + "”", Style.PLAIN);
      }
      line.print(writer, margin, margin + "  ", terminal.columns(), terminal.colour());
    }
    if (sources.size() > SHOWN) {
      writer.append(margin + "· and " + (sources.size() - SHOWN) + " more\n");
    }
  }

  /** Each statement once, with the words of the first cell that rests on what it says. */
  private static List<Evidence> sources(List<Cell> row) {
    Map<String, Evidence> sources = new LinkedHashMap<>();
    for (Cell cell : row) {
      for (Evidence evidence : cell.evidence()) {
        String key = evidence.article() + " " + evidence.statements();
        sources.merge(key, evidence, TableText::longer);
      }
    }
    return List.copyOf(sources.values());
  }

  private static Evidence longer(Evidence one, Evidence other) {
    return other.words().length() > one.words().length() ? other : one;
  }

  private static String imprint(Evidence source) {
    String imprint =
        Stream.of(
                source.outlet() == null ? "" : source.outlet(), Texts.published(source.published()))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    return imprint.isEmpty() ? "article " + source.article() : imprint;
  }
}
