package dev.parley.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Two executors in processes of their own, on 2,000 articles. */
@EnabledOnOs(OS.LINUX)
@EnabledForJreRange(max = JRE.JAVA_21, disabledReason = "Spark 4.1 is made for Java 17 and 21")
class LocalClusterIT {

  private static final int ARTICLES = Integer.getInteger("parley.corpus.articles", 2000);
  private static final String MASTER = "local-cluster[2,1,2048]";

  private static final long POLL_MILLIS = 50;

  @TempDir private Path work;

  @Test
  @Timeout(value = 30, unit = TimeUnit.MINUTES)
  void anExecutorKilledInTheMiddleChangesNoRow() throws Exception {
    Path corpus = work.resolve("corpus");
    MadeUpCorpus.write(corpus, ARTICLES);
    CorpusProcess processes = new CorpusProcess(work);

    Path undisturbed = work.resolve("undisturbed");
    Process first = processes.start("undisturbed", MASTER, undisturbed, corpus);
    assertThat(first.waitFor()).as(log(processes, "undisturbed")).isZero();

    Path disturbed = work.resolve("disturbed");
    Process second = processes.start("disturbed", MASTER, disturbed, corpus);
    awaitTasks(second, disturbed);
    List<ProcessHandle> executors = CorpusProcess.executors(second);
    assertThat(executors).hasSize(2);
    assertThat(executors)
        .allSatisfy(one -> assertThat(CorpusProcess.commandLine(one).length()).isLessThan(4096));
    assertThat(executors.get(0).destroyForcibly()).isTrue();
    executors.get(0).onExit().get();
    assertThat(second.isAlive()).isTrue();
    assertThat(second.waitFor()).as(log(processes, "disturbed")).isZero();

    assertThat(WrittenTables.rows(undisturbed, "articles")).hasSize(ARTICLES);
    assertThat(WrittenTables.rows(undisturbed, "statements")).hasSizeGreaterThan(ARTICLES);
    assertThat(WrittenTables.rows(undisturbed, "copies")).hasSizeGreaterThan(ARTICLES / 50);
    for (String table : WrittenTables.NAMES) {
      assertThat(WrittenTables.rows(disturbed, table))
          .as(table)
          .isEqualTo(WrittenTables.rows(undisturbed, table));
    }
  }

  /** Waits until tasks of reading are done, and others are not. */
  private static void awaitTasks(Process driver, Path out) throws Exception {
    while (driver.isAlive() && doneTasks(out) < 2) {
      Thread.sleep(POLL_MILLIS);
    }
  }

  /** Spark's committer keeps the files of a task that is done in a folder of its own. */
  private static long doneTasks(Path out) {
    try (Stream<Path> files = Files.walk(out)) {
      return files.filter(file -> file.getFileName().toString().startsWith("task_")).count();
    } catch (IOException | UncheckedIOException e) {
      return 0; // not there yet, or just moved
    }
  }

  private static String log(CorpusProcess processes, String name) throws IOException {
    return Files.readString(processes.log(name));
  }
}
