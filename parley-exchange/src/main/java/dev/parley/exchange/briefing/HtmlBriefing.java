package dev.parley.exchange.briefing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/**
 * Writes a briefing as one HTML page that needs nothing beside it: the style is in it, with rules
 * for print, and no script. Nothing that comes from an article can become markup, and only
 * addresses of the web become links.
 */
public final class HtmlBriefing {

  private static final String STYLE = "briefing.css";
  private static final Pattern WEB = Pattern.compile("https?://\\S+");

  private final Document page = Document.createShell("");

  private HtmlBriefing() {}

  /**
   * Writes a briefing.
   *
   * @throws IOException if it cannot be written
   */
  public static void write(Briefing briefing, Appendable out) throws IOException {
    out.append(new HtmlBriefing().page(briefing)).append('\n');
  }

  private String page(Briefing briefing) {
    page.prependChild(new DocumentType("html", "", ""));
    Objects.requireNonNull(page.firstElementChild()).attr("lang", "en");
    page.head().appendElement("meta").attr("charset", "utf-8");
    page.head()
        .appendElement("meta")
        .attr("name", "viewport")
        .attr("content", "width=device-width, initial-scale=1");
    page.title(briefing.title());
    page.head().appendElement("style").appendChild(new DataNode(style()));
    Element main = page.body().appendElement("main");
    Element header = main.appendElement("header");
    header.appendElement("h1").text(briefing.title());
    header.appendElement("p").addClass("standfirst").text(briefing.standfirst());
    if (!briefing.summary().isEmpty()) {
      header.appendElement("p").text(briefing.summary());
    }
    header.appendElement("p").addClass("aside").text(Wording.HOW);
    for (Section section : briefing.sections()) {
      Element part = main.appendElement("section");
      part.appendElement("h2").text(section.title());
      section.blocks().forEach(block -> write(block, part));
    }
    if (!briefing.notes().isEmpty()) {
      Element part = main.appendElement("section").addClass("sources");
      part.appendElement("h2").text("Sources");
      Element list = part.appendElement("ol");
      briefing.notes().forEach(note -> write(note, list.appendElement("li")));
    }
    page.outputSettings().charset(StandardCharsets.UTF_8);
    return page.outerHtml();
  }

  private static void write(Block block, Element part) {
    if (block instanceof Block.Heading heading) {
      part.appendElement("h3").text(heading.text());
    } else if (block instanceof Block.Paragraph paragraph) {
      write(paragraph.line(), part.appendElement("p"));
    } else if (block instanceof Block.Points points) {
      Element list = part.appendElement("ul");
      for (Block.Point point : points.points()) {
        Element item = list.appendElement("li");
        write(point.line(), item);
        if (!point.below().isEmpty()) {
          Element below = item.appendElement("ul");
          point.below().forEach(line -> write(line, below.appendElement("li")));
        }
      }
    } else if (block instanceof Block.Grid grid) {
      Element table = part.appendElement("table");
      Element head = table.appendElement("thead").appendElement("tr");
      grid.columns().forEach(name -> head.appendElement("th").attr("scope", "col").text(name));
      Element body = table.appendElement("tbody");
      for (List<Line> row : grid.rows()) {
        Element cells = body.appendElement("tr");
        row.forEach(line -> write(line, cells.appendElement("td")));
      }
    }
  }

  private static void write(Line line, Element into) {
    for (Run run : line.runs()) {
      if (run instanceof Run.Plain plain) {
        into.appendText(plain.text());
      } else if (run instanceof Run.Strong strong) {
        into.appendElement("strong").text(strong.text());
      } else if (run instanceof Run.Aside aside) {
        into.appendElement("em").text(aside.text());
      } else if (run instanceof Run.Mark mark) {
        into.appendElement("sup")
            .appendElement("a")
            .attr("href", "#note-" + mark.number())
            .text(String.valueOf(mark.number()));
      }
    }
  }

  private static void write(Note note, Element item) {
    item.id("note-" + note.number());
    item.appendText(Wording.where(note));
    if (note.url() != null) {
      item.appendText(" ");
      if (WEB.matcher(note.url()).matches()) {
        item.appendElement("a").attr("href", note.url()).text(note.url());
      } else {
        item.appendText(note.url());
      }
    }
    item.appendText(": ");
    item.appendElement("q").text(note.words());
  }

  private static String style() {
    try (InputStream in = HtmlBriefing.class.getResourceAsStream(STYLE)) {
      return new String(Objects.requireNonNull(in, STYLE).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("the style of briefings cannot be read", e);
    }
  }
}
