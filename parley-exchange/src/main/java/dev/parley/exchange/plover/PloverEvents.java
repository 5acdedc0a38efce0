package dev.parley.exchange.plover;

import dev.parley.exchange.SelectedArticle;
import dev.parley.model.Act;
import dev.parley.model.ActorCode;
import dev.parley.model.Event;
import dev.parley.model.EventStatus;
import dev.parley.model.EventType;
import dev.parley.model.Meeting;
import dev.parley.model.MeetingStatus;
import dev.parley.model.Reading;
import dev.parley.model.Span;
import dev.parley.model.Statement;
import dev.parley.model.TimexValue;
import dev.parley.record.clock.TimeFrame;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The events of one article, each once: a verbal event is derived from its statement, and a coded
 * event of the same type that rests on that statement is the same; mentions that agree in date,
 * actors, type and issue are one event with several texts.
 */
final class PloverEvents {

  private static final Set<EventType> HOSTILE =
      EnumSet.of(
          EventType.ACCUSE,
          EventType.REJECT,
          EventType.THREATEN,
          EventType.PROTEST,
          EventType.SANCTION,
          EventType.MOBILIZE,
          EventType.COERCE,
          EventType.ASSAULT);

  private final String article;
  private final Reading reading;
  private final @Nullable TimeFrame published;
  private final Map<Object, PloverEvent> events = new LinkedHashMap<>();
  private final Set<List<String>> verbal = new HashSet<>();

  private PloverEvents(SelectedArticle selected) {
    this.article = selected.recorded().id();
    this.reading = selected.reading();
    this.published = TimeFrame.of(reading.article().published());
  }

  /** Returns an article's events in the order of the text, verbal ones first. */
  static List<PloverEvent> of(SelectedArticle selected) {
    PloverEvents found = new PloverEvents(selected);
    found.reading.statements().forEach(found::statement);
    int number = 1;
    for (Event event : found.reading.events()) {
      found.event(event, number++);
    }
    number = 1;
    for (Meeting meeting : found.reading.meetings()) {
      found.meeting(meeting, number++);
    }
    return List.copyOf(found.events.values());
  }

  private void statement(Statement statement) {
    EventType type = statement.act().eventType();
    String name = statement.speaker().name();
    List<ActorCode> source = statement.speaker().code();
    if (type == null || statement.negated() || source.isEmpty() && name == null) {
      return;
    }
    verbal.add(List.of(statement.id(), type.name()));
    Object about = statement.issue() == null ? statement.content() : statement.issue();
    String condition = statement.condition().isEmpty() ? null : "conditional";
    add(
        statement.id(),
        statement.saidOn(),
        source,
        name,
        statement.target(),
        type,
        null,
        List.of(),
        null,
        statement.content(),
        condition,
        about);
  }

  private void event(Event event, int number) {
    boolean none =
        event.status() == EventStatus.NEGATED || event.status() == EventStatus.HYPOTHETICAL;
    boolean said =
        event.statements().stream()
            .anyMatch(id -> verbal.contains(List.of(id, event.type().name())));
    if (none || said || event.actor().isEmpty()) {
      return;
    }
    boolean planned = event.status() == EventStatus.PLANNED;
    String mode = planned ? event.type().name().toLowerCase(Locale.ROOT) : event.mode();
    add(
        article + "-e" + number,
        event.date(),
        event.actor(),
        null,
        event.recipient(),
        planned ? announced(event.type()) : event.type(),
        mode,
        event.context(),
        event.location(),
        List.of(event.words()),
        event.status() == EventStatus.HAPPENED
            ? null
            : event.status().name().toLowerCase(Locale.ROOT),
        Arrays.asList(mode, event.location()));
  }

  /** PLOVER has no events to come: what is announced is agreed to, or threatened. */
  private static EventType announced(EventType type) {
    return HOSTILE.contains(type) ? EventType.THREATEN : EventType.AGREE;
  }

  /** A meeting held is an event already; one to come is agreed to, unless somebody said so. */
  private void meeting(Meeting meeting, int number) {
    boolean toCome =
        meeting.status() == MeetingStatus.AGREED || meeting.status() == MeetingStatus.SCHEDULED;
    boolean said =
        meeting.statements().stream()
            .anyMatch(id -> verbal.contains(List.of(id, Act.AGREE.name())));
    if (!toCome || said || meeting.participants().isEmpty()) {
      return;
    }
    add(
        article + "-m" + number,
        null,
        meeting.participants(),
        null,
        List.of(),
        EventType.AGREE,
        "consult",
        List.of(),
        meeting.where(),
        List.of(meeting.words()),
        meeting.when() == null ? "planned" : "planned for " + meeting.when(),
        Arrays.asList(meeting.when(), meeting.where()));
  }

  /** What has no day at all, neither its own nor its article's, is no record of PLOVER's. */
  private void add(
      String id,
      @Nullable TimexValue time,
      List<ActorCode> source,
      @Nullable String name,
      List<ActorCode> recipient,
      EventType type,
      @Nullable String mode,
      List<String> context,
      @Nullable String location,
      List<Span> words,
      @Nullable String comment,
      Object about) {
    TimeFrame own = TimeFrame.near(time, published);
    TimeFrame frame = own == null ? published : own;
    if (frame == null) {
      return;
    }
    LocalDate first = frame.first().toLocalDate();
    LocalDate last = frame.last().toLocalDate();
    Object key =
        Arrays.asList(frame, source, source.isEmpty() ? name : null, recipient, type, about);
    List<Span> all = new ArrayList<>(words);
    PloverEvent same = events.get(key);
    if (same != null) {
      all.addAll(0, same.words());
    }
    events.put(
        key,
        new PloverEvent(
            same == null ? id : same.id(),
            first,
            last.equals(first) ? null : last,
            source,
            name,
            recipient,
            type,
            mode,
            context,
            location,
            all.stream().distinct().toList(),
            comment));
  }
}
