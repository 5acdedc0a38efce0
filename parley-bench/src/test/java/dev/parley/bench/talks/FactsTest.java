package dev.parley.bench.talks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.bench.Repository;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The real reader reads the whole sample into a record, and the record is asked. */
class FactsTest {

  /** Facts that the record has answered right; a reader that reads better adds to them. */
  private static final List<String> ANSWERED =
      List.of(
          "fact-08",
          "fact-09",
          "fact-11",
          "fact-13",
          "fact-14",
          "fact-16",
          "fact-25",
          "fact-26",
          "fact-29",
          "fact-31",
          "fact-32",
          "fact-35",
          "fact-36",
          "fact-38",
          "fact-39",
          "fact-42",
          "fact-43",
          "fact-45",
          "fact-46",
          "fact-49",
          "fact-54",
          "fact-56",
          "fact-60",
          "fact-61",
          "fact-62",
          "fact-63",
          "fact-65");

  private static Map<Fact, Verdict> verdicts = Map.of();

  @BeforeAll
  static void readTheSample() throws Exception {
    verdicts = FactsCommand.verdicts(Repository.root());
  }

  @Test
  void theRecordAnswersTheseFactsRight() {
    assertThat(ANSWERED).hasSizeGreaterThanOrEqualTo(25);
    assertThat(ANSWERED)
        .allSatisfy(id -> assertThat(verdict(id).wrong()).as(id).isEmpty());
  }

  @Test
  void everyFactHasAVerdict() {
    assertThat(verdicts).hasSize(65);
  }

  private static Verdict verdict(String id) {
    return verdicts.entrySet().stream()
        .filter(each -> each.getKey().id().equals(id))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow();
  }
}
