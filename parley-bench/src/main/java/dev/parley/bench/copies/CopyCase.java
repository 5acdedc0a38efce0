package dev.parley.bench.copies;

import dev.parley.bench.news.Happening;
import dev.parley.bench.news.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * An article whose copies are known.
 *
 * @param text what it says
 * @param group which articles are copies of one another
 * @param kind how it came about, in one word
 */
record CopyCase(String text, String group, String kind) {

  /**
   * Returns made-up cases: happenings with three reports each, of which two share quotes with the
   * first and are no copies of it, and with one copy of each kind; and forms filled in anew.
   */
  static List<CopyCase> madeUp(int happenings, int forms, long seed) {
    Random random = new Random(seed);
    List<CopyCase> cases = new ArrayList<>();
    for (int i = 0; i < happenings; i++) {
      Happening happening = Happening.of(random.nextLong());
      String report = Report.of(happening, 5 + random.nextInt(8), random.nextLong()).text();
      addWithCopies(cases, report, "h" + i, random);
      for (int other = 1; other <= 2; other++) {
        String text = Report.of(happening, 5 + random.nextInt(8), random.nextLong()).text();
        cases.add(new CopyCase(text, "h" + i + "." + other, "report"));
      }
    }
    for (Form form : Form.values()) {
      for (int i = 0; i < forms; i++) {
        cases.add(new CopyCase(form.fill(random), form + " " + i, "form"));
      }
    }
    return cases;
  }

  /** Returns cases made of articles given: each, and one copy of each kind. */
  static List<CopyCase> of(List<String> articles, long seed) {
    Random random = new Random(seed);
    List<CopyCase> cases = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      addWithCopies(cases, articles.get(i), "a" + i, random);
    }
    return cases;
  }

  private static void addWithCopies(
      List<CopyCase> cases, String text, String group, Random random) {
    cases.add(new CopyCase(text, group, "original"));
    for (Copying copying : Copying.values()) {
      cases.add(
          new CopyCase(
              copying.apply(text, random), group, copying.name().toLowerCase(Locale.ROOT)));
    }
  }
}
