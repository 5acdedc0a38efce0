package dev.parley.intake.plain;

import dev.parley.intake.Policy;
import dev.parley.intake.Taken;
import dev.parley.model.Article;
import java.util.ArrayList;
import java.util.List;

/** Plain text to an article: the whole file is the text, the headline included. */
public final class PlainText {

  private final Policy policy;
  private final TextCheck check;

  /** Reads texts under one policy; safe to share between threads. */
  public PlainText(Policy policy) {
    this.policy = policy;
    this.check = new TextCheck(policy.force());
  }

  /**
   * Makes an article of a whole file. Its text is exactly what the bytes say, line ends included; a
   * byte order mark is no part of it.
   *
   * @param bytes all of them; more than {@link Policy#LARGEST} are refused, so that a caller need
   *     not read further than one beyond
   */
  public Taken read(byte[] bytes) {
    if (bytes.length > Policy.LARGEST) {
      return new Taken.Refused("larger than 32 MB, which no article is");
    }
    TextDecoder.Decoded decoded = TextDecoder.decode(bytes);
    String text = decoded.text();
    List<String> notes = new ArrayList<>();
    String refusal = check.refusal(text, notes).orElse(null);
    if (refusal != null) {
      return new Taken.Refused(refusal, notes);
    }
    if (decoded.assumption() != null) {
      notes.add(decoded.assumption());
    }
    return new Taken.Whole(
        new Article(
            Article.hash(text), text, null, null, null, null, null, policy.published(), null),
        notes);
  }
}
