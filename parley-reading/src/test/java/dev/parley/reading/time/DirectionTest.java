package dev.parley.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The two will meet on January 10.
          In January the two will meet.
          The two are to meet on January 10.
          Envoys to meet on January 10
          The two agreed to hold talks on January 10.
          The talks on January 10 would be the first.
          Talks are scheduled for January 10.
          Talks have been scheduled for January 10.
          A meeting is due on January 10.
          A meeting is set for January 10.
          The minister plans a visit on January 10.
          The next round, on January 10, is open.
          The summit is on January 10.
          The ministry is meeting them on January 10.
          They must reply by January 10.
          They demanded a reply by January 10.
          Tehran was given until January 10.
          Tehran has until January 10.
          They gave Tehran until January 10.
          The deadline, January 10, is near.
          “We’ll meet on January 10,” he said.
          They won't come on January 10.
          He said troops could invade in January.
          The two will meet on January 10, he said.
          Biden, who met him in person, will call on January 10.
          They will meet on January 10, followed by talks elsewhere.
          """)
  void theClauseLooksAhead(String text) {
    assertThat(FoundTimes.in(text)).contains(" = 2022-01");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The two met on January 10.
          The two had met on January 10.
          He said on January 10 that they would meet.
          On January 10, Moscow said it would reply.
          The talks on January 10 did not go well.
          They haven't met since January 10.
          Lavrov declined to comment on January 10.
          The law is based on a bill signed on January 10.
          The note should have been sent on January 10.
          Talks broke off on January 10 to resume elsewhere.
          He spoke to reporters on January 10.
          According to officials on January 10, all is well.
          By January 10, thousands had fled.
          The US-led talks, on January 10 in Vienna
          The last round, on January 10, is over.
          Talks on January 10 in Vienna
          Putin, who will call later, met him on January 10.
          """)
  void theClauseLooksBack(String text) {
    assertThat(FoundTimes.in(text)).contains("January 10 = 2021-01-10");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They will meet on Monday, he said on Tuesday.       | Monday = 2021-12-27; Tuesday = 2021-12-21
          He said on Monday that they would meet on Tuesday.  | Monday = 2021-12-20; Tuesday = 2021-12-28
          They met on Monday and will meet again in May.      | Monday = 2021-12-20; May = 2022-05
          The truce, which began on Monday, will end in May.  | Monday = 2021-12-20; May = 2022-05
          They met on Monday. They will meet on Tuesday.      | Monday = 2021-12-20; Tuesday = 2021-12-28
          """)
  void eachClauseHasItsOwn(String text, String times) {
    assertThat(FoundTimes.in(text)).isEqualTo(times);
  }
}
