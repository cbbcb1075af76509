package dev.lectern.feed;

import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.StringReader;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Whether a text obeys XML or JSON to the letter; reads no document type and resolves nothing. */
final class WellFormed {

  private WellFormed() {}

  static boolean check(String text) {
    return JsonFeedReader.looksLike(text) ? isJson(text) : isXml(text);
  }

  private static boolean isJson(String text) {
    try {
      return JsonParser.parseString(text).isJsonObject();
    } catch (JsonParseException malformed) {
      return false;
    }
  }

  private static boolean isXml(String text) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setXMLResolver(
        (id, system, base, namespace) -> new java.io.ByteArrayInputStream(new byte[0]));
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
      boolean declared = false;
      while (reader.hasNext()) {
        int event = reader.next();
        declared |= event == XMLStreamConstants.DTD;
        if (event == XMLStreamConstants.ENTITY_REFERENCE && !declared) {
          return false;
        }
      }
      return true;
    } catch (XMLStreamException | RuntimeException malformed) {
      return false;
    }
  }

  /** Media types of XML (RFC 7303) and JSON; nothing said is no lie. */
  static boolean isFeedType(String contentType) {
    String type = contentType.replaceFirst("\\s*;.*", "").strip().toLowerCase(Locale.ROOT);
    return type.isEmpty()
        || type.matches(
            "(application|text)/(.*[+/])?(xml|json|xml-dtd|xml-external-parsed-entity)");
  }
}
