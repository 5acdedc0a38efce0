package dev.parley.exchange.brat;

import dev.parley.model.ActorCode;
import dev.parley.model.Document;
import dev.parley.model.Event;
import dev.parley.model.Meeting;
import dev.parley.model.Reading;
import dev.parley.model.Span;
import dev.parley.model.Statement;
import dev.parley.model.TimexValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A reading as the lines of an {@code .ann} file. */
final class Standoff {

  private final AnnWriter ann;
  private final String text;
  private final Map<String, String> contents = new HashMap<>();

  private Standoff(String text) {
    this.text = text;
    this.ann = new AnnWriter(text);
  }

  static String of(Reading reading) {
    Standoff standoff = new Standoff(reading.article().text());
    reading.statements().forEach(standoff::statement);
    reading.events().forEach(standoff::event);
    reading.meetings().forEach(standoff::meeting);
    reading.documents().forEach(standoff::document);
    return standoff.ann.toString();
  }

  private void statement(Statement statement) {
    List<List<Span>> groups = Fragments.groups(statement.content(), text);
    String content = ann.words(Kind.CONTENT, groups.get(0));
    contents.put(statement.id(), content);
    for (List<Span> group : groups.subList(1, groups.size())) {
      ann.relation(Kind.CONTINUED, content, ann.words(Kind.CONTENT, group));
    }
    part(Kind.SOURCE, content, statement.source());
    part(Kind.CUE, content, statement.cue());
    statement.condition().forEach(condition -> part(Kind.CONDITION, content, condition));
    part(Kind.ADDRESSEE, content, statement.addressee());
    part(Kind.CHANNEL, content, statement.channel());
    ann.attribute(Kind.ACT, content, statement.act());
    ann.attribute(Kind.FORM, content, statement.form());
    ann.attribute(Kind.BASIS, content, statement.speaker().basis());
    ann.attribute(Kind.STANCE, content, statement.stance());
    if (statement.negated()) {
      ann.flag(Kind.NEGATED, content);
    }
    ann.note(
        content,
        new Note()
            .with("speaker", statement.speaker().name())
            .with("code", codes(statement.speaker().code()))
            .with("target", codes(statement.target()))
            .with("issue", statement.issue())
            .with("said_on", time(statement.saidOn()))
            .with("via", statement.via())
            .with("id", statement.id()));
  }

  private void part(String type, String content, @Nullable Span place) {
    if (place != null) {
      ann.relation(type, content, ann.sharedWords(type, place));
    }
  }

  private void event(Event event) {
    String words = ann.words(Kind.EVENT, List.of(event.words()));
    ann.attribute(Kind.TYPE, words, event.type());
    ann.attribute(Kind.EVENT_STATUS, words, event.status());
    Note note =
        new Note()
            .with("actor", codes(event.actor()))
            .with("recipient", codes(event.recipient()))
            .with("mode", event.mode())
            .with("context", event.context().isEmpty() ? null : String.join(" + ", event.context()))
            .with("date", time(event.date()))
            .with("location", event.location());
    ann.note(words, note.with("statements", rests(words, event.statements())));
  }

  /** Links an entry to its statements; returns the ids of those that are not here. */
  private @Nullable String rests(String words, List<String> statements) {
    for (String id : statements) {
      String content = contents.get(id);
      if (content != null) {
        ann.relation(Kind.RESTS_ON, words, content);
      }
    }
    List<String> elsewhere = statements.stream().filter(id -> !contents.containsKey(id)).toList();
    return elsewhere.isEmpty() ? null : String.join(" + ", elsewhere);
  }

  private void meeting(Meeting meeting) {
    String words = ann.words(Kind.MEETING, List.of(meeting.words()));
    ann.attribute(Kind.MEETING_STATUS, words, meeting.status());
    Note note =
        new Note()
            .with("participants", codes(meeting.participants()))
            .with("when", time(meeting.when()))
            .with("where", meeting.where());
    ann.note(words, note.with("statements", rests(words, meeting.statements())));
  }

  private void document(Document document) {
    String words = ann.words(Kind.DOCUMENT, List.of(document.words()));
    for (Span provision : document.provisions()) {
      ann.relation(Kind.PROVISION, words, ann.sharedWords(Kind.PROVISION, provision));
    }
    ann.note(
        words,
        new Note()
            .with("title", document.title())
            .with("kind", document.kind())
            .with("parties", codes(document.parties()))
            .with("date", time(document.date())));
  }

  private static @Nullable String codes(List<ActorCode> codes) {
    return codes.isEmpty() ? null : ActorCode.join(codes);
  }

  private static @Nullable String time(@Nullable TimexValue time) {
    return time == null ? null : time.value();
  }
}
