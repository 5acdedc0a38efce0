package dev.parley.bench.regression;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.parley.bench.corpus.MalformedCorpusException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** A {@link Regression} in its YAML file. Comments do not survive writing; the note does. */
public final class RegressionFile {

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
          .disable(YAMLWriteFeature.SPLIT_LINES)
          .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .changeDefaultVisibility(all -> all.withIsGetterVisibility(Visibility.NONE))
          .build();

  private RegressionFile() {}

  /** Returns the files of a folder, by name. */
  public static List<Path> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  /**
   * Reads a file.
   *
   * @throws MalformedCorpusException if it lacks a field, has one too many, or is no YAML
   * @throws IOException if it cannot be read
   */
  public static Regression read(Path file) throws IOException {
    String yaml = Files.readString(file);
    try {
      return YAML.readValue(yaml, Regression.class);
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new MalformedCorpusException(file, line, e.getOriginalMessage());
    }
  }

  /**
   * Writes a file over what was there.
   *
   * @throws IOException if it cannot be written
   */
  public static void write(Path file, Regression regression) throws IOException {
    Files.writeString(file, YAML.writeValueAsString(regression));
  }
}
