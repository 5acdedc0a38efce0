package dev.parley.reading.occasion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.model.Span;
import dev.parley.reading.attribution.Attribution;
import dev.parley.reading.text.Layout;
import dev.parley.reading.time.Times;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OccasionsTest {

  /** A Thursday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2021, 12, 23);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The minister told reporters that talks would go on.|told|that talks would go on|reporters",
        "Talks would go on, she told her Chinese counterpart on Monday.|told|Talks would go on"
            + "|her Chinese counterpart",
        "He said to the ambassador that it was late.|said|that it was late|the ambassador",
        "They asked Brussels to wait.|asked|to wait|Brussels",
        "He said that it was late.|said|that it was late|"
      })
  void tellsToWhomItWasSaid(String text, String cue, String content, @Nullable String addressee) {
    Occasion occasion = occasion(text, cue, content);
    assertThat(in(text, occasion.addressee())).isEqualTo(addressee);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It was ready, the ministry said in a statement.|said|It was ready|a statement",
        "She wrote on Twitter that it was over.|wrote|that it was over|Twitter",
        "An aide used a background briefing to reveal their plan.|used a background briefing to reveal"
            + "|their plan|a background briefing",
        "He told her during a phone call on Friday that it was off.|told|that it was off|a phone call",
        "He said that the statement in a letter was false."
            + "|said|that the statement in a letter was false|"
      })
  void tellsThroughWhatItWasSaid(
      String text, String cue, String content, @Nullable String channel) {
    assertThat(in(text, occasion(text, cue, content).channel())).isEqualTo(channel);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "null",
      value = {
        "It was ready, the ministry said on Thursday.|said|It was ready|2021-12-23",
        "On Monday he denied that it was planned.|denied|that it was planned|2021-12-20",
        "He said that troops would leave on Monday.|said|that troops would leave on Monday|null",
        "It was ready, she said.|said|It was ready|null"
      })
  void tellsWhenItWasSaid(String text, String cue, String content, @Nullable String day) {
    Occasion occasion = occasion(text, cue, content);
    assertThat(occasion.saidOn() == null ? null : occasion.saidOn().value()).isEqualTo(day);
  }

  @Test
  void aTimeInsideAnotherContentBelongsToThat() {
    String text = "RIA said on Tuesday that Lavrov had refused on Monday to sign.";
    Attribution outer = attribution(text, "said", "that Lavrov had refused on Monday to sign");
    Attribution inner = attribution(text, "had refused", "to sign");
    Layout layout = Layout.of(text);
    Occasions occasions =
        new Occasions(layout, Times.in(layout, PUBLISHED), List.of(outer, inner), PUBLISHED);
    assertThat(String.valueOf(occasions.of(outer).saidOn())).isEqualTo("2021-12-21");
    assertThat(String.valueOf(occasions.of(inner).saidOn())).isEqualTo("2021-12-20");
  }

  @Test
  void withoutACueNothingIsTold() {
    String text = "We stand ready on Monday.";
    Layout layout = Layout.of(text);
    Attribution own = new Attribution(null, null, List.of(new Span(0, 24)));
    Occasions occasions =
        new Occasions(layout, Times.in(layout, PUBLISHED), List.of(own), PUBLISHED);
    assertThat(occasions.of(own)).isEqualTo(new Occasion(null, null, null));
  }

  private static Occasion occasion(String text, String cue, String content) {
    Layout layout = Layout.of(text);
    Attribution attribution = attribution(text, cue, content);
    return new Occasions(layout, Times.in(layout, PUBLISHED), List.of(attribution), PUBLISHED)
        .of(attribution);
  }

  private static Attribution attribution(String text, String cue, String... content) {
    return new Attribution(
        null, span(text, cue), Arrays.stream(content).map(part -> span(text, part)).toList());
  }

  private static Span span(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static @Nullable String in(String text, @Nullable Span span) {
    return span == null ? null : span.in(text);
  }
}
