package dev.parley.reading.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.model.Act;
import dev.parley.model.Span;
import dev.parley.model.Stance;
import dev.parley.reading.act.Aim;
import dev.parley.reading.act.Coding;
import dev.parley.reading.text.Layout;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WholeQuotationsTest {

  @Test
  void aQuotationGoesOnToItsClosingMark() {
    assertThat(whole("“We will wait. We have time,” she said.", "she", "said", "“We will wait"))
        .containsExactly("“We will wait. We have time,”");
  }

  @Test
  void aQuotationGoesOnThroughParagraphsThatOpenAnew() {
    String text =
        "The envoy said: “The text is closed.\n\n“Nobody will open it. Nobody can.”\n\nHe left.";
    assertThat(whole(text, "The envoy", "said", "“The text is closed"))
        .containsExactly("“The text is closed", "“Nobody will open it. Nobody can.”");
  }

  @Test
  void aQuotationThatIsNeverClosedStaysAsFound() {
    assertThat(
            whole("He said “the text is closed. Nobody left.", "He", "said", "“the text is closed"))
        .containsExactly("“the text is closed");
  }

  @Test
  void aBlockBehindAColonGoesOnToWhereTheTextSpeaksOfItsSpeaker() {
    String text =
        """
        The minister, Ana Ruiz, said:

        The talks were frank. They will go on.

        It is time for all sides to sign.

        Ruiz will travel to Oslo on Monday.""";
    assertThat(whole(text, "The minister, Ana Ruiz,", "said", "The talks were frank"))
        .containsExactly(
            "The talks were frank. They will go on", "It is time for all sides to sign");
  }

  @Test
  void aBlockEndsBeforeAHeading() {
    String text =
        "Ruiz said:\n\nThe talks were frank.\n\nNotes to editors\n\nThe talks began in May.";
    assertThat(whole(text, "Ruiz", "said", "The talks")).containsExactly("The talks were frank");
  }

  @Test
  void whatIsSaidBehindAColonInTheSameParagraphGoesOnOnlyInTheFirstPerson() {
    String text =
        "Ruiz said: The talks were frank. They go on.\n\nWe want peace.\n\nThe hall was empty by noon.";
    assertThat(whole(text, "Ruiz", "said", "The talks were frank"))
        .containsExactly("The talks were frank. They go on", "We want peace");
  }

  @Test
  void whatStandsInAQuotationNeedsACueOfItsOwn() {
    Layout layout = Layout.of("Ruiz said: “We wait. The text is closed.” He left.");
    CodedAttribution said = coded(layout, "Ruiz", "said", "“We wait");
    CodedAttribution alone = coded(layout, null, null, "The text is closed");
    assertThat(WholeQuotations.in(layout, List.of(said, alone))).hasSize(1);
  }

  private static List<String> whole(String text, String source, String cue, String content) {
    Layout layout = Layout.of(text);
    List<CodedAttribution> found = List.of(coded(layout, source, cue, content));
    return WholeQuotations.in(layout, found).get(0).words().content().stream()
        .map(span -> span.in(text))
        .toList();
  }

  private static CodedAttribution coded(
      Layout layout, @Nullable String source, @Nullable String cue, String content) {
    String text = layout.words().text();
    List<@Nullable Span> spans = new ArrayList<>();
    for (String words : new @Nullable String[] {source, cue, content}) {
      int at = words == null ? -1 : text.indexOf(words);
      spans.add(words == null ? null : new Span(at, at + words.length()));
    }
    Attribution attribution = new Attribution(spans.get(0), spans.get(1), List.of(spans.get(2)));
    Aim nobody = new Aim(layout.words(), 0, new float[] {1});
    return new CodedAttribution(
        attribution, new Coding(Act.STATE, Stance.NONE, false, List.of(), nobody));
  }
}
