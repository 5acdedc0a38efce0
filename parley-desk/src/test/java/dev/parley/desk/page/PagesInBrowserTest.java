package dev.parley.desk.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.parley.desk.Desk;
import dev.parley.desk.DeskOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each page in a browser, over the sample. */
class PagesInBrowserTest {

  private static final Path SHOTS = Path.of("target", "screenshots");

  /**
   * The pages whose pictures stand in the documentation, taken where a property names its folder.
   */
  private static final Set<String> MAIN =
      Set.of("overview", "words", "article", "timeline", "claims", "coalitions");

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

  @AfterEach
  void forgetComplaints() {
    browsing.forget();
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
        "/",
        "/positions",
        "/timeline",
        "/claims",
        "/conditions",
        "/meetings",
        "/documents",
        "/speakers",
        "/coalitions",
        "/articles",
        "/sources",
        "/feeds",
        "/unsorted",
        "/unsorted?suggest=1",
        "/search",
        "/search?q=sanctions",
        "/search?q=act:nonsense",
        "/corrections",
        "/add",
        "/positions/russia/nato-enlargement",
        "/speakers/Sergei%20Lavrov",
        "/api"
      })
  void aPageIsWholeAccessibleAndFitsAPhone(String path) throws Exception {
    Page page = browsing.visitor();
    page.navigate(path);

    assertThat(page.locator("h1").count()).isEqualTo(1);
    shot(page, path, "light");
    assertThat(Accessibility.violations(page)).isEmpty();

    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    page.setViewportSize(390, 844);
    shot(page, path, "phone");
    assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
        .as("nothing sticks out of a phone's screen")
        .isLessThanOrEqualTo(390);
    assertThat(Accessibility.violations(page)).isEmpty();
    assertThat(browsing.complaints()).isEmpty();
    page.context().close();
  }

  @Test
  void anArticleIsReadWithItsStatementsBesideIt() throws Exception {
    Page page = browsing.visitor();
    page.navigate("/articles");
    page.locator(".headlines a:has-text('pipeline')").first().click();
    page.waitForURL("**/articles/*");

    assertThat(page.locator(".piece.content").count()).isPositive();
    shot(page, "/article", "light");
    page.locator(".statements a.words").nth(2).click();
    String id = page.url().substring(page.url().indexOf("#w-") + 3);
    assertThat(page.locator("a.ref:target").getAttribute("href")).isEqualTo("#e-" + id);
    assertThat(Accessibility.violations(page)).isEmpty();
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    shot(page, "/article", "dark");
    page.context().close();
  }

  @Test
  void twoKeysLeadFromACellToTheExactWordsAndOneBack() {
    Page page = browsing.visitor();
    page.navigate("/positions");
    page.locator(".cell .to").first().focus();
    assertThat(page.locator(".cell:focus-within .peek .words").isVisible()).isTrue();
    shot(page, "/words", "light");

    page.keyboard().press("Enter");
    page.waitForURL("**/positions/*/*");
    page.keyboard().press("j");
    page.keyboard().press("Enter");
    page.waitForURL("**/articles/*");
    assertThat(page.locator("a.ref:target").count()).isEqualTo(1);

    page.keyboard().press("b");
    page.waitForURL("**/positions/*/*");
    page.keyboard().press("b");
    page.waitForURL("**/positions");
    page.locator(".cell .to").first().focus();
    page.keyboard().press("ArrowRight");
    assertThat((Integer) page.evaluate("document.activeElement.closest('td').cellIndex"))
        .isGreaterThan(1);
    page.context().close();
  }

  @Test
  void theTableIsReplayedByItsSlider() {
    Page page = browsing.visitor();
    page.navigate("/positions");
    int now = page.locator(".cell").count();

    page.locator("#reel").fill("20");
    page.waitForCondition(() -> page.locator(".cell").count() < now);

    assertThat(page.url()).contains("asof=20");
    assertThat(page.locator("h1").innerText()).contains("as of");
    page.context().close();
  }

  @Test
  void aMistakeInASearchIsPointedAt() {
    Page page = browsing.visitor();
    page.navigate("/");
    page.keyboard().press("/");
    page.keyboard().type("sanctions act:FOO");
    page.keyboard().press("Enter");
    page.waitForURL("**/search?**");

    assertThat(page.locator("[role=alert]").innerText()).contains("not an act", "character 15");
    assertThat(page.locator(".caret mark").innerText()).isEqualTo("F");
    page.locator("#q").fill("sanctions act:threaten");
    page.keyboard().press("Enter");
    page.waitForSelector(".quote");
    assertThat(page.locator(".quote .act").first().innerText()).contains("threatens");
    page.context().close();
  }

  @Test
  void aCorrectionIsMadeInPlaceAndUndoneByAKey() {
    Page page = browsing.visitor();
    page.navigate("/articles");
    page.locator(".headlines a").nth(1).click();
    page.waitForURL("**/articles/*");
    page.keyboard().press("j");
    page.keyboard().press("e");
    page.waitForSelector(".slot form.correct");
    page.locator(".slot select[name=act]").selectOption("warn");
    page.locator(".slot input[name=reason]").fill("it only warns");
    page.locator(".slot form.correct button.main").click();
    page.waitForSelector(".statements li:first-child .flag.corrected");
    assertThat(page.locator(".statements li").first().innerText()).contains("warns");

    page.keyboard().press("u");
    page.waitForSelector(".statements:not(:has(.flag.corrected)) li:first-child");
    page.navigate("/corrections");
    assertThat(page.locator(".change").count()).isGreaterThanOrEqualTo(2);
    assertThat(page.locator("main").innerText()).contains("it only warns", "undone");
    page.context().close();
  }

  @Test
  void aTextIsPastedReadAndFound() throws Exception {
    Page page = browsing.visitor();
    page.navigate("/add");
    page.locator("textarea[name=text]")
        .fill(
            "VALLETTA - Foreign Minister Ada Quillon said on Monday that the harbour talks would"
                + " go on. \"We will not sign before the spring,\" Quillon told reporters.\n\n"
                + "The port authority declined to comment on the remarks of the minister.");
    page.locator("input[name=title]").fill("Harbour talks go on");
    page.locator("input[name=published]").fill("2022-02-23");
    page.locator("form[action='/add/text'] button").click();
    page.waitForSelector(
        ".state.done, .state.failed", new Page.WaitForSelectorOptions().setTimeout(120_000));
    assertThat(page.locator(".progress").innerText()).contains("Harbour talks go on", "done");
    shot(page, "/added", "light");

    page.locator(".progress a").first().click();
    assertThat(page.locator(".statements > li").count()).isPositive();
    assertThat(browsing.complaints()).isEmpty();
    page.context().close();
  }

  @Test
  void everythingReadsWithoutScripts() {
    Page page = browsing.visitor(1360, 900, ColorScheme.LIGHT, false);
    page.navigate("/positions?asof=2022-01-15");
    assertThat(page.locator(".cell").count()).isPositive();
    assertThat(page.locator(".js").first().isVisible()).isFalse();
    page.locator(".cell a").first().click();
    page.locator(".quote a.edit").first().click();
    page.locator("form.correct button.main").waitFor();
    assertThat(page.locator("main").innerText()).contains("History");
    page.context().close();
  }

  private static void shot(Page page, String path, String kind) {
    String name = path.equals("/") ? "overview" : path.substring(1).replaceAll("[^a-z-]+", "-");
    byte[] picture = page.screenshot();
    try {
      Files.createDirectories(SHOTS);
      Files.write(SHOTS.resolve(name + "-" + kind + ".png"), picture);
      String docs = System.getProperty("parley.screenshots");
      if (docs != null && kind.equals("light") && MAIN.contains(name)) {
        Files.write(Files.createDirectories(Path.of(docs)).resolve(name + ".png"), picture);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a screenshot cannot be kept", e);
    }
  }
}
