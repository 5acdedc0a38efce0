package dev.parley.record.query;

import static dev.parley.record.ArticleSketch.article;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.model.ActorCode;
import dev.parley.model.Meeting;
import dev.parley.model.MeetingStatus;
import dev.parley.model.Span;
import dev.parley.model.TimexValue;
import dev.parley.record.Told;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatchingToldTest {

  private static final String TEXT = "The envoys met in Bergen on Monday.";

  private static final Told<Meeting> MET =
      Told.of(
          new Meeting(
              ActorCode.parseAll("ISL GOV + EUR"),
              new TimexValue("2031-03-03"),
              "Bergen",
              MeetingStatus.HELD,
              new Span(4, 14),
              List.of()),
          article("a").outlet("The Pier").published("2031-03-04").made(),
          TEXT);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*",
        "envoys",
        "\"envoys met\"",
        "bergen",
        "side:ISL",
        "side:\"ISL GOV\"",
        "said:2031-03-03",
        "published:..2031-03-04",
        "outlet:pier has:said has:side",
        "-act:deny",
        "monday OR bergen",
      })
  void aMeetingIsFoundByItsWordsSidesPlaceAndTimes(String query) throws QuerySyntaxException {
    assertThat(new MatchingTold(Query.parse(query)).test(MET)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "oslo",
        "monday",
        "side:NOR",
        "said:2031-04",
        "published:2031-03-05..",
        "act:deny",
        "stance:for",
        "issue:quotas",
        "has:condition",
        "-bergen",
      })
  void andNotByWhatOnlyStatementsHave(String query) throws QuerySyntaxException {
    assertThat(new MatchingTold(Query.parse(query)).test(MET)).isFalse();
  }
}
