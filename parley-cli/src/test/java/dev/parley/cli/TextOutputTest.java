package dev.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.intake.plain.IsoDate;
import dev.parley.model.Act;
import dev.parley.model.Article;
import dev.parley.model.Basis;
import dev.parley.model.Form;
import dev.parley.model.Reading;
import dev.parley.model.Statement;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextOutputTest {

  private static final Terminal NARROW = new Terminal(false, false, false, 40);
  private static final Terminal COLOURED = new Terminal(true, true, true, 80);

  private static String print(Terminal terminal, Reading reading) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Found.Loaded from = new Found.Loaded("talks.txt", "talks.txt", reading.article(), 1);
    try (TextOutput output = new TextOutput(out, terminal)) {
      output.write(from, reading);
    }
    return out.toString(UTF_8);
  }

  private static String print(Terminal terminal, Article article, Statement... statements)
      throws IOException {
    return print(
        terminal, new Reading(article, List.of(statements), List.of(), List.of(), List.of()));
  }

  @Test
  void statementsStandUnderTheirSidesAndListsFollow() throws IOException {
    assertThat(print(Terminal.none(), CodTalks.reading()))
        .isEqualTo(
            """
            talks.txt
            No deal on cod
            The Pier · 2031-03-04
            9 statements, 1 meeting, 1 document, 1 event

            ── Iceland ─────────────────────────────────────────────────────────────────────

             1  REJECT: Icelandic government (“the government”) · ISL GOV → EUR
                to reporters · said 2031-03-03 · on cod quotas: against
                │ told — Iceland will never accept the new cod quotas

             2  STATE: Fisheries Minister Jon Berg · ISL GOV
                │ said — “We were not asked,”

             3  ACCUSE: Jon Berg (“He”) · ISL GOV → EUR + NOR GOV
                on cod quotas
                │ accused — Brussels of bargaining in the dark

            ── European Union ──────────────────────────────────────────────────────────────

             4  DENY: A senior official in Brussels [unnamed] · EUR
                through a phone call · stance: against
                ┃ denied — that a deal had been struck

             5  EXPLORE: senior official in Brussels (“the official”) [unnamed] · EUR
                on cod quotas: open
                │ added — The bloc could raise its offer if Norway opens its waters before
                │ the end of the season and keeps them open
                condition: if Norway opens its waters before the end of the season and keeps
                  them open

            ── Norway ──────────────────────────────────────────────────────────────────────

             6  STATE: The news agency NTB · NOR JRN
                │ reported — that Norway's coast guard had warned of clashes at sea

             7  WARN: Norwegian coast guard (“Norway's coast guard”) · NOR MIL
                as reported by NTB
                │ had warned — of clashes at sea

             8  STATE [negated]: Norwegian government (“Oslo”) · NOR GOV
                │ has not replied — to the draft treaty

            ── Nobody named ────────────────────────────────────────────────────────────────

             9  STATE: nobody named
                │ was reported — that the three will meet in Bergen in March

            ── Meetings ────────────────────────────────────────────────────────────────────

             •  SCHEDULED · ISL GOV, NOR GOV, EUR · 2031-03 · Bergen · see 9
                │ the three will meet in Bergen in March

            ── Documents ───────────────────────────────────────────────────────────────────

             •  draft treaty · draft · EUR, NOR · 2031
                │ the draft treaty
                holds: all sides to count the fish

            ── Events ──────────────────────────────────────────────────────────────────────

             •  MOBILIZE: NOR MIL → ISL + EUR · happened · 2031-03-02 · at Svalbard · navy ·
                military · see 7
                │ Patrol boats sailed for Svalbard on Sunday
            """);
  }

  @Test
  void linesEndAtWordsAndContinueBelowTheirBeginning() throws IOException {
    String text =
        "A senior official in the foreign ministry said in a statement that nothing had been"
            + " decided and nothing would be.";
    Statement statement =
        Draft.in(text)
            .source("A senior official in the foreign ministry")
            .cue("said in a statement")
            .content("that nothing had been decided and nothing would be")
            .speaker(null, "XAA GOV", Basis.UNNAMED)
            .act(Act.STATE, "XBB GOV", "XCC GOV")
            .statement();

    assertThat(print(NARROW, Article.of(text), statement))
        .isEqualTo(
            """
            talks.txt
            1 statement

            ── XAA ─────────────────────────────────

             1  STATE: A senior official in the
                foreign ministry [unnamed] · XAA GOV
                → XBB GOV + XCC GOV
                │ said in a statement — that nothing
                │ had been decided and nothing would
                │ be
            """);
  }

  @Test
  void aChannelThatTheCueHoldsIsNotToldTwice() throws IOException {
    String text = "He said in a letter no";
    Draft draft = Draft.in(text).source("He").cue("said in a letter").through("a letter");

    assertThat(print(NARROW, Article.of(text), draft.content("no").statement()))
        .contains(" 1  STATE: He\n    │ said in a letter — no\n");
  }

  @Test
  void contentInSeveralPiecesShowsTheGap() throws IOException {
    String text = "“No,” he said, “never.”";
    Statement statement =
        Draft.in(text)
            .source("he")
            .cue("said")
            .content("“No,”", "“never.”")
            .form(Form.DIRECT)
            .statement();

    assertThat(print(NARROW, Article.of(text), statement))
        .contains(" 1  STATE: he\n    │ said — “No,” … “never.”\n");
  }

  @Test
  void paragraphsOfAQuotationStayApart() throws IOException {
    String text = "“One.\r\n\r\n“Two\nlines.”";
    Statement statement = Draft.in(text).content(text).statement();

    assertThat(print(NARROW, Article.of(text), statement))
        .contains(" 1  STATE: nobody named\n    │ “One.\n    │ “Two lines.”\n");
  }

  @Test
  void aDeclarationOfTwoSidesStandsUnderBoth() throws IOException {
    Statement statement =
        Draft.in("no").content("no").speaker("the two", "USA + IGO NATO", Basis.NAMED).statement();

    assertThat(print(NARROW, Article.of("no"), statement))
        .contains("── United States and NATO ──────────────\n")
        .contains("STATE: the two · USA + IGO NATO\n");
  }

  @Test
  void thoseWhoseSideIsNotKnownComeBehindTheOthersAndNobodyLast() throws IOException {
    String text = "a b c d";
    String printed =
        print(
            NARROW,
            Article.of(text),
            Draft.in(text).content("a").statement(),
            Draft.in(text).content("b").speaker("Ann", "", Basis.NAMED).statement(),
            Draft.in(text).content("c").speaker("UN", "UNO", Basis.INSTITUTION).statement(),
            Draft.in(text).content("d").speaker("draft", "UNO", Basis.DOCUMENT).statement());

    assertThat(printed.lines().filter(line -> line.matches("(──| +[0-9] ).*")))
        .map(line -> line.replaceAll(" ─+$", ""))
        .containsExactly(
            "── United Nations",
            " 3  STATE: UN · UNO",
            " 4  STATE: draft [document] · UNO",
            "── Side not known",
            " 2  STATE: Ann",
            "── Nobody named",
            " 1  STATE: nobody named");
  }

  @Test
  void titleAndImprintAreShownWhereKnown() throws IOException {
    Article article =
        new Article("a", "x", "Talks over", null, "P", null, null, IsoDate.of("2021"), null);

    assertThat(print(NARROW, article))
        .isEqualTo("talks.txt\nTalks over\nP · 2021\nno statements\n");
  }

  @Test
  void colourMarksActSourceCueConditionAndWhatToBeWaryOf() throws IOException {
    assertThat(print(COLOURED, CodTalks.reading()))
        .contains("\u001b[1;31mREJECT\u001b[0m: \u001b[1mIcelandic government\u001b[0m")
        .contains("\u001b[1;7;31mDENY\u001b[0m:")
        .contains("\u001b[1;34mEXPLORE\u001b[0m:")
        .contains("\u001b[1;35m[unnamed]\u001b[0m")
        .contains("\u001b[1;35m[negated]\u001b[0m:")
        .contains("│ \u001b[36mtold\u001b[0m — Iceland")
        .contains("\u001b[1;33mcondition:\u001b[0m if Norway");
  }

  @Test
  void withoutColourTheSameWordsArePrinted() throws IOException {
    assertThat(print(COLOURED, CodTalks.reading()).replaceAll("\u001b\\[[0-9;]*m", ""))
        .isEqualTo(print(Terminal.none(), CodTalks.reading()));
  }
}
