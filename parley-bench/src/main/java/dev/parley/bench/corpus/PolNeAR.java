package dev.parley.bench.corpus;

import dev.parley.model.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * PolNeAR, the Political News Attribution Relations corpus: articles in {@code text/*.txt} and
 * brat's standoff annotations in {@code attributions/*.ann}.
 */
public final class PolNeAR {

  private static final Pattern ANNOTATION_SUFFIX = Pattern.compile("(\\.txt)?\\.ann$");
  private static final Pattern ANNOTATOR = Pattern.compile("_[0-9a-f]{4}$");
  private static final String TEXT_SUFFIX = ".txt";

  private PolNeAR() {}

  /**
   * Reads a folder of the corpus. Several annotation files for one text are several annotators; the
   * first by name counts. A text without annotations is left out. Line ends stay as they are.
   *
   * @param folder holds {@code text} and {@code attributions}
   * @return in the order of the texts' file names; an article's id is the name without suffix
   * @throws MalformedCorpusException if an offset is no number or lies outside the text
   * @throws IOException if a file cannot be read or is not UTF-8
   */
  public static List<AnnotatedArticle> read(Path folder) throws IOException {
    Map<String, Path> annotations = new HashMap<>();
    for (Path file : list(folder.resolve("attributions"))) {
      annotations.putIfAbsent(articleOf(file), file);
    }
    List<AnnotatedArticle> articles = new ArrayList<>();
    for (Path file : list(folder.resolve("text"))) {
      String name = file.getFileName().toString();
      if (!name.endsWith(TEXT_SUFFIX)) {
        continue;
      }
      String id = name.substring(0, name.length() - TEXT_SUFFIX.length());
      Path standoff = annotations.get(id);
      if (standoff != null) {
        String text = utf8(file);
        articles.add(
            new AnnotatedArticle(
                Article.of(id, text), new BratFile(standoff, utf8(standoff), text).statements()));
      }
    }
    return articles;
  }

  private static String articleOf(Path annotations) {
    String name = annotations.getFileName().toString();
    return ANNOTATOR.matcher(ANNOTATION_SUFFIX.matcher(name).replaceFirst("")).replaceFirst("");
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted((a, b) -> name(a).compareTo(name(b))).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private static String utf8(Path file) throws IOException {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      throw new IOException(file + ": not UTF-8", e);
    }
  }
}
