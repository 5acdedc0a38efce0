package dev.parley.intake.feed;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Finds where XML stops being well-formed, with the strict parser that Java has. It neither reads
 * DTDs nor replaces entities, so nothing is fetched and nothing grows.
 */
final class XmlCheck {

  private XmlCheck() {}

  /** Returns the first break; null where the text is well-formed. */
  static @Nullable Flaw firstBreak(String text) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    XMLStreamReader reader = null;
    try {
      reader = factory.createXMLStreamReader(new StringReader(text));
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.ENTITY_REFERENCE) {
          return new Flaw(
              reader.getLocation().getLineNumber(),
              "XML does not know the entity &" + reader.getLocalName() + ";");
        }
      }
      return null;
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
      return new Flaw(line, "not well-formed XML: " + words(String.valueOf(e.getMessage())));
    } catch (RuntimeException e) {
      // Java's parser has no message for some breaks in a DTD (MissingResourceException).
      int line = reader == null ? 1 : Math.max(1, reader.getLocation().getLineNumber());
      return new Flaw(line, "not well-formed XML");
    }
  }

  private static String words(String message) {
    String words = message.replaceFirst("(?s)^ParseError at .*?\nMessage: ", "").strip();
    return words.startsWith("http") ? "a name that XML namespaces do not allow" : words;
  }
}
