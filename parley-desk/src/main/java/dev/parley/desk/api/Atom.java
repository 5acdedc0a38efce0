package dev.parley.desk.api;

import dev.parley.desk.negotiation.Negotiation;
import dev.parley.desk.web.ProblemException;
import dev.parley.model.StatedDate;
import dev.parley.record.Entry;
import dev.parley.record.answer.Texts;
import dev.parley.record.ask.Asking;
import dev.parley.record.clock.TimeFrame;
import dev.parley.record.position.Shift;
import dev.parley.record.position.Shifts;
import dev.parley.record.query.QuerySyntaxException;
import dev.parley.record.store.Filter;
import dev.parley.record.store.Order;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Atom feeds (RFC 4287) of shifts, and of whatever a search finds. */
final class Atom {

  private static final int MOST = 100;
  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

  private final Negotiation negotiation;

  Atom(Negotiation negotiation) {
    this.negotiation = negotiation;
  }

  List<Operation> operations() {
    return List.of(
        Operation.get(
                "/shifts.atom",
                "getShiftsFeed",
                "The latest shifts as an Atom feed.",
                Answer.of(Answer.ATOM),
                this::shifts)
            .with(Parameter.Q),
        Operation.get(
                "/search.atom",
                "getSearchFeed",
                "The newest statements that a search finds, as an Atom feed.",
                Answer.of(Answer.ATOM),
                this::search)
            .with(Parameter.Q));
  }

  /** One entry of a feed. */
  private record Item(String id, String title, String summary, Entry entry) {}

  private @Nullable Object shifts(Asked asked) throws Exception {
    if (negotiation.parties().isEmpty()) {
      throw ProblemException.notFound(
          "shifts are those of parties, and the desk has no dossier that names any");
    }
    Asking asking = negotiation.asking(negotiation.query(asked.text(Parameter.Q)));
    List<Item> items =
        Shifts.of(asking.positions(), null).stream().limit(MOST).map(Atom::item).toList();
    return feed(asked, "Shifts", items);
  }

  private static Item item(Shift shift) {
    Entry after = shift.after().entry();
    String title =
        shift.party().name()
            + " on "
            + shift.issue()
            + ": "
            + told(shift.before().entry())
            + " → "
            + told(after);
    return new Item(after.statement().id() + "/" + shift.party().id(), title, words(after), after);
  }

  private static String told(Entry entry) {
    return Texts.word(entry.statement().stance())
        + " ("
        + Texts.word(entry.statement().act())
        + ")";
  }

  private @Nullable Object search(Asked asked) throws XMLStreamException, QuerySyntaxException {
    String typed = asked.text(Parameter.Q);
    Filter wanted = negotiation.wanted(typed);
    List<Item> items =
        negotiation.record().page(wanted, Order.NEWEST_FIRST, null, MOST).entries().stream()
            .map(
                entry ->
                    new Item(
                        entry.statement().id(),
                        Texts.speaker(entry) + ": " + Texts.word(entry.statement().act()),
                        words(entry),
                        entry))
            .toList();
    return feed(asked, typed == null ? "All statements" : typed, items);
  }

  private static String words(Entry entry) {
    return Texts.content(entry);
  }

  private @Nullable Object feed(Asked asked, String title, List<Item> items)
      throws XMLStreamException {
    String q = asked.text(Parameter.Q);
    String self =
        asked.origin()
            + asked.operation().path()
            + (q == null ? "" : "?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8));
    StringWriter out = new StringWriter();
    XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
    xml.writeStartDocument("utf-8", "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(NAMESPACE);
    text(xml, "title", title + " · " + negotiation.name());
    text(xml, "id", self);
    text(xml, "updated", newest(items).toString());
    xml.writeStartElement("author");
    text(xml, "name", "Parley");
    xml.writeEndElement();
    link(xml, "self", self);
    for (Item item : items) {
      write(xml, item, asked.origin());
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return asked.send(Answer.ATOM, out.toString());
  }

  private static void write(XMLStreamWriter xml, Item item, String origin)
      throws XMLStreamException {
    xml.writeStartElement("entry");
    text(xml, "title", item.title());
    text(xml, "id", origin + "/statements/" + item.id());
    text(xml, "updated", moment(item.entry()).toString());
    link(
        xml,
        "alternate",
        origin + "/articles/" + item.entry().article().id() + "#" + item.entry().statement().id());
    text(xml, "summary", item.summary());
    xml.writeEndElement();
  }

  /** An entry is as new as the report it stands in, or as when the record took that in. */
  private static Instant moment(Entry entry) {
    StatedDate published = entry.article().published();
    TimeFrame frame = TimeFrame.of(published);
    return frame == null
        ? entry.article().added()
        : frame.last().toLocalDate().atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  private static Instant newest(List<Item> items) {
    return items.stream()
        .map(item -> moment(item.entry()))
        .max(Instant::compareTo)
        .orElse(Instant.EPOCH);
  }

  private static void link(XMLStreamWriter xml, String relation, String address)
      throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("href", address);
  }

  private static void text(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(legal(text));
    xml.writeEndElement();
  }

  /** Leaves out what XML 1.0 (section 2.2) has no place for. */
  private static String legal(String text) {
    StringBuilder legal = new StringBuilder();
    text.codePoints()
        .filter(
            c ->
                c == '\t'
                    || c == '\n'
                    || c == '\r'
                    || c >= 0x20 && c <= 0xd7ff
                    || c >= 0xe000 && c <= 0xfffd
                    || c >= 0x10000)
        .forEach(legal::appendCodePoint);
    return legal.toString();
  }
}
