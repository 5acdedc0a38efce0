package dev.parley.exchange.jsonl;

import dev.parley.model.Act;
import dev.parley.model.Article;
import dev.parley.model.Basis;
import dev.parley.model.CodePoints;
import dev.parley.model.Document;
import dev.parley.model.Event;
import dev.parley.model.EventStatus;
import dev.parley.model.EventType;
import dev.parley.model.Form;
import dev.parley.model.Meeting;
import dev.parley.model.MeetingStatus;
import dev.parley.model.Reading;
import dev.parley.model.Span;
import dev.parley.model.Speaker;
import dev.parley.model.Stance;
import dev.parley.model.StatedDate;
import dev.parley.model.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One annotated article, from JSON back to a reading. */
final class ReadingParser {

  private final JsonNode object;
  private final Consumer<String> faults;
  private final Article article;
  private final CodePoints offsets;
  private final Set<String> ids = new HashSet<>();

  /**
   * Reads what is known about the article.
   *
   * @param faults gets the reason for each entry that is left out
   * @throws IllegalArgumentException if that is broken; the message says how
   */
  ReadingParser(JsonNode object, Consumer<String> faults) {
    this.object = object;
    this.faults = faults;
    JsonNode text = object.get("text");
    if (text == null || !text.isString()) {
      throw new IllegalArgumentException("no \"text\"");
    }
    this.article = article(object, text.stringValue());
    this.offsets = CodePoints.of(article.text());
  }

  /** Reads what is known about an article beside its text. */
  static Article article(JsonNode object, String text) {
    JsonValues values = new JsonValues(object, text, CodePoints.of(""));
    String id = values.string("id");
    return new Article(
        id == null ? Article.hash(text) : id,
        text,
        values.string("title"),
        values.string("byline"),
        values.string("publisher"),
        values.string("url"),
        values.string("language"),
        date(object, values, "published"),
        date(object, values, "modified"));
  }

  private static @Nullable StatedDate date(JsonNode object, JsonValues values, String name) {
    String words = values.string(name);
    if (words == null) {
      return null;
    }
    String value = name + IsoWords.VALUE;
    return new StatedDate(words, object.has(value) ? values.string(value) : IsoWords.value(words));
  }

  /** Returns the article with all entries that are whole. */
  Reading reading() {
    return new Reading(
        article,
        entries("statements", "statement", this::statement),
        entries("events", "event", this::event),
        entries("meetings", "meeting", this::meeting),
        entries("documents", "document", this::document));
  }

  private <T> List<T> entries(String list, String kind, Function<JsonValues, T> parse) {
    List<T> entries = new ArrayList<>();
    JsonNode nodes = object.get(list);
    if (nodes == null || nodes.isNull()) {
      return entries;
    }
    if (!nodes.isArray()) {
      faults.accept("\"" + list + "\" is not a list");
      return entries;
    }
    for (int i = 0; i < nodes.size(); i++) {
      try {
        entries.add(parse.apply(new JsonValues(nodes.get(i), article.text(), offsets)));
      } catch (IllegalArgumentException e) {
        faults.accept(kind + " " + (i + 1) + ": " + e.getMessage());
      }
    }
    return entries;
  }

  private Statement statement(JsonValues values) {
    Span source = values.span("source");
    Span cue = values.span("cue");
    List<Span> content = values.spans("content");
    if (content.isEmpty()) {
      throw new IllegalArgumentException("\"content\" is missing");
    }
    Span near = WordsInText.of(cue, source, content);
    return new Statement(
        id(values.string("id"), List.of(String.valueOf(source), String.valueOf(cue), content)),
        source,
        cue,
        content,
        values.word("form", Form.class, Form.INDIRECT),
        new Speaker(
            values.string("speaker"),
            values.codes("speaker_code"),
            values.word("basis", Basis.class, Basis.NONE)),
        values.wordsNear("addressee", near),
        values.wordsNear("channel", near),
        values.string("via"),
        values.time("said_on"),
        values.word("act", Act.class, Act.STATE),
        values.codes("target"),
        values.flag("negated"),
        values.spans("condition"),
        values.string("issue"),
        values.word("stance", Stance.class, Stance.NONE));
  }

  /** A statement that has no id, as in files that people make, gets one by its words. */
  private String id(@Nullable String given, List<?> words) {
    String id = given == null ? Article.hash(article.text() + words).substring(0, 16) : given;
    if (given != null && !ids.add(id)) {
      throw new IllegalArgumentException("its id " + id + " is another statement's on this line");
    }
    for (int i = 1; given == null && !ids.add(id); i++) {
      id = Article.hash(article.text() + words + i).substring(0, 16);
    }
    return id;
  }

  private Event event(JsonValues values) {
    String type = values.string("type");
    if (type == null) {
      throw new IllegalArgumentException("\"type\" is missing");
    }
    return new Event(
        values.codes("actor"),
        values.codes("recipient"),
        values.word("type", EventType.class, EventType.CONSULT),
        values.string("mode"),
        values.strings("context"),
        values.time("date"),
        values.string("location"),
        values.needed("text"),
        values.strings("statements"),
        values.word("status", EventStatus.class, EventStatus.HAPPENED));
  }

  private Meeting meeting(JsonValues values) {
    return new Meeting(
        values.codes("participants"),
        values.time("when"),
        values.string("where"),
        values.word("status", MeetingStatus.class, MeetingStatus.UNKNOWN),
        values.needed("text"),
        values.strings("statements"));
  }

  private Document document(JsonValues values) {
    Span words = values.needed("text");
    String title = values.string("title");
    String kind = values.string("kind");
    return new Document(
        title == null ? words.in(article.text()) : title,
        kind == null ? "document" : kind,
        values.codes("parties"),
        values.time("date"),
        values.spans("provisions"),
        words);
  }
}
