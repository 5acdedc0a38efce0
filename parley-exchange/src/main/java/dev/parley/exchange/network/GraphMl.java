package dev.parley.exchange.network;

import dev.parley.exchange.network.Network.Activity;
import dev.parley.exchange.network.Network.Edge;
import dev.parley.exchange.network.Network.Mode;
import dev.parley.exchange.network.Network.Node;
import dev.parley.model.Stance;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes networks as GraphML 1.0 (Brandes, Eiglsperger, Herman, Himsolt and Marshall, "GraphML
 * Progress Report", Graph Drawing 2001; namespace and schema of graphml.graphdrawing.org). What
 * Gephi takes for a node's label and an edge's weight are attributes named {@code label} and {@code
 * weight}; visone takes any. Characters that XML 1.0 cannot hold are replaced by U+FFFD.
 */
public final class GraphMl {

  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
  private static final String SCHEMA =
      NAMESPACE + " http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd";
  private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

  private static final List<Key> KEYS =
      List.of(
          new Key("label", "node", "string"),
          new Key("mode", "node", "string"),
          new Key("name", "node", "string"),
          new Key("statements", "node", "int"),
          new Key("first", "node", "string"),
          new Key("last", "node", "string"),
          new Key("weight", "edge", "double"),
          new Key("agreement", "edge", "double"),
          new Key("for", "edge", "int"),
          new Key("against", "edge", "int"),
          new Key("open", "edge", "int"),
          new Key("issues", "edge", "string"),
          new Key("statements", "edge", "int"),
          new Key("first", "edge", "string"),
          new Key("last", "edge", "string"));

  private final XMLStreamWriter xml;

  private GraphMl(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /**
   * Writes a network in UTF-8; one without edges, or without nodes, is a valid file too.
   *
   * @param out left open
   * @throws IOException if it cannot be written
   */
  public static void write(Network network, OutputStream out) throws IOException {
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      new GraphMl(xml).write(network);
      xml.close();
    } catch (XMLStreamException e) {
      throw e.getNestedException() instanceof IOException io ? io : new IOException(e);
    }
  }

  private void write(Network network) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    line(0);
    xml.writeStartElement("graphml");
    xml.writeDefaultNamespace(NAMESPACE);
    xml.writeNamespace("xsi", INSTANCE);
    xml.writeAttribute("xsi", INSTANCE, "schemaLocation", SCHEMA);
    for (Key key : KEYS) {
      line(1);
      xml.writeEmptyElement("key");
      xml.writeAttribute("id", key.id());
      xml.writeAttribute("for", key.of);
      xml.writeAttribute("attr.name", key.name);
      xml.writeAttribute("attr.type", key.type);
    }
    line(1);
    xml.writeStartElement("graph");
    xml.writeAttribute("edgedefault", "undirected");
    line(2);
    xml.writeStartElement("desc");
    xml.writeCharacters(valid(network.title()));
    xml.writeEndElement();
    for (Node node : network.nodes()) {
      write(node);
    }
    for (Edge edge : network.edges()) {
      write(edge);
    }
    line(1);
    xml.writeEndElement();
    line(0);
    xml.writeEndElement();
    line(0);
    xml.writeEndDocument();
  }

  private void write(Node node) throws XMLStreamException {
    line(2);
    xml.writeStartElement("node");
    xml.writeAttribute("id", valid(node.id()));
    data("node-label", node.label());
    data("node-mode", node.mode() == Mode.ACTOR ? "actor" : "issue");
    data("node-name", node.name());
    span("node", node.span());
    line(2);
    xml.writeEndElement();
  }

  private void write(Edge edge) throws XMLStreamException {
    line(2);
    xml.writeStartElement("edge");
    xml.writeAttribute("source", valid(edge.source()));
    xml.writeAttribute("target", valid(edge.target()));
    data("edge-weight", number(edge.weight()));
    data("edge-agreement", number(edge.agreement()));
    if (!edge.counts().isEmpty()) {
      for (Stance stance : List.of(Stance.FOR, Stance.AGAINST, Stance.OPEN)) {
        data(
            "edge-" + stance.name().toLowerCase(Locale.ROOT),
            String.valueOf(edge.counts().getOrDefault(stance, 0)));
      }
    }
    data("edge-issues", String.join("; ", edge.issues()));
    span("edge", edge.span());
    line(2);
    xml.writeEndElement();
  }

  private void span(String of, Activity span) throws XMLStreamException {
    data(of + "-statements", String.valueOf(span.statements()));
    data(of + "-first", span.first());
    data(of + "-last", span.last());
  }

  private void data(String key, @Nullable Object value) throws XMLStreamException {
    if (value != null) {
      line(3);
      xml.writeStartElement("data");
      xml.writeAttribute("key", key);
      xml.writeCharacters(valid(value.toString()));
      xml.writeEndElement();
    }
  }

  private void line(int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  private static String number(double value) {
    double rounded = Math.round(value * 10_000) / 10_000.0;
    return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
  }

  /** XML 1.0, section 2.2: most control characters and lone surrogates are no characters of XML. */
  private static String valid(String text) {
    StringBuilder valid = new StringBuilder(text.length());
    text.codePoints().map(c -> isValid(c) ? c : 0xFFFD).forEach(valid::appendCodePoint);
    return valid.toString();
  }

  private static boolean isValid(int c) {
    return c >= 0x20 && c <= 0xD7FF
        || c == '\t'
        || c == '\n'
        || c == '\r'
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }

  private record Key(String name, String of, String type) {

    String id() {
      return of + "-" + name;
    }
  }
}
