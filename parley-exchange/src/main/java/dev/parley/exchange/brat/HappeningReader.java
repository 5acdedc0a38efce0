package dev.parley.exchange.brat;

import dev.parley.exchange.brat.AnnFile.Relation;
import dev.parley.exchange.brat.AnnFile.Words;
import dev.parley.model.Document;
import dev.parley.model.Event;
import dev.parley.model.EventStatus;
import dev.parley.model.EventType;
import dev.parley.model.Meeting;
import dev.parley.model.MeetingStatus;
import dev.parley.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Events, meetings and documents from the lines of an {@code .ann} file. */
final class HappeningReader {

  private final AnnFile ann;
  private final String text;
  private final Map<String, List<Relation>> relations;
  private final Map<String, String> ids;

  /**
   * Reads from a file.
   *
   * @param ids of statements, by the names that the file has for them
   */
  HappeningReader(
      AnnFile ann, String text, Map<String, List<Relation>> relations, Map<String, String> ids) {
    this.ann = ann;
    this.text = text;
    this.relations = relations;
    this.ids = ids;
  }

  Event event(String name) {
    Fields fields = new Fields(ann, name);
    return new Event(
        fields.codes("actor"),
        fields.codes("recipient"),
        fields.needed(Kind.TYPE, EventType.class),
        fields.note().get("mode"),
        fields.list("context"),
        fields.time("date"),
        fields.note().get("location"),
        words(name),
        statements(name, fields),
        fields.word(Kind.EVENT_STATUS, EventStatus.class, EventStatus.HAPPENED));
  }

  Meeting meeting(String name) {
    Fields fields = new Fields(ann, name);
    return new Meeting(
        fields.codes("participants"),
        fields.time("when"),
        fields.note().get("where"),
        fields.word(Kind.MEETING_STATUS, MeetingStatus.class, MeetingStatus.UNKNOWN),
        words(name),
        statements(name, fields));
  }

  Document document(String name) {
    Fields fields = new Fields(ann, name);
    Span words = words(name);
    return new Document(
        fields.note().getOr("title", words.in(text)),
        fields.note().getOr("kind", "document"),
        fields.codes("parties"),
        fields.time("date"),
        linked(name, Kind.PROVISION)
            .map(to -> ann.words.get(to))
            .filter(one -> one != null)
            .flatMap(one -> one.places().stream())
            .toList(),
        words);
  }

  private Span words(String name) {
    Words words = ann.words.get(name);
    if (words == null || words.places().size() != 1) {
      throw new IllegalArgumentException("an event, meeting or document is of one piece");
    }
    return words.places().get(0);
  }

  private List<String> statements(String name, Fields fields) {
    List<String> statements = new ArrayList<>();
    linked(name, Kind.RESTS_ON).map(ids::get).filter(id -> id != null).forEach(statements::add);
    statements.addAll(fields.list("statements"));
    return statements;
  }

  private Stream<String> linked(String from, String type) {
    return relations.getOrDefault(from, List.of()).stream()
        .filter(relation -> relation.type().equals(type))
        .map(Relation::to);
  }
}
