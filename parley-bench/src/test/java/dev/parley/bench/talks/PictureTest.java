package dev.parley.bench.talks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.bench.Repository;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README's picture shows what the command prints; {@code parley picture} draws it anew. */
class PictureTest {

  private static final Pattern LINE = Pattern.compile("<text [^>]*>(.*)</text>");

  @Test
  void everyLineOfThePictureIsPrinted() throws Exception {
    String svg = Files.readString(PictureCommand.picture(Repository.root()));
    List<String> drawn =
        LINE.matcher(svg)
            .results()
            .map(line -> line.group(1).replaceAll("<[^>]*>", "").replace("&amp;", "&"))
            .filter(line -> !line.startsWith("$ ") && !line.equals("⋮"))
            .toList();

    assertThat(drawn).hasSizeGreaterThan(20);
    assertThat(PictureCommand.demo().stream().map(String::strip)).containsAll(drawn);
  }
}
