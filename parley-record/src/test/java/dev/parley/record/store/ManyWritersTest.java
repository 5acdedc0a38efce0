package dev.parley.record.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class ManyWritersTest {

  private static final int ARTICLES = 60;

  @Parameter private TestDatabase kind;
  @TempDir private Path folder;

  @Test
  void twoProcessesThatAddTheSameArticlesAtOnceAddEachOnce() throws Exception {
    String where = kind.fresh(folder);
    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      processes.add(AddingProcess.start(where, 0, ARTICLES, folder.resolve("output-" + i)));
    }
    for (int i = 0; i < 2; i++) {
      assertThat(processes.get(i).waitFor(2, TimeUnit.MINUTES)).isTrue();
      assertThat(processes.get(i).exitValue())
          .as(Files.readString(folder.resolve("output-" + i + ".err")))
          .isZero();
    }
    try (Record record = Record.open(where)) {
      assertThat(record.count(Filter.ALL)).isEqualTo((long) ARTICLES * AddingProcess.STATEMENTS);
      assertThat(record.versions("https://a.example/7")).hasSize(1);
    }
  }

  @Test
  void threadsThatShareARecordAddAndReadAtOnce() throws Exception {
    try (Record record = Record.open(kind.fresh(folder))) {
      ExecutorService threads = Executors.newFixedThreadPool(4);
      List<Future<Long>> done = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        int from = i * 10;
        Callable<Long> work =
            () -> {
              for (int number = from; number < from + 20; number++) {
                record.add(AddingProcess.article(number), Provenance.of("1"));
              }
              return record.entries(Filter.ALL).count();
            };
        done.add(threads.submit(work));
      }
      for (Future<Long> one : done) {
        assertThat(one.get()).isGreaterThanOrEqualTo(20 * AddingProcess.STATEMENTS);
      }
      threads.shutdown();
      assertThat(record.count(Filter.ALL)).isEqualTo(50L * AddingProcess.STATEMENTS);
    }
  }

  @Test
  void twoThatOpenANewRecordAtOnceBothFindItsTables() throws Exception {
    String where =
        kind == TestDatabase.SQLITE
            ? folder.resolve("new.db").toString()
            : TestDatabase.emptyPostgres();
    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      processes.add(AddingProcess.start(where, i, i + 1, folder.resolve("output-" + i)));
    }
    for (int i = 0; i < 2; i++) {
      assertThat(processes.get(i).waitFor(2, TimeUnit.MINUTES)).isTrue();
      assertThat(processes.get(i).exitValue())
          .as(Files.readString(folder.resolve("output-" + i + ".err")))
          .isZero();
    }
    try (Record record = Record.open(where)) {
      assertThat(record.count(Filter.ALL)).isEqualTo(2L * AddingProcess.STATEMENTS);
    }
  }
}
