package dev.parley.desk.page;

import dev.parley.record.store.Appearance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a text appeared, as a page shows it.
 *
 * @param article the id of the text
 * @param version 1 for the first text of its address, 2 for the next
 * @param outlet who published it
 * @param headline under which headline; empty if it had none
 * @param published when, in words; empty if that is not known
 * @param outside the outlet's page; null if there is none
 */
public record Printed(
    String article,
    int version,
    String outlet,
    String headline,
    String published,
    @Nullable String outside) {

  /** Returns appearances as a page shows them. */
  static List<Printed> of(List<Appearance> appearances) {
    return appearances.stream().map(Printed::of).toList();
  }

  private static Printed of(Appearance appearance) {
    return new Printed(
        appearance.article(),
        appearance.version(),
        appearance.outlet() == null ? "unknown outlet" : Visible.brief(appearance.outlet(), 200),
        Visible.brief(appearance.title(), 300),
        Days.of(appearance.published()),
        OutsideLink.page(appearance.url()));
  }

  /** Returns the address of the article on the desk. */
  public String here() {
    return "/articles/" + Address.encode(article);
  }
}
