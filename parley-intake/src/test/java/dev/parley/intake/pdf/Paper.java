package dev.parley.intake.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A PDF as a test draws it, line by line; lengths in points, y from the top. */
final class Paper implements AutoCloseable {

  private static final float TOP = PDRectangle.A4.getHeight();
  private static final PDType1Font FONT = new PDType1Font(FontName.HELVETICA);

  private final PDDocument document = new PDDocument();
  private PDPage page = new PDPage();

  /** Begins another page. */
  Paper page() {
    page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    return this;
  }

  /** Puts lines below each other, 14 points apart, in 11-point type. */
  Paper lines(float x, float y, String... lines) throws IOException {
    for (int i = 0; i < lines.length; i++) {
      line(x, y + 14 * i, 11, lines[i]);
    }
    return this;
  }

  /** Puts one line somewhere. */
  Paper line(float x, float y, float size, String text) throws IOException {
    try (PDPageContentStream content =
        new PDPageContentStream(
            document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
      content.beginText();
      content.setFont(FONT, size);
      content.newLineAtOffset(x, TOP - y);
      content.showText(text);
      content.endText();
    }
    return this;
  }

  /** Draws a box and no text. */
  Paper box() throws IOException {
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.addRect(100, 100, 200, 200);
      content.fill();
    }
    return this;
  }

  Paper title(String title) {
    document.getDocumentInformation().setTitle(title);
    return this;
  }

  Paper created(int year, int month, int day) {
    Calendar date = new GregorianCalendar(year, month - 1, day, 12, 0);
    document.getDocumentInformation().setCreationDate(date);
    return this;
  }

  Paper encrypted(String password) throws IOException {
    document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
    return this;
  }

  PDDocument document() {
    return document;
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
