package dev.parley.intake.feed;

import dev.parley.intake.fetch.BadUrlException;
import dev.parley.intake.fetch.WebUrl;
import org.jspecify.annotations.Nullable;

/** Makes whole URLs of what feeds and pages write. */
final class Links {

  private Links() {}

  /**
   * Resolves a reference.
   *
   * @param base null where it is not known
   * @return null for what leads to no http or https URL. Unlike what is fetched, a link keeps its
   *     fragment, for a live blog's entries differ in nothing else
   */
  static @Nullable String resolve(@Nullable String base, String reference) {
    String bare = reference.strip();
    if (bare.isEmpty()) {
      return null;
    }
    int hash = bare.indexOf('#');
    String fragment = hash < 0 ? "" : bare.substring(hash).replaceAll("[\\s\\p{Cntrl}]", "%20");
    try {
      return absolute(base, hash < 0 ? bare : bare.substring(0, hash)) + fragment;
    } catch (BadUrlException e) {
      return null;
    }
  }

  private static WebUrl absolute(@Nullable String base, String reference) throws BadUrlException {
    WebUrl page = base == null ? null : page(base);
    if (page != null) {
      return page.resolve(reference);
    }
    return WebUrl.parse(reference.startsWith("//") ? "https:" + reference : reference);
  }

  private static @Nullable WebUrl page(String url) {
    try {
      return WebUrl.parse(url);
    } catch (BadUrlException e) {
      return null; // a file's name, say
    }
  }
}
