package dev.parley.desk.page;

import dev.parley.desk.Room;
import dev.parley.desk.access.Role;
import dev.parley.desk.negotiation.Editing;
import dev.parley.desk.negotiation.OverlookedException;
import dev.parley.desk.web.Problem;
import dev.parley.desk.web.ProblemException;
import dev.parley.record.Entry;
import dev.parley.record.correction.Correction;
import dev.parley.record.correction.MadeCorrection;
import dev.parley.record.store.Record;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One entry, to be corrected, with what was corrected before. */
final class EntryPage implements Room {

  private final Press press;

  EntryPage(Press press) {
    this.press = press;
  }

  @Override
  public void open(JavalinDefaultRoutingApi routes) {
    routes.get("/entries/{entry}", context -> show(context, "", null));
    routes.post("/entries/{entry}", this::change, Role.EDITOR);
    routes.post("/entries/{entry}/reject", this::reject, Role.EDITOR);
    routes.post("/entries/{entry}/undo", this::undoLast, Role.EDITOR);
    routes.post("/corrections/{number}/undo", this::undo, Role.EDITOR);
  }

  private void show(Context context, String notice, @Nullable EntryForm typed) {
    String id = context.pathParam("entry");
    Record record = press.negotiation().record();
    Entry entry = record.entry(id).orElse(null);
    List<MadeCorrection> made = record.corrections(id);
    if (entry == null && made.isEmpty()) {
      throw ProblemException.notFound("The record has no entry \"" + Visible.brief(id, 80) + "\".");
    }
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("id", id);
    parameters.put("quote", entry == null ? null : press.quote(entry));
    parameters.put("form", typed == null && entry != null ? EntryForm.of(entry) : typed);
    parameters.put("changes", Change.of(made, press.naming()));
    parameters.put("seen", Editing.last(made));
    parameters.put("naming", press.naming());
    parameters.put("notice", notice);
    parameters.put("back", back(context));
    boolean part = context.header("HX-Request") != null;
    if (part) {
      parameters.put("here", Address.of(context));
      context.html(press.rendering().html(context, "tag/entryForm.jte", "Entry", parameters));
    } else {
      press.show(context, "entry", entry == null ? "A rejected entry" : "A statement", parameters);
    }
  }

  private void change(Context context) {
    Entry entry = entry(context);
    EntryForm form = EntryForm.of(entry);
    try {
      long seen = seen(context);
      for (Correction one : form.corrections(context.pathParam("entry"), context::formParam)) {
        seen = press.correct(context, one, seen);
      }
      goBack(context);
    } catch (OverlookedException e) {
      context.status(HttpStatus.CONFLICT);
      show(
          context,
          "Somebody corrected this entry while you were looking at it. What they changed stands"
              + " below; what you typed is still in the form. Save it again if it is still right.",
          form.filledIn(context::formParam));
    } catch (IllegalArgumentException e) {
      context.status(HttpStatus.BAD_REQUEST);
      show(context, String.valueOf(e.getMessage()), form.filledIn(context::formParam));
    }
  }

  private void reject(Context context) {
    make(context, new Correction.Reject(entry(context).statement().id()), seen(context));
  }

  private void undoLast(Context context) {
    List<MadeCorrection> made =
        press.negotiation().record().corrections(context.pathParam("entry"));
    MadeCorrection last =
        made.stream()
            .filter(one -> one.holds() && one.kind() != MadeCorrection.Kind.UNDO)
            .reduce((one, other) -> other)
            .orElseThrow(() -> ProblemException.bad("There is nothing to undo on this entry."));
    make(context, new Correction.Undo(last.number()), Editing.last(made));
  }

  private void undo(Context context) {
    long number;
    try {
      number = Long.parseLong(context.pathParam("number"));
    } catch (NumberFormatException e) {
      throw ProblemException.notFound("There is no such correction.");
    }
    make(context, new Correction.Undo(number), Long.MAX_VALUE);
  }

  private void make(Context context, Correction correction, long seen) {
    try {
      press.correct(context, correction, seen);
      goBack(context);
    } catch (OverlookedException e) {
      throw new ProblemException(
          new Problem(409, "Somebody was faster", "The entry was " + e.getMessage() + "."));
    }
  }

  /** Returns the last correction that whoever filled in the form has seen. */
  private long seen(Context context) {
    String seen = context.formParam("seen");
    return seen != null && seen.matches("\\d{1,18}")
        ? Long.parseLong(seen)
        : press.editing().last(context.pathParam("entry"));
  }

  private Entry entry(Context context) {
    String id = context.pathParam("entry");
    return press
        .negotiation()
        .record()
        .entry(id)
        .orElseThrow(
            () ->
                ProblemException.notFound(
                    "The record has no entry \"" + Visible.brief(id, 80) + "\"."));
  }

  private static String back(Context context) {
    String back = context.queryParam("back");
    return back != null && isOwn(back) ? back : "";
  }

  private static void goBack(Context context) {
    String back = context.formParam("back");
    String entry = context.pathParamMap().get("entry");
    String own = entry == null ? "/corrections" : "/entries/" + Address.encode(entry);
    context.redirect(back != null && isOwn(back) ? back : own, HttpStatus.SEE_OTHER);
  }

  /** Tells whether an address is the desk's own, so that no form leads anywhere else. */
  private static boolean isOwn(String address) {
    return address.startsWith("/")
        && !address.startsWith("//")
        && address.chars().noneMatch(c -> c < ' ' || c == '\\');
  }
}
