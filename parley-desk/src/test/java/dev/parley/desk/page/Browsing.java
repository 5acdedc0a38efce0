package dev.parley.desk.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** A Chromium that looks at one desk and notes whatever it complains of. */
final class Browsing implements AutoCloseable {

  private final Playwright playwright;
  private final Browser browser;
  private final String origin;
  private final List<String> complaints = new CopyOnWriteArrayList<>();

  Browsing(int port) {
    origin = "http://127.0.0.1:" + port;
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium().orElseThrow())
                    .setArgs(List.of("--no-sandbox")));
  }

  /** Returns where the system's Chromium is, if it has one. */
  static Optional<Path> chromium() {
    return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Returns a page of a new visitor. */
  Page visitor(int width, int height, ColorScheme scheme, boolean scripts) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setJavaScriptEnabled(scripts)
                .setBaseURL(origin));
    Page page = context.newPage();
    page.setDefaultTimeout(15_000);
    page.onConsoleMessage(
        message -> {
          // That a page answers 400 to a search with a mistake is what it should do.
          boolean mistaken = message.text().contains("status of 400");
          if (message.type().equals("error") && !mistaken) {
            complaints.add(page.url() + ": " + message.text());
          }
        });
    page.onPageError(error -> complaints.add(page.url() + ": " + error));
    page.onRequest(
        request -> {
          if (!request.url().startsWith(origin) && !request.url().startsWith("data:")) {
            complaints.add(page.url() + ": asks " + request.url());
          }
        });
    return page;
  }

  /** Returns a page of a new visitor with a usual screen. */
  Page visitor() {
    return visitor(1360, 900, ColorScheme.LIGHT, true);
  }

  /** Returns what the browser complained of so far: errors, and requests to other hosts. */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  /** Forgets them, so that what one page does is not laid at another's door. */
  void forget() {
    complaints.clear();
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
