package dev.parley.intake.html;

import java.io.IOException;

/** A page holds no article, or none that can be told from what stands around it. */
public final class NoArticleException extends IOException {

  private static final long serialVersionUID = 1L;

  private final String reason;

  /** Says which page, and why. */
  public NoArticleException(String page, String reason) {
    super(page + ": no article: " + reason);
    this.reason = "no article: " + reason;
  }

  /** Returns the reason without the page, for messages that name it already. */
  public String reason() {
    return reason;
  }
}
