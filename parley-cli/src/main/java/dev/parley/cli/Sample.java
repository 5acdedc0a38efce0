package dev.parley.cli;

import dev.parley.intake.Policy;
import dev.parley.intake.Taken;
import dev.parley.intake.jsonl.JsonLines;
import dev.parley.model.Article;
import dev.parley.record.dossier.Dossier;
import dev.parley.record.dossier.DossierFile;
import dev.parley.record.dossier.MalformedDossierException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The sample that Parley carries: the folder {@code examples/security-guarantees} of a checkout,
 * which the build copies beside the classes.
 */
final class Sample {

  private static final String ARTICLES = "sample/articles.jsonl";
  private static final String DOSSIER = "sample/dossier.yaml";

  private Sample() {}

  /** Returns the articles, in the order of their publication. */
  static List<Article> articles() {
    List<Article> articles = new ArrayList<>();
    try {
      JsonLines lines = new JsonLines(new ByteArrayInputStream(bytes(ARTICLES)), Policy.USUAL);
      for (JsonLines.Line line = lines.next(); line != null; line = lines.next()) {
        articles.add(article(line.taken()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the sample cannot be read", e);
    }
    return articles;
  }

  private static Article article(Taken taken) {
    if (taken instanceof Taken.Whole whole) {
      return whole.article();
    }
    throw new IllegalStateException("the sample: " + taken);
  }

  /** Returns the dossier. */
  static Dossier dossier() {
    try {
      return DossierFile.parse(dossierText(), DOSSIER).dossier();
    } catch (MalformedDossierException e) {
      throw new IllegalStateException("the sample's dossier: " + e.getMessage(), e);
    }
  }

  /** Returns the dossier as it is written. */
  static String dossierText() {
    return new String(bytes(DOSSIER), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String name) {
    try (InputStream in = Sample.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }
}
