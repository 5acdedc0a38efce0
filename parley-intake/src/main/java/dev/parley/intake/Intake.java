package dev.parley.intake;

import dev.parley.intake.html.HtmlPage;
import dev.parley.intake.html.NoArticleException;
import dev.parley.intake.html.Origin;
import dev.parley.intake.pdf.PdfText;
import dev.parley.intake.plain.PlainText;
import dev.parley.intake.plain.TextCheck;
import dev.parley.model.Article;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bytes of one article, a page, a PDF or plain text, to that article. Whatever the bytes are, this
 * ends in bounded time and memory and throws nothing.
 *
 * <pre>{@code
 * Taken taken = new Intake(Policy.USUAL).read(bytes, "text/html; charset=utf-8", Origin.UNKNOWN);
 * }</pre>
 */
public final class Intake {

  private final Policy policy;
  private final TextCheck check;
  private final PlainText plain;
  private final PdfText pdf;

  /** Takes articles in under one policy; safe to share between threads. */
  public Intake(Policy policy) {
    this.policy = policy;
    this.check = new TextCheck(policy.force());
    this.plain = new PlainText(policy);
    this.pdf = new PdfText(policy);
  }

  /** Returns the policy under which articles are taken in. */
  public Policy policy() {
    return policy;
  }

  /**
   * Makes an article.
   *
   * @param bytes all of them; more than {@link Policy#LARGEST} are refused
   * @param contentType what they were declared to be, as HTTP's {@code Content-Type} has it; null
   *     if nobody said
   * @param origin where they come from
   */
  public Taken read(byte[] bytes, @Nullable String contentType, Origin origin) {
    if (bytes.length > Policy.LARGEST) {
      return new Taken.Refused("larger than 32 MB, which no article is");
    }
    return switch (ContentKind.of(bytes, contentType)) {
      case PAGE -> page(bytes, origin);
      case PDF -> at(origin, pdf.read(bytes));
      case TEXT, JSON_LINES -> at(origin, plain.read(inUtf8(bytes, origin.charset())));
      case FEED -> new Taken.Refused("a feed, which tells of articles and is none");
      case ARCHIVE -> new Taken.Refused("a web archive, which holds articles and is none");
      case GZIP -> new Taken.Refused("packed by gzip");
      case FOREIGN -> new Taken.Refused(contentType + ", which holds no article");
    };
  }

  private Taken page(byte[] bytes, Origin origin) {
    try {
      HtmlPage page = HtmlPage.read(bytes, origin);
      List<String> notes = new ArrayList<>(page.notes());
      String refusal = check.refusal(page.article().text(), notes).orElse(null);
      return refusal == null
          ? new Taken.Whole(dated(page.article()), notes)
          : new Taken.Refused(refusal, notes);
    } catch (NoArticleException e) {
      return new Taken.Refused(e.reason());
    }
  }

  private Article dated(Article page) {
    return page.published() != null || policy.published() == null
        ? page
        : new Article(
            page.id(),
            page.text(),
            page.title(),
            page.byline(),
            page.publisher(),
            page.url(),
            page.language(),
            policy.published(),
            page.modified());
  }

  /** Neither plain text nor a PDF says where it was published. */
  private static Taken at(Origin origin, Taken taken) {
    if (origin.url() == null || !(taken instanceof Taken.Whole whole)) {
      return taken;
    }
    Article a = whole.article();
    return new Taken.Whole(
        new Article(
            a.id(),
            a.text(),
            a.title(),
            a.byline(),
            a.publisher(),
            origin.url().toString(),
            a.language(),
            a.published(),
            a.modified()),
        whole.notes());
  }

  private static byte[] inUtf8(byte[] bytes, @Nullable String label) {
    try {
      Charset charset = label == null ? StandardCharsets.UTF_8 : Charset.forName(label.strip());
      return charset.equals(StandardCharsets.UTF_8)
          ? bytes
          : new String(bytes, charset).getBytes(StandardCharsets.UTF_8);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return bytes;
    }
  }
}
