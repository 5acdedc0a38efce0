package dev.parley.exchange.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.exchange.Export;
import dev.parley.exchange.Format;
import dev.parley.exchange.RiverTalks;
import dev.parley.record.store.Filter;
import dev.parley.record.store.Record;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefingTest {

  @TempDir private Path data;

  private Briefing briefing(Scope scope) {
    try (Record record = RiverTalks.record(data)) {
      return Briefing.of(record, RiverTalks.dossier(), scope);
    }
  }

  private String markdown(Scope scope) throws IOException {
    StringBuilder out = new StringBuilder();
    MarkdownBriefing.write(briefing(scope), out);
    return out.toString();
  }

  private Document html() throws IOException {
    StringBuilder out = new StringBuilder();
    HtmlBriefing.write(briefing(Scope.ALL), out);
    return Jsoup.parse(out.toString());
  }

  @Test
  void itSaysAsOfWhenAndFromHowMuch() throws IOException {
    assertThat(markdown(Scope.ALL))
        .startsWith("# Talks on the dam\n")
        .contains(
            "As of 10 March 2031. From 11 statements in 3 articles of 2 outlets, 1 March 2031 to 10"
                + " March 2031.");
  }

  @Test
  void aStandHasItsPartyItsBeginningItsOwnerAndItsSource() throws IOException {
    assertThat(markdown(Scope.ALL))
        .contains("| **The dam** | Ethiopia | Egypt, Sudan | – |")
        .contains(
            "- **Egypt: against** since 1 March 2031. Nadia Fahmy rejected a dam of more than 100"
                + " metres.[^")
        .contains(
            "- **Ethiopia: for** since 10 March 2031. The dam would be built, Abebe Tadesse told"
                + " reporters.[^")
        .contains("- **Egypt: for** since 10 March 2031. “We need the data,” Nadia Fahmy said.[^")
        .contains("*No stand was reported on: Fishing.*");
  }

  @Test
  void whatHasMovedIsToldWithWhatWasSaidBeforeAndAfter() throws IOException {
    assertThat(markdown(Scope.ALL))
        .contains(
            """
            ## What has moved since 3 March 2031

            - **Sudan** on **The dam**: from for to against.
            """)
        .containsPattern(
            "  - Before, 1 March 2031: A Sudanese official \\(unnamed\\) said that Khartoum would"
                + " accept the dam\\.\\[")
        .contains("  - Now, 10 March 2031: Sudan's government came out against the dam.");
  }

  @Test
  void aClaimStandsAboveItsDenialAndAConditionStandsOut() throws IOException {
    assertThat(markdown(Scope.ALL))
        .containsPattern(
            "- 10 March 2031: Nadia Fahmy accused Ethiopia of filling the dam in"
                + " secret\\.\\[\\^\\d+\\]\n"
                + "  - Denied, 10 March 2031: Ethiopia denied that it had filled the dam\\.")
        .contains(
            "- 1 March 2031: Ethiopia was ready to share its data **if Egypt dropped its"
                + " complaint**, the foreign ministry said.");
  }

  @Test
  void aMeetingOfTheDossierIsToldWithTheReportOfIt() throws IOException {
    assertThat(markdown(Scope.ALL))
        .contains(
            """
            ### To come

            - **2 April 2031**, Nairobi: Third round (Egypt, Ethiopia and Sudan). Last reported as \
            scheduled by River Times on 10 March 2031.""")
        .contains("  - Said to hold: “each side to report floods”");
  }

  @Test
  void whatIsReportedAfterTheDayOfTheBriefingIsNotInIt() throws IOException {
    String early = markdown(new Scope(Filter.ALL, LocalDate.parse("2031-03-05"), null, Scope.FIRM));

    assertThat(early)
        .contains("As of 5 March 2031. From 6 statements in 2 articles of 1 outlet,")
        .contains("| **The dam** | Sudan | Egypt | – |")
        .contains("From the dossier; no report of it was read.")
        .doesNotContain("River Times");
  }

  @Test
  void aRecordOfNothingIsABriefingOfWhatTheDossierKnows() throws IOException {
    StringBuilder out = new StringBuilder();
    try (Record empty = Record.open(data.resolve("empty.db"))) {
      MarkdownBriefing.write(Briefing.of(empty, RiverTalks.dossier(), Scope.ALL), out);
    }
    assertThat(out)
        .contains("From 0 statements in 0 articles of 0 outlets.")
        .contains("*No stand was reported on: The dam, River data and Fishing.*")
        .doesNotContain("## Sources");
  }

  @Test
  void everyMarkHasItsNoteAndEveryNoteItsMark() throws IOException {
    String markdown = markdown(Scope.ALL);

    assertThat(numbers(markdown, "\\[\\^(\\d+)\\](?!:)"))
        .isEqualTo(numbers(markdown, "(?m)^\\[\\^(\\d+)\\]:"))
        .isNotEmpty();
    assertThat(markdown)
        .contains(
            "The Delta Post, “Egypt says no”, 1 March 2031 (unnamed source)"
                + " <https://delta.example/no>: “A Sudanese official said that Khartoum would"
                + " accept the dam”");
  }

  @Test
  void wordsOfAnArticleNeverBecomeMarkup() throws IOException {
    assertThat(markdown(Scope.ALL)).contains("“\\<b\\>Ethiopia\\</b\\> says yes, \\*Sudan\\* no”");

    Document page = html();
    assertThat(page.select("b, script")).isEmpty();
    assertThat(page.select(".sources li").text())
        .contains("“<b>Ethiopia</b> says yes, *Sudan* no”");
  }

  @Test
  void thePageNeedsNothingBesideItAndEachMarkLeadsToItsNote() throws IOException {
    Document page = html();

    assertThat(page.select("link, script, img, iframe")).isEmpty();
    assertThat(page.select("style").html()).contains("@media print").doesNotContain("url(");
    assertThat(page.select("sup a"))
        .isNotEmpty()
        .allSatisfy(
            mark -> assertThat(page.select(mark.attr("href"))).as(mark.outerHtml()).hasSize(1));
    assertThat(page.select(".sources li").eachAttr("id")).doesNotHaveDuplicates();
    assertThat(page.select("h2").stream().map(Element::text))
        .containsExactly(
            "At a glance",
            "Where the parties stand",
            "What has moved since 3 March 2031",
            "Contested claims",
            "Threats, promises and their conditions",
            "Meetings",
            "Documents",
            "Sources");
  }

  @Test
  void withoutADossierThereIsNoBriefing() {
    try (Record record = RiverTalks.record(data)) {
      assertThatThrownBy(
              () ->
                  Export.write(
                      Format.MD, RiverTalks.all(record, null), data.resolve("b.md"), false))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("a briefing needs a dossier");
    }
    assertThat(List.of(Format.values()).stream().filter(Format::needsDossier))
        .containsExactly(Format.MD, Format.HTML);
  }

  private static TreeSet<Integer> numbers(String text, String pattern) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map((MatchResult match) -> Integer.valueOf(match.group(1)))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
