package dev.parley.record.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.parley.model.Article;
import dev.parley.record.store.RecordException.Reason;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens when PostgreSQL goes away. */
class PostgresGoneTest {

  private static final int ARTICLES = 300;

  @TempDir private Path folder;

  @Test
  void aServerThatEndsItsSessionsLeavesNoHalfArticleAndIsUsedAgain() {
    String where = TestDatabase.POSTGRESQL.fresh(folder);
    String database = where.replaceAll(".*/|\\?.*", "");
    AtomicBoolean done = new AtomicBoolean();
    List<RecordException> problems = new ArrayList<>();
    try (Record record = Record.open(where)) {
      CompletableFuture<Void> ending =
          CompletableFuture.runAsync(() -> endSessions(database, done));
      List<Integer> in = new ArrayList<>();
      for (int i = 0; i < ARTICLES; i++) {
        try {
          record.add(AddingProcess.article(i), Provenance.of("1"));
          in.add(i);
        } catch (RecordException e) {
          problems.add(e);
        }
      }
      done.set(true);
      ending.join();
      assertThat(problems)
          .isNotEmpty()
          .allSatisfy(
              problem -> {
                assertThat(problem.reason()).isEqualTo(Reason.LOST);
                assertThat(problem)
                    .hasMessageContaining("went away")
                    .hasMessageContaining(database);
              });
      checkWhole(record, in);
    }
  }

  private static void endSessions(String database, AtomicBoolean done) {
    while (!done.get()) {
      TestDatabase.execute(
          TestDatabase.server(),
          "SELECT pg_terminate_backend(pid), pg_sleep(0.05) FROM pg_stat_activity"
              + " WHERE datname = '"
              + database
              + "'");
    }
  }

  private static void checkWhole(Record record, List<Integer> in) {
    int whole = 0;
    for (int i = 0; i < ARTICLES; i++) {
      String id = Article.hash(AddingProcess.article(i).article().text());
      if (record.recorded(id).isPresent()) {
        assertThat(record.reading(id)).contains(AddingProcess.article(i));
        whole++;
      } else {
        assertThat(in).doesNotContain(i);
      }
    }
    assertThat(record.count(Filter.ALL)).isEqualTo((long) whole * AddingProcess.STATEMENTS);
  }

  @Test
  void aServerThatCannotBeReachedIsNamedWithoutItsPassword() {
    RecordException lost =
        catchThrowableOfType(
            RecordException.class,
            () -> Record.open("jdbc:postgresql://127.0.0.1:1/parley?user=anna&password=secret"));

    assertThat(lost.reason()).isEqualTo(Reason.LOST);
    assertThat(lost)
        .hasMessageStartingWith("jdbc:postgresql://127.0.0.1:1/parley: ")
        .hasMessageNotContaining("secret");
  }

  @Test
  void aDatabaseThatHoldsOtherTablesIsRefused() {
    String where = TestDatabase.emptyPostgres();
    TestDatabase.execute(where, "CREATE TABLE bookmark (url TEXT)");

    RecordException refused =
        catchThrowableOfType(RecordException.class, () -> Record.open(where).close());

    assertThat(refused).hasMessageContaining("another program");
  }
}
