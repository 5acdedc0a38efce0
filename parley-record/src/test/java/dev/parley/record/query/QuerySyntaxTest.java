package dev.parley.record.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.parley.model.ActorCode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuerySyntaxTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "dam )            | 4  | this parenthesis closes nothing",
        "(dam             | 0  | this parenthesis is never closed",
        "a (b             | 2  | this parenthesis is never closed",
        "()               | 1  | nothing stands before this parenthesis",
        "dam \"water      | 4  | this quotation mark is never closed",
        "OR dam           | 0  | nothing stands before this operator",
        "dam AND OR b     | 8  | nothing stands before this operator",
        "dam OR           | 6  | the search ends",
        "dam NOT          | 7  | the search ends",
        "- dam            | 1  | - leaves nothing out",
        "da*m             | 2  | a * stands inside a word",
        "dam \\           | 5  | the search ends in a backslash",
        "???              | 0  | there is nothing here to search for",
        "http://x.example | 0  | there is no field http",
        "speaker:         | 8  | speaker has no value",
        "speaker: dam     | 8  | speaker has no value",
        "act:FOO          | 4  | \"FOO\" is not an act",
        "act:WARN*        | 4  | act takes whole values",
        "act:(said:2022)  | 5  | a field stands inside the field act",
        "side:Moscow      | 5  | there is no side \"Moscow\"",
        "has:luck         | 4  | nothing has \"luck\"",
        "is:wet           | 3  | nothing is \"wet\"",
        "said:soon        | 5  | \"soon\" is not a date",
        "said:2022-13     | 5  | there is no day 2022-13",
        "said:2022-02-30  | 5  | there is no day 2022-02-30",
        "said:..          | 5  | the range has no bound",
        "said:2023..2022  | 5  | the range ends before it begins",
        "said:>9999       | 5  | no day is left",
      })
  void errorsPointAtTheCharacterAndSayWhatIsWrong(String query, int offset, String reason) {
    QuerySyntaxException error = error(query, Vocabulary.OPEN);

    assertThat(error.reason()).isEqualTo(reason);
    assertThat(error.offset()).isEqualTo(offset);
    assertThat(error.expected()).isNotBlank();
  }

  @Test
  void aCaretStandsUnderTheCharacter() {
    assertThat(error("dam act:FOO", Vocabulary.OPEN))
        .hasMessage(
            "\"FOO\" is not an act at character 9; expected one of ACCUSE, AGREE, CONCEDE,"
                + " DECLINE, DENY, EXPECT, EXPLORE, REJECT, REQUEST, STATE, SUPPORT, THREATEN,"
                + " WARN\n"
                + "  dam act:FOO\n"
                + "          ^");
  }

  @Test
  void ofALongSearchTheSurroundingsAreShown() {
    String caret = error("dam ".repeat(100) + "said:soon", Vocabulary.OPEN).caret();

    assertThat(caret.lines().toList().get(0)).startsWith("  …").endsWith("said:soon").hasSize(67);
    assertThat(caret.lines().toList().get(1)).isEqualTo(" ".repeat(63) + "^");
  }

  @Test
  void withADossierItsPartiesAndIssuesAreOffered() {
    Vocabulary vocabulary =
        new Vocabulary(
            Map.of("upstream", List.of(ActorCode.parse("BGR"))), Set.of("flow", "dam-height"));

    assertThat(error("side:upsteam", vocabulary).expected()).endsWith("upstream");
    assertThat(error("issue:dam", vocabulary).expected()).isEqualTo("one of dam-height, flow");
  }

  @Test
  void longSearchesAreRefused() {
    assertThat(error("a".repeat(100_000), Vocabulary.OPEN).expected())
        .isEqualTo("at most 4,000 characters");
    assertThat(error("dam ".repeat(201), Vocabulary.OPEN).expected())
        .isEqualTo("at most 200 terms");
  }

  @Test
  void deepSearchesAreRefused() {
    assertThat(error("(".repeat(10_000), Vocabulary.OPEN).expected()).contains("4,000");
    for (String open : List.of("(", "-", "NOT ", "act:(", "-(")) {
      assertThat(error(open.repeat(600), Vocabulary.OPEN).reason())
          .isIn("this is nested too deep", "a field stands inside the field act");
    }
  }

  private static QuerySyntaxException error(String query, Vocabulary vocabulary) {
    return catchThrowableOfType(QuerySyntaxException.class, () -> Query.parse(query, vocabulary));
  }
}
