package dev.parley.intake.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.intake.Policy;
import dev.parley.intake.Taken;
import dev.parley.model.Article;
import dev.parley.model.StatedDate;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PDFs drawn here and read back. */
class PdfTextTest {

  private static Taken read(byte[] bytes) {
    return new PdfText(new Policy(false, null)).read(bytes);
  }

  private static Article article(Paper paper) throws IOException {
    try (paper) {
      Taken taken = read(paper.bytes());
      assertThat(taken).isInstanceOf(Taken.Whole.class);
      return ((Taken.Whole) taken).article();
    }
  }

  private static String text(Paper paper) throws IOException {
    return article(paper).text();
  }

  private static String reason(byte[] bytes) {
    Taken taken = read(bytes);
    assertThat(taken).isInstanceOf(Taken.Refused.class);
    return ((Taken.Refused) taken).reason();
  }

  private static Paper paper() {
    return new Paper().page();
  }

  @Test
  void linesBecomeParagraphsWithABlankLineBetween() throws IOException {
    Paper paper =
        paper()
            .line(72, 80, 18, "Joint statement on the fisheries talks")
            .lines(
                72,
                120,
                "The two delegations met in the capital on Monday and agreed that",
                "the talks on the northern banks should go on until the spring.")
            .lines(
                72,
                162,
                "Both sides said that they had made some progress on quotas, and that",
                "neither of them would close its ports.");

    assertThat(text(paper))
        .isEqualTo(
            "Joint statement on the fisheries talks\n\n"
                + "The two delegations met in the capital on Monday and agreed that the talks on"
                + " the northern banks should go on until the spring.\n\n"
                + "Both sides said that they had made some progress on quotas, and that neither"
                + " of them would close its ports.");
  }

  @Test
  void indentedFirstLinesBeginParagraphsToo() throws IOException {
    Paper paper =
        paper()
            .line(84, 80, 11, "The two delegations met in the capital on Monday and agreed that")
            .line(72, 94, 11, "the talks on the northern banks should go on until the next spring.")
            .line(84, 108, 11, "Both sides said that they had made some progress on quotas and")
            .line(72, 122, 11, "that neither of them would close its ports to the other's boats.");

    assertThat(text(paper)).contains("next spring.\n\nBoth sides").contains("quotas and that");
  }

  @Test
  void wordsBrokenAtLineEndsAreMadeWhole() throws IOException {
    Paper paper =
        paper()
            .lines(
                72,
                80,
                "The ministers said that the agree-",
                "ment was a long-",
                "term one, and that the Franco-",
                "German group would watch the cease-",
                "fire. The opt-in clause, they said, was no opt-",
                "in for the signa-",
                "tories, and the 2021-",
                "2027 budget stays.");

    assertThat(text(paper))
        .isEqualTo(
            "The ministers said that the agreement was a long-term one, and that the"
                + " Franco-German group would watch the cease-fire. The opt-in clause, they said,"
                + " was no opt-in for the signatories, and the 2021-2027 budget stays.");
  }

  @Test
  void runningHeadsAndPageNumbersAreLeftOut() throws IOException {
    Paper paper = new Paper();
    String[] body = {
      "The council said that it would",
      "The envoy of the north had asked",
      "Nobody spoke for the",
      "They are to meet once more at"
    };
    String[] more = {
      "send a new draft.", "for more time.", "south on that day.", "the lighthouse."
    };
    for (int page = 1; page <= 4; page++) {
      paper
          .page()
          .line(72, 40, 9, "Council of the Straits - Communique 7/2021")
          .lines(72, 100, body[page - 1], more[page - 1])
          .line(72, 780, 9, "Not for release before noon")
          .line(290, 800, 9, page % 2 == 0 ? "- " + page + " -" : Integer.toString(page));
    }

    assertThat(text(paper))
        .isEqualTo(
            "The council said that it would send a new draft.\n\n"
                + "The envoy of the north had asked for more time.\n\n"
                + "Nobody spoke for the south on that day.\n\n"
                + "They are to meet once more at the lighthouse.");
  }

  @Test
  void numbersThatAreNoPageNumbersStay() throws IOException {
    Paper paper =
        paper()
            .lines(72, 80, "The minister said that they had agreed on a quota, in tonnes, of")
            .lines(72, 94, "4200");

    assertThat(text(paper)).endsWith("4200");
  }

  @Test
  void columnsAreReadOneAfterTheOther() throws IOException {
    Paper paper = paper().line(72, 60, 16, "A communique in two columns, as newspapers have them");
    String[] left = {
      "The minister of one side said that", "the talks in the old harbour had",
      "been frank, and that they would", "go on after the holidays, when the",
      "new government has been formed."
    };
    String[] right = {
      "The other side's envoy said that", "nothing was agreed until all was",
      "agreed, and that the offer on the", "table was the last one which her",
      "government could ever make."
    };
    for (int i = 0; i < left.length; i++) {
      paper.line(72, 100 + 14 * i, 11, left[i]).line(310, 100 + 14 * i, 11, right[i]);
    }

    assertThat(text(paper))
        .isEqualTo(
            "A communique in two columns, as newspapers have them\n\n"
                + String.join(" ", left)
                + "\n\n"
                + String.join(" ", right));
  }

  @Test
  void aSentenceGoesOnInTheNextColumnAndOnTheNextPage() throws IOException {
    Paper paper = paper();
    String[] left = {
      "The minister of one side said that", "the talks in the old harbour had",
      "been frank, and that they would", "go on after the holidays, when the"
    };
    String[] right = {
      "new government has been formed", "and the other side has an envoy",
      "with powers to sign the paper that", "both of them wrote, which is to"
    };
    for (int i = 0; i < left.length; i++) {
      paper.line(72, 100 + 14 * i, 11, left[i]).line(310, 100 + 14 * i, 11, right[i]);
    }
    paper.page().lines(72, 100, "happen in the spring.");

    assertThat(text(paper))
        .isEqualTo(
            String.join(" ", left) + " " + String.join(" ", right) + " happen in the spring.");
  }

  @Test
  void tablesStayInRows() throws IOException {
    Paper paper = paper().lines(72, 80, "The catch that each of the sides may take in a year is:");
    String[][] table = {
      {"Country", "Cod", "Herring"},
      {"North", "410", "900"},
      {"South", "300", "700"},
      {"West", "220", "650"},
      {"East", "180", "600"}
    };
    for (int i = 0; i < table.length; i++) {
      for (int j = 0; j < 3; j++) {
        paper.line(72 + 150 * j, 120 + 14 * i, 11, table[i][j]);
      }
    }

    assertThat(text(paper)).contains("Country Cod Herring").contains("West 220 650");
  }

  @Test
  void titleAndDateAreTakenWhereTheTextBearsThemOut() throws IOException {
    Paper good =
        paper()
            .title("Microsoft Word - Joint statement on the fisheries talks")
            .created(2021, 12, 23)
            .line(72, 80, 16, "Joint statement on the fisheries talks")
            .lines(72, 110, "The capital, 23 December 2021. They said that the talks go on.");
    Article article = article(good);
    assertThat(article.title()).isEqualTo("Joint statement on the fisheries talks");
    assertThat(article.published()).isEqualTo(new StatedDate("2021-12-23", "2021-12-23"));

    Article other =
        article(
            paper()
                .title("Minutes of the budget committee")
                .created(2021, 12, 24)
                .lines(72, 110, "The capital, 23 December 2021. They said that the talks go on."));
    assertThat(other.title()).isNull();
    assertThat(other.published()).isNull();

    assertThat(
            article(paper().title("statement.docx").lines(72, 80, "This is a statement.docx"))
                .title())
        .isNull();
  }

  @Test
  void aFileWithoutATextLayerSaysSo() throws IOException {
    try (Paper paper = paper().box()) {
      assertThat(reason(paper.bytes()))
          .isEqualTo("no text layer, only pictures; it needs OCR first");
    }
  }

  @Test
  void anEncryptedFileSaysSoUnlessItOpensWithoutAPassword() throws IOException {
    try (Paper closed = paper().lines(72, 80, "They said no to the talks.").encrypted("secret");
        Paper open = paper().lines(72, 80, "They said no to the talks.").encrypted("")) {
      assertThat(reason(closed.bytes())).isEqualTo("encrypted, and opens only with a password");
      assertThat(text(open)).isEqualTo("They said no to the talks.");
    }
  }

  @Test
  void whatIsNoPdfIsABrokenOne() {
    assertThat(reason("They said no.".getBytes(UTF_8)))
        .isEqualTo("a PDF that breaks off before its end");
    assertThat(reason("%PDF-1.7 rubbish %%EOF".getBytes(UTF_8))).isEqualTo("a broken PDF");
    assertThat(reason(new byte[0])).isNotEmpty();
    assertThat(reason(new byte[Policy.LARGEST + 1])).startsWith("larger than 32 MB");
  }

  @Test
  void aTruncatedFileIsReadAsFarAsItGoesOrSaysWhyNot() throws IOException {
    byte[] bytes;
    try (Paper paper = new Paper()) {
      for (int page = 0; page < 3; page++) {
        paper.page().lines(72, 80, "They said on day " + page + " that the talks were over.");
      }
      bytes = paper.bytes();
    }
    for (int kept = 0; kept < bytes.length; kept += 211) {
      Taken taken = read(Arrays.copyOf(bytes, kept));
      if (taken instanceof Taken.Refused refused) {
        assertThat(refused.reason()).containsAnyOf("breaks off", "without a page", "no text layer");
      } else {
        assertThat(taken.notes()).contains("breaks off before its end; what could be read was");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 40})
  void noiseInAFileBreaksNothing(int changes) throws IOException {
    byte[] bytes;
    try (Paper paper = paper().lines(72, 80, "They said that the talks were over.")) {
      bytes = paper.bytes();
    }
    Random random = new Random(changes);
    for (int round = 0; round < 20; round++) {
      byte[] noisy = bytes.clone();
      for (int i = 0; i < changes; i++) {
        noisy[random.nextInt(noisy.length)] = (byte) random.nextInt();
      }
      assertThat(read(noisy)).isNotNull();
    }
  }

  @Test
  void aDecompressionBombIsRefused() throws IOException {
    byte[] bytes;
    try (Paper paper = paper().lines(72, 80, "They said no.")) {
      PDStream bomb = new PDStream(paper.document());
      try (var out = bomb.createOutputStream(COSName.FLATE_DECODE)) {
        byte[] blanks = new byte[1 << 20];
        Arrays.fill(blanks, (byte) ' ');
        for (int i = 0; i < 220; i++) {
          out.write(blanks);
        }
      }
      paper.document().getPage(0).setContents(bomb);
      bytes = paper.bytes();
    }
    assertThat(bytes.length).isLessThan(1 << 20);
    assertThat(reason(bytes)).isEqualTo("unpacks to more than 200 MB");
  }

  @Test
  void onlyTheFirstPagesOfABookAreRead() throws IOException {
    byte[] bytes;
    try (Paper paper = paper().lines(72, 80, "This is the first page of the book.")) {
      for (int page = 1; page < 509; page++) {
        paper.page();
      }
      bytes = paper.page().lines(72, 80, "And this is the last.").bytes();
    }
    Taken taken = read(bytes);

    assertThat(((Taken.Whole) taken).article().text())
        .isEqualTo("This is the first page of the book.");
    assertThat(taken.notes()).containsExactly("only the first 500 of 510 pages were read");
  }
}
