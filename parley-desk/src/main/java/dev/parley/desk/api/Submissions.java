package dev.parley.desk.api;

import dev.parley.desk.adding.Intray;
import dev.parley.desk.adding.Progress;
import dev.parley.desk.adding.Submission;
import dev.parley.desk.web.Problem;
import dev.parley.desk.web.ProblemException;
import dev.parley.intake.fetch.BadUrlException;
import dev.parley.intake.fetch.WebUrl;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Articles that come in, and how far each has come. */
final class Submissions {

  private static final int MOST_FILES = 20;
  private static final int LONGEST_TEXT = 1 << 20;

  private final Intray intray;
  private final EventStreams streams;

  Submissions(Intray intray, EventStreams streams) {
    this.intray = intray;
    this.streams = streams;
  }

  /** An article to be read: text, with what is known of it, or the address of a page. */
  record ArticleRequest(
      @Nullable String text,
      @Nullable String url,
      @Nullable String title,
      @Nullable String outlet,
      @Nullable String published) {}

  /** How far an article has come. */
  record ProgressView(
      String id,
      String name,
      String step,
      List<String> notes,
      @Nullable String error,
      @Nullable String article,
      @Nullable String outcome,
      int statements) {

    static ProgressView of(Progress progress) {
      return new ProgressView(
          progress.id(),
          progress.name(),
          progress.step().name().toLowerCase(Locale.ROOT),
          progress.notes(),
          progress.error(),
          progress.article(),
          progress.outcome(),
          progress.statements());
    }
  }

  /** How far some articles have come. */
  record SubmissionList(List<ProgressView> items) {}

  List<Operation> operations() {
    Parameter id = Parameter.inPath("id", "The submission's id.");
    return List.of(
        Operation.post(
                "/api/v1/articles",
                "addArticle",
                "Takes an article to be read: text, a page's address, or files. How far it comes is"
                    + " told by /api/v1/submissions.",
                ArticleRequest.class,
                new Answer(202, Answer.JSON, SubmissionList.class),
                this::take)
            .orFiles(),
        Operation.get(
                "/api/v1/submissions",
                "listSubmissions",
                "How far the last articles have come, the last first.",
                Answer.json(SubmissionList.class),
                asked -> list(intray.latest(asked.number(Parameter.LIMIT))))
            .with(Parameter.LIMIT),
        Operation.get(
                "/api/v1/submissions/{id}",
                "getSubmission",
                "How far one article has come. With `Accept: text/event-stream` each step is told"
                    + " as it is taken.",
                Answer.json(ProgressView.class),
                this::one)
            .with(id)
            .or(Answer.of(Answer.EVENTS)));
  }

  private static SubmissionList list(List<Progress> progress) {
    return new SubmissionList(progress.stream().map(ProgressView::of).toList());
  }

  private @Nullable Object one(Asked asked) throws Exception {
    Progress progress =
        intray
            .progress(asked.inPath("id"))
            .orElseThrow(
                () ->
                    ProblemException.notFound(
                        "no submission " + asked.inPath("id") + "; the last ones only are known"));
    if (asked.prefers(Answer.EVENTS)) {
      streams.follow(asked.context(), progress);
      return null;
    }
    return ProgressView.of(progress);
  }

  private Object take(Asked asked) throws IOException {
    List<Submission> submissions =
        asked.context().isMultipartFormData()
            ? files(asked.context().uploadedFiles())
            : List.of(submission(asked.body(ArticleRequest.class)));
    List<Progress> taken = new ArrayList<>();
    for (Submission submission : submissions) {
      Progress progress =
          intray
              .take(submission)
              .orElseThrow(
                  () ->
                      new ProblemException(
                          new Problem(
                              503,
                              "Too many articles wait to be read",
                              "of " + submissions.size() + ", " + taken.size() + " were taken")));
      taken.add(progress);
    }
    asked.context().status(202);
    return list(taken);
  }

  private static List<Submission> files(List<UploadedFile> files) throws IOException {
    if (files.isEmpty()) {
      throw ProblemException.bad("no file was sent");
    }
    if (files.size() > MOST_FILES) {
      throw ProblemException.bad("at most " + MOST_FILES + " files at once, not " + files.size());
    }
    List<Submission> submissions = new ArrayList<>();
    for (UploadedFile file : files) {
      try (InputStream in = file.content()) {
        submissions.add(
            new Submission.File(file.filename(), file.contentType(), in.readAllBytes()));
      }
    }
    return submissions;
  }

  private static Submission submission(ArticleRequest request) {
    String text = request.text();
    if (text == null) {
      return page(request);
    }
    if (text.isBlank()) {
      throw ProblemException.bad("text is empty");
    }
    if (text.length() > LONGEST_TEXT) {
      throw new ProblemException(
          new Problem(413, "Too large", "a text has at most " + LONGEST_TEXT + " characters"));
    }
    return new Submission.Text(
        text, request.title(), request.outlet(), request.url(), day(request.published()));
  }

  private static Submission page(ArticleRequest request) {
    if (request.url() == null) {
      throw ProblemException.bad("text or url is wanted");
    }
    try {
      return new Submission.Page(WebUrl.parse(request.url()).toString());
    } catch (BadUrlException e) {
      throw ProblemException.bad("url: " + e.getMessage());
    }
  }

  private static @Nullable String day(@Nullable String published) {
    try {
      return published == null ? null : LocalDate.parse(published).toString();
    } catch (DateTimeParseException e) {
      throw ProblemException.bad(
          "published is a day such as 2021-12-23, not \"" + published + "\"");
    }
  }
}
