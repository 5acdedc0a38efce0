package dev.parley.desk.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.parley.desk.Desk;
import dev.parley.desk.DeskOptions;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each page in a browser, over the sample. */
class PagesInBrowserTest {

  private static final String DOCS = System.getProperty("parley.screenshots", "target/screenshots");

  @TempDir private static Path folder;
  private static Desk desk;
  private static Browsing browsing;

  @BeforeAll
  static void open() throws Exception {
    assumeTrue(
        Browsing.chromium().isPresent(), "no Chromium is installed, so no page is looked at");
    desk =
        Desk.open(
            DeskOptions.of(SampleTalks.record(folder).toString())
                .withDossier(SampleTalks.dossier()));
    desk.start();
    browsing = new Browsing(desk.port());
  }

  @AfterAll
  static void close() {
    if (browsing != null) {
      browsing.close();
    }
    if (desk != null) {
      desk.close();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/", "/positions", "/timeline", "/claims", "/conditions", "/meetings", "/documents",
        "/speakers", "/coalitions", "/articles", "/sources", "/feeds", "/unsorted", "/search",
        "/search?q=sanctions", "/search?q=act:nonsense", "/corrections", "/add",
        "/positions/russia/nato-enlargement", "/speakers/Sergei%20Lavrov", "/api"
      })
  void thePageHasAHeadingAndNoComplaint(String path) {
    Page page = browsing.visitor();
    page.navigate(path);

    assertThat(page.locator("h1").count()).isEqualTo(1);
    shot(page, path, "light");
    Page phone = browsing.visitor(390, 844, ColorScheme.DARK, true);
    phone.navigate(path);
    assertThat((Integer) phone.evaluate("document.documentElement.scrollWidth"))
        .as("nothing sticks out of a phone's screen")
        .isLessThanOrEqualTo(390);
    shot(phone, path, "phone");
    assertThat(browsing.complaints()).isEmpty();
    page.context().close();
    phone.context().close();
  }

  @Test
  void anArticleIsReadWithItsStatementsBesideIt() {
    Page page = browsing.visitor();
    page.navigate("/articles");
    page.locator(".headlines a").first().click();
    assertThat(page.locator(".piece.content").count()).isPositive();
    shot(page, "/article", "light");
    page.context().close();
  }

  private static void shot(Page page, String path, String kind) {
    String name = path.equals("/") ? "overview" : path.substring(1).replaceAll("[^a-z-]+", "-");
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of(DOCS, name + "-" + kind + ".png"))
            .setFullPage(false));
  }
}
