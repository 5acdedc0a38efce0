package dev.parley.intake.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the characters of pages with their places; PDFBox knows the fonts and the encodings. */
final class PageGlyphs extends PDFTextStripper {

  private static final int MOST_ON_A_PAGE = 300_000;

  private final long deadline;
  private final List<List<Row>> pages = new ArrayList<>();
  private Map<Float, List<Glyph>> byDirection = new HashMap<>();
  private int count;

  private PageGlyphs(long deadline) throws IOException {
    this.deadline = deadline;
  }

  /** It takes too long, or there is too much of it. */
  static final class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooMuch(String message) {
      super(message);
    }
  }

  /**
   * Returns the rows of each page.
   *
   * @param last the number of the last page to read, counted from 1
   * @param deadline by the clock of {@link System#nanoTime}
   * @throws TooMuch if a page cannot be read within the limits
   */
  static List<List<Row>> read(PDDocument document, int last, long deadline) throws IOException {
    PageGlyphs glyphs = new PageGlyphs(deadline);
    glyphs.setEndPage(last);
    glyphs.getText(document);
    return glyphs.pages;
  }

  @Override
  protected void startPage(PDPage page) {
    byDirection = new HashMap<>();
    count = 0;
  }

  /**
   * Text across the page, such as a watermark or a stamp at the edge, is not read with the rest.
   */
  @Override
  protected void endPage(PDPage page) {
    List<Glyph> most = List.of();
    for (List<Glyph> glyphs : byDirection.values()) {
      most = glyphs.size() > most.size() ? glyphs : most;
    }
    pages.add(Row.of(most));
    byDirection = new HashMap<>();
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (System.nanoTime() > deadline) {
      throw new TooMuch("takes too long to read");
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    if (++count > MOST_ON_A_PAGE) {
      throw new TooMuch("has a page with more than " + MOST_ON_A_PAGE + " characters");
    }
    String unicode = text.getUnicode();
    if (unicode != null && !unicode.isEmpty()) {
      byDirection
          .computeIfAbsent(text.getDir(), direction -> new ArrayList<>())
          .add(
              new Glyph(
                  unicode,
                  text.getXDirAdj(),
                  text.getYDirAdj(),
                  text.getWidthDirAdj(),
                  Math.max(1, text.getFontSizeInPt()),
                  text.getWidthOfSpace()));
    }
  }
}
