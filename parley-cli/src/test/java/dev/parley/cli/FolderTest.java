package dev.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {

  @TempDir Path temporary;
  private Path folder = Path.of("");

  @BeforeEach
  void makeAFolder() throws IOException {
    folder = Files.createDirectory(temporary.resolve("corpus"));
  }

  private void file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Ran readFolder() {
    return Ran.parley("read", "--format", "jsonl", folder.toString());
  }

  private List<String> filesIn(Ran ran) {
    return Pattern.compile("\"file\":\"([^\"]*)\"")
        .matcher(ran.out())
        .results()
        .map(found -> folder.relativize(Path.of(found.group(1))).toString())
        .toList();
  }

  @Test
  void textAndJsonLinesAreReadInTheOrderOfTheirNames() throws IOException {
    file("b.txt", "b");
    file("a/z.TXT", "a");
    file("a/deep/er/y.txt", "y");
    file("c.jsonl", "{\"text\":\"c\"}\n{\"text\":\"d\"}");
    file("picture.png", "not looked at");
    file("notes.md", "not looked at");

    Ran ran = readFolder();

    assertThat(ran.code()).isZero();
    assertThat(filesIn(ran))
        .containsExactly("a/deep/er/y.txt", "a/z.TXT", "b.txt", "c.jsonl", "c.jsonl");
  }

  @Test
  void aFolderWithNothingToReadIsNamed() throws IOException {
    file("deep/picture.png", "");

    Ran ran = readFolder();

    assertThat(ran.code()).isOne();
    assertThat(ran.errLines())
        .containsExactly("parley: " + folder + ": nothing to read in this folder");
  }

  @Test
  void linksBackUpEndNowhereAndAreNoted() throws IOException {
    file("a/x.txt", "x");
    Path loop = Files.createSymbolicLink(folder.resolve("a/up"), folder);

    Ran ran = readFolder();

    assertThat(ran.code()).isZero();
    assertThat(filesIn(ran)).containsExactly("a/x.txt");
    assertThat(ran.errLines())
        .containsExactly("parley: " + loop + ": note: a link to a folder, not followed");
  }

  @Test
  void linksToFilesAreFollowedAndBrokenOnesAreNamed() throws IOException {
    file("x.txt", "x");
    Files.createSymbolicLink(folder.resolve("y.txt"), folder.resolve("x.txt"));
    Path broken = Files.createSymbolicLink(folder.resolve("z.txt"), folder.resolve("gone.txt"));
    Path itself = Files.createSymbolicLink(folder.resolve("zz.txt"), folder.resolve("zz.txt"));

    Ran ran = readFolder();

    assertThat(ran.code()).isOne();
    assertThat(filesIn(ran)).containsExactly("x.txt", "y.txt");
    assertThat(ran.errLines().get(0)).isEqualTo("parley: " + broken + ": no such file");
    assertThat(ran.errLines().get(1)).startsWith("parley: " + itself + ": Too many levels");
  }

  @Test
  void aLinkGivenAsInputIsFollowed() throws IOException {
    file("x.txt", "x");
    Path link = Files.createSymbolicLink(temporary.resolve("link"), folder);

    assertThat(Ran.parley("read", link.toString()).code()).isZero();
  }

  @Test
  void aFolderThatMayNotBeListedIsNamedAndTheOthersAreRead() throws IOException {
    file("a/x.txt", "x");
    file("b/y.txt", "y");
    Path closed = folder.resolve("a");
    assumeFalse(
        !closed.toFile().setReadable(false) || Files.isReadable(closed),
        "this user reads everything");
    try {
      Ran ran = readFolder();

      assertThat(filesIn(ran)).containsExactly("b/y.txt");
      assertThat(ran.err()).startsWith("parley: " + closed + ": permission denied\n");
    } finally {
      assertThat(closed.toFile().setReadable(true)).isTrue();
    }
  }
}
