package dev.parley.desk.page;

import dev.parley.desk.Room;
import dev.parley.desk.access.Role;
import dev.parley.desk.adding.Intray;
import dev.parley.desk.adding.Progress;
import dev.parley.desk.adding.Submission;
import dev.parley.desk.web.Problem;
import dev.parley.desk.web.ProblemException;
import dev.parley.intake.fetch.BadUrlException;
import dev.parley.intake.fetch.WebUrl;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Gives the desk an article to read: an address, a text, or files; and tells how far it is. */
final class AddPage implements Room {

  private static final int SHOWN = 25;
  private static final int MOST_FILES = 20;
  private static final int MOST_DISMISSED = 10_000;

  private final Press press;
  private final Intray intray;
  private final Set<String> dismissed = ConcurrentHashMap.newKeySet();

  AddPage(Press press, Intray intray) {
    this.press = press;
    this.intray = intray;
  }

  @Override
  public void open(JavalinDefaultRoutingApi routes) {
    routes.get("/add", this::form, Role.EDITOR);
    routes.get("/add/progress", this::progress, Role.EDITOR);
    routes.post("/add/page", this::page, Role.EDITOR);
    routes.post("/add/text", this::text, Role.EDITOR);
    routes.post("/add/files", this::files, Role.EDITOR);
    routes.post("/add/dismiss", this::dismiss, Role.EDITOR);
  }

  private void form(Context context) {
    press.show(context, "add", "Add articles", Map.of("progress", latest()));
  }

  private void progress(Context context) {
    context.header("Cache-Control", "no-store");
    context.html(
        press
            .rendering()
            .html(context, "tag/progress.jte", "Progress", Map.of("progress", latest())));
  }

  private List<Progress> latest() {
    return intray.latest(SHOWN).stream()
        .filter(progress -> !dismissed.contains(progress.id()))
        .toList();
  }

  private void page(Context context) {
    String url = context.formParam("url");
    try {
      take(context, List.of(new Submission.Page(WebUrl.parse(url == null ? "" : url).toString())));
    } catch (BadUrlException e) {
      throw ProblemException.bad("The address: " + e.getMessage());
    }
  }

  private void text(Context context) {
    String text = context.formParam("text");
    if (text == null || text.isBlank()) {
      throw ProblemException.bad("The text is empty.");
    }
    LocalDate published = Days.parse(context.formParam("published"));
    take(
        context,
        List.of(
            new Submission.Text(
                text,
                filled(context.formParam("title")),
                filled(context.formParam("outlet")),
                OutsideLink.page(filled(context.formParam("url"))),
                published == null ? null : published.toString())));
  }

  private void files(Context context) throws IOException {
    List<UploadedFile> files =
        context.uploadedFiles().stream().filter(file -> file.size() > 0).toList();
    if (files.isEmpty() || files.size() > MOST_FILES) {
      throw ProblemException.bad("Choose between one file and " + MOST_FILES + ".");
    }
    List<Submission> submissions = new ArrayList<>();
    for (UploadedFile file : files) {
      try (InputStream in = file.content()) {
        submissions.add(
            new Submission.File(file.filename(), file.contentType(), in.readAllBytes()));
      }
    }
    take(context, submissions);
  }

  private void take(Context context, List<? extends Submission> submissions) {
    for (Submission submission : submissions) {
      if (intray.take(submission).isEmpty()) {
        throw new ProblemException(
            new Problem(503, "Too many articles wait", "Try again when some have been read."));
      }
    }
    context.redirect("/add#progress", HttpStatus.SEE_OTHER);
  }

  private void dismiss(Context context) {
    String id = context.formParam("id");
    if (dismissed.size() >= MOST_DISMISSED) {
      dismissed.clear();
    }
    if (id != null && intray.progress(id).isPresent()) {
      dismissed.add(id);
    }
    context.redirect("/add#progress", HttpStatus.SEE_OTHER);
  }

  private static @Nullable String filled(@Nullable String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }
}
