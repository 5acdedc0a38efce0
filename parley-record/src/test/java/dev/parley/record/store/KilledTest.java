package dev.parley.record.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.model.Article;
import dev.parley.model.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Kills processes that add to a record (SIGKILL, which nobody can prepare for) at random moments.
 * {@code -Dparley.kills=200} kills so many instead of a few.
 */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class KilledTest {

  private static final int KILLS = Integer.getInteger("parley.kills", 3);
  private static final int MOST_ARTICLES = 40;
  private static final int MOST_MILLIS = 20;
  private static final int MOST = 1_000_000;

  @Parameter private TestDatabase kind;
  @TempDir private Path folder;

  @Test
  void aRecordWhoseWriterIsKilledOpensAgainWithEachArticleWholeOrAbsent() throws Exception {
    String where = kind.fresh(folder);
    Random random = new Random(7);
    int next = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      Path output = folder.resolve("output-" + kill);
      Process process = AddingProcess.start(where, next, MOST, output);
      waitForLines(1 + random.nextInt(MOST_ARTICLES), process, output);
      Thread.sleep(random.nextInt(MOST_MILLIS));
      process.destroyForcibly().waitFor(1, TimeUnit.MINUTES);
      int told = lastTold(output);
      next = check(where, next, told);
    }
    assertThat(next).isPositive();
  }

  private static void waitForLines(int lines, Process process, Path output) throws Exception {
    while (Files.readString(output).chars().filter(c -> c == '\n').count() < lines) {
      assertThat(process.isAlive()).as("the process that adds").isTrue();
      Thread.sleep(1);
    }
  }

  private static int lastTold(Path output) throws IOException {
    String told = Files.readString(output);
    List<String> lines = told.substring(0, told.lastIndexOf('\n')).lines().toList();
    String last = lines.get(lines.size() - 1);
    return last.equals("open") ? -1 : Integer.parseInt(last);
  }

  /** Looks at what came in since, and returns the number of the first article that did not. */
  private static int check(String where, int from, int told) {
    try (Record record = Record.open(where)) {
      int number = from;
      while (true) {
        Reading expected = AddingProcess.article(number);
        String id = Article.hash(expected.article().text());
        if (record.recorded(id).isEmpty()) {
          break;
        }
        assertThat(record.reading(id)).contains(expected);
        number++;
      }
      assertThat(number).as("articles told to be in").isGreaterThan(told);
      assertThat(record.count(Filter.ALL)).isEqualTo((long) number * AddingProcess.STATEMENTS);
      assertThat(record.count(new Filter.Phrase("told it")))
          .isEqualTo((long) number * AddingProcess.STATEMENTS);
      assertThat(record.events()).hasSize(number);
      return number;
    }
  }
}
