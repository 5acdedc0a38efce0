package dev.parley.exchange.brat;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parley.exchange.Exporter;
import dev.parley.exchange.SelectedArticle;
import dev.parley.exchange.Selection;
import dev.parley.exchange.jsonl.JsonReading;
import dev.parley.model.Article;
import dev.parley.model.Reading;
import dev.parley.model.StatedDate;
import dev.parley.model.Statement;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes a collection of brat's: an article's text as {@code NAME.txt}, its entries as {@code
 * NAME.ann}, and {@code annotation.conf}. What else is known about an article, and which of its
 * statements were exported, stands in {@code NAME.json}, which brat does not look at.
 */
public final class BratExporter implements Exporter {

  private static final int DIGITS = 12;
  private static final int DAY = "2021-12-23".length();

  @Override
  public void write(Selection selection, Path folder) throws IOException {
    Files.writeString(folder.resolve("annotation.conf"), AnnotationConf.text());
    for (Iterator<SelectedArticle> articles = selection.articles().iterator();
        articles.hasNext(); ) {
      SelectedArticle article = articles.next();
      write(article.reading(), folder, name(article));
    }
  }

  /**
   * Writes one article.
   *
   * @param name its files' name, without what tells their kinds
   * @throws IOException if the folder does not take it
   */
  static void write(Reading reading, Path folder, String name) throws IOException {
    Article article = reading.article();
    Files.write(folder.resolve(name + ".txt"), article.text().getBytes(UTF_8));
    Files.writeString(folder.resolve(name + ".ann"), Standoff.of(reading));
    StringWriter about = new StringWriter();
    try (JsonGenerator json =
        new JsonFactory().createGenerator(ObjectWriteContext.empty(), about)) {
      List<String> ids = reading.statements().stream().map(Statement::id).toList();
      JsonReading.writeAbout(json, article, ids);
    }
    Files.writeString(folder.resolve(name + ".json"), about + "\n");
  }

  /** By day, so that brat lists the oldest first, and by the text, so that no two are the same. */
  private static String name(SelectedArticle article) {
    StatedDate published = article.reading().article().published();
    @Nullable String value = published == null ? null : published.value();
    String day = value == null ? "undated" : value.substring(0, Math.min(DAY, value.length()));
    return day + "-" + article.recorded().id().substring(0, DIGITS);
  }
}
