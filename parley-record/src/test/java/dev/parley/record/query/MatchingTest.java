package dev.parley.record.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.model.Act;
import dev.parley.model.ActorCode;
import dev.parley.model.Basis;
import dev.parley.model.Form;
import dev.parley.model.Span;
import dev.parley.model.Speaker;
import dev.parley.model.Stance;
import dev.parley.model.StatedDate;
import dev.parley.model.Statement;
import dev.parley.model.TimexValue;
import dev.parley.record.Entry;
import dev.parley.record.ExactWords;
import dev.parley.record.RecordedArticle;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatchingTest {

  private static final String TEXT =
      "Last week the minister warned reporters that the sluices would close if no fee was paid.";

  private static final Entry ENTRY = entry("2022-01", "minister");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "sluices",
        "SLUIC*",
        "\"sluices would close\"",
        "\"warned reporters that\"",
        "\"would clo\"*",
        "zoe",
        "\"Zoé Castel\"",
        "speaker:castel",
        "speaker:Zoé*",
        "side:FRA",
        "side:\"FRA GOV\"",
        "target:DEU",
        "act:WARN",
        "basis:named",
        "stance:against",
        "issue:river-fees",
        "issue:river*",
        "label:fees",
        "outlet:post",
        "title:sluice",
        "said:2022-01-31",
        "said:>2022-01-30",
        "said:2021-12..2022-01-01",
        "published:2022-02-03",
        "published:2022",
        "added:1970-01-01",
        "has:condition has:target has:addressee has:issue has:said has:speaker has:side",
        "is:corrected",
        "-is:negated",
        "dam OR sluices",
        "sluices -dam",
        "NOT (dam OR weir)"
      })
  void matches(String query) throws Exception {
    assertThat(new Matching(Query.parse(query))).accepts(ENTRY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "week",
        "sluic",
        "\"sluices close\"",
        "speaker:minister",
        "speaker:Castel*",
        "side:DEU",
        "side:\"FRA MIL\"",
        "act:DENY",
        "issue:river",
        "issue:fees",
        "outlet:Post*",
        "said:2022-02",
        "said:<2022",
        "published:<2022-02-03",
        "has:channel",
        "has:via",
        "is:negated",
        "sluices dam",
        "-sluices"
      })
  void doesNotMatch(String query) throws Exception {
    assertThat(new Matching(Query.parse(query))).rejects(ENTRY);
  }

  @Test
  void whatIsNotToldNeverMatchesAndItsOppositeDoes() throws Exception {
    Entry vague = entry("PAST_REF", null);

    assertThat(new Matching(Query.parse("said:..2030"))).rejects(vague);
    assertThat(new Matching(Query.parse("-said:..2030"))).accepts(vague);
    assertThat(new Matching(Query.parse("speaker:castel"))).rejects(vague);
  }

  private static Entry entry(String saidOn, @Nullable String named) {
    Statement statement =
        new Statement(
            "s1",
            span("the minister"),
            span("warned"),
            List.of(span("that the sluices would close if no fee was paid")),
            Form.INDIRECT,
            named == null
                ? Speaker.NOBODY
                : new Speaker("Zoé Castel", List.of(ActorCode.parse("FRA GOV")), Basis.NAMED),
            span("reporters"),
            null,
            null,
            new TimexValue(saidOn),
            Act.WARN,
            List.of(ActorCode.parse("DEU GOV")),
            false,
            List.of(span("if no fee was paid")),
            "river fees",
            Stance.AGAINST);
    RecordedArticle article =
        new RecordedArticle(
            "a1",
            "Sluices may close",
            "The River Post",
            null,
            1,
            new StatedDate("3 February", "2022-02-03"),
            Instant.EPOCH,
            "a1");
    return new Entry(statement, article, "river-fees", 0.9, true, ExactWords.of(statement, TEXT));
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }
}
