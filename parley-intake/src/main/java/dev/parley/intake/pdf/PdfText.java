package dev.parley.intake.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.parley.intake.Policy;
import dev.parley.intake.Taken;
import dev.parley.intake.plain.TextCheck;
import dev.parley.model.Article;
import dev.parley.model.StatedDate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * A PDF, such as a communiqué, to an article: the text of its pages in reading order, paragraphs
 * apart by a blank line, without running heads and page numbers, words that were broken at line
 * ends whole again. Pictures of text are not read.
 */
public final class PdfText {

  private static final int MOST_PAGES = 500;
  private static final long MOST_SECONDS = 20;
  private static final long MOST_UNPACKED = 200L << 20;
  private static final int TAIL = 2048;

  private final Policy policy;
  private final TextCheck check;

  /** Reads PDFs under one policy; safe to share between threads. */
  public PdfText(Policy policy) {
    this.policy = policy;
    this.check = new TextCheck(policy.force());
  }

  /**
   * Makes an article of a whole file. Its title and date are those of the file's metadata where the
   * text bears them out.
   *
   * @param bytes all of them; more than {@link Policy#LARGEST} are refused
   */
  public Taken read(byte[] bytes) {
    if (bytes.length > Policy.LARGEST) {
      return new Taken.Refused("larger than 32 MB, which no article is");
    }
    if (UnpackedSize.exceeds(bytes, MOST_UNPACKED)) {
      return new Taken.Refused("unpacks to more than " + (MOST_UNPACKED >> 20) + " MB");
    }
    try (PDDocument document = Loader.loadPDF(bytes, "")) {
      return taken(document, bytes);
    } catch (InvalidPasswordException e) {
      return new Taken.Refused("encrypted, and opens only with a password");
    } catch (PageGlyphs.TooMuch e) {
      return new Taken.Refused(String.valueOf(e.getMessage()));
    } catch (OutOfMemoryError e) {
      return new Taken.Refused("needs more memory than there is");
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return new Taken.Refused(
          endsEarly(bytes) ? "a PDF that breaks off before its end" : "a broken PDF");
    }
  }

  private Taken taken(PDDocument document, byte[] bytes) throws IOException {
    List<String> notes = new ArrayList<>();
    int pages = document.getNumberOfPages();
    if (pages == 0) {
      return new Taken.Refused("a PDF without a page");
    }
    if (pages > MOST_PAGES) {
      notes.add("only the first " + MOST_PAGES + " of " + pages + " pages were read");
    }
    if (endsEarly(bytes)) {
      notes.add("breaks off before its end; what could be read was");
    }
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
    String text = text(PageGlyphs.read(document, Math.min(pages, MOST_PAGES), deadline));
    if (text.isBlank()) {
      return new Taken.Refused("no text layer, only pictures; it needs OCR first");
    }
    String refusal = check.refusal(text, notes).orElse(null);
    if (refusal != null) {
      return new Taken.Refused(refusal, notes);
    }
    return new Taken.Whole(article(text, document.getDocumentInformation()), notes);
  }

  private static String text(List<List<Row>> pages) {
    List<List<Piece>> blocks = new ArrayList<>();
    for (List<Row> page : RunningHeads.removed(pages)) {
      blocks.addAll(ReadingOrder.blocks(page));
    }
    return Paragraphs.join(blocks);
  }

  private Article article(String text, PDDocumentInformation information) {
    StatedDate published = PdfMetadata.published(information, text);
    return new Article(
        Article.hash(text),
        text,
        PdfMetadata.title(information, text),
        null,
        null,
        null,
        null,
        published == null ? policy.published() : published,
        null);
  }

  /**
   * A whole file ends with {@code %%EOF} (ISO 32000-1, 7.5.5), give or take what is added behind.
   */
  private static boolean endsEarly(byte[] bytes) {
    int from = Math.max(0, bytes.length - TAIL);
    return !new String(bytes, from, bytes.length - from, ISO_8859_1).contains("%%EOF");
  }
}
