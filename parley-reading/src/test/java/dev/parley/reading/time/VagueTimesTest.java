package dev.parley.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VagueTimesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He recently left.                             | recently = PAST_REF
          He previously led the mission.                | previously = PAST_REF
          It failed in the past.                        | the past = PAST_REF
          It failed in the recent past.                 | the recent past = PAST_REF
          It failed long ago.                           | long ago = PAST_REF
          It rose in recent weeks.                      | recent weeks = PAST_REF
          They will meet soon.                          | soon = FUTURE_REF
          They will meet in the coming days.            | the coming days = FUTURE_REF
          They will meet in the near future.            | the near future = FUTURE_REF
          Nobody knows the future.                      | the future = FUTURE_REF
          It may ease in future.                        | future = FUTURE_REF
          The weeks ahead are hard.                     | The weeks ahead = FUTURE_REF
          They will suffer in the months to come.       | the months to come = FUTURE_REF
          They will meet in a few days.                 | a few days = FUTURE_REF
          They now agree.                               | now = PRESENT_REF
          They are currently in Kyiv.                   | currently = PRESENT_REF
          They agree at the moment.                     | the moment = PRESENT_REF
          They agree at present.                        | present = PRESENT_REF
          These days they agree.                        | These days = PRESENT_REF
          """)
  void timesAtLargeAreReferences(String text, String times) {
    assertThat(FoundTimes.in(text)).isEqualTo(times);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They met once.",
        "Reply as soon as possible.",
        "Shortly after the vote he left.",
        "Now that he is gone, they talk.",
        "The future of the treaty is open.",
        "A past president wrote it.",
        "The present government fell.",
        "They drove past the gate."
      })
  void wordsThatTellNoTimeAreNone(String text) {
    assertThat(FoundTimes.in(text)).isEmpty();
  }

  @Test
  void referencesNeedNoPublication() {
    assertThat(FoundTimes.in("He recently left and will soon be back.", null))
        .isEqualTo("recently = PAST_REF; soon = FUTURE_REF");
  }
}
