package dev.parley.bench.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a page points to inside the project is there. */
class LinksTest {

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");

  @TestFactory
  Stream<DynamicTest> everyLinkInsideTheProjectLeadsSomewhere() {
    Path root = Checkout.root();
    return Stream.of(root, root.resolve("docs"), root.resolve("docs/decisions"))
        .flatMap(folder -> pages(folder).stream())
        .map(
            page ->
                DynamicTest.dynamicTest(
                    root.relativize(page).toString(),
                    () -> assertThat(links(page)).allSatisfy(link -> assertThat(link).exists())));
  }

  private static List<Path> links(Path page) throws IOException {
    return LINK.matcher(Files.readString(page))
        .results()
        .map(link -> page.resolveSibling(link.group(1)))
        .toList();
  }

  private static List<Path> pages(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
