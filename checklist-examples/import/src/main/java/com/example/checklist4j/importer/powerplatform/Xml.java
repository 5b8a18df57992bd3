package com.example.checklist4j.importer.powerplatform;

import com.example.checklist4j.importer.Refused;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The elements of an XML text down to a depth, each with its attributes and text. There are no document types and no entities in a solution, and
 * one that has some is refused.
 */
final class Xml {
    /** Deep enough for what a solution says of its flows; tables and forms go deeper and are passed over. */
    private static final int DEPTH = 5;

    private Xml() {}

    /**
     * An element.
     *
     * @param path the names from the root down to it, with slashes
     * @param attributes its attributes
     * @param text the text that stands directly in it
     * @param children the elements directly in it
     */
    record Element(String path, Map<String, String> attributes, StringBuilder text, List<Element> children) {
        private static Element named(String path) {
            return new Element(path, new LinkedHashMap<>(), new StringBuilder(), new ArrayList<>());
        }

        String name() {
            return path.substring(path.lastIndexOf('/') + 1);
        }

        /** The elements of a name directly in it. */
        List<Element> all(String name) {
            return children.stream().filter(each -> each.name().equals(name)).toList();
        }

        /** The text of the first element of a name directly in it, or {@code null}. */
        String textOf(String name) {
            List<Element> all = all(name);
            return all.isEmpty() ? null : all.get(0).text().toString().strip();
        }
    }

    static Element root(byte[] bytes, String place) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            return read(factory.createXMLStreamReader(new ByteArrayInputStream(bytes)), place);
        } catch (XMLStreamException e) {
            throw new Refused(at(place, e.getLocation()), "no XML: " + reason(e));
        }
    }

    private static Element read(XMLStreamReader reader, String place) throws XMLStreamException {
        List<Element> open = new ArrayList<>();
        Element root = Element.named("");
        open.add(root);
        int depth = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth <= DEPTH) {
                        open.add(element(reader, open.get(depth - 1)));
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (depth-- <= DEPTH) {
                        open.remove(depth + 1);
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (depth <= DEPTH) {
                        open.get(depth).text().append(reader.getText());
                    }
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new Refused(
                            at(place, reader.getLocation()), "a solution has no document type and no entities");
                default -> {
                    // comments and instructions say nothing
                }
            }
        }
        return root.children().get(0);
    }

    private static Element element(XMLStreamReader reader, Element parent) {
        String path = (parent.path().isEmpty() ? "" : parent.path() + "/") + reader.getLocalName();
        Element element = Element.named(path);
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            element.attributes().put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        parent.children().add(element);
        return element;
    }

    private static String at(String place, Location location) {
        return location == null
                ? place
                : place + ", line " + location.getLineNumber() + ", column " + location.getColumnNumber();
    }

    /** Without the place, which stands in front. */
    private static String reason(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        return message.substring(message.lastIndexOf("Message: ") < 0 ? 0 : message.lastIndexOf("Message: ") + 9)
                .lines()
                .findFirst()
                .orElse("");
    }
}
