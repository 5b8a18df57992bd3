package io.github.checklist4j.report;

import io.github.checklist4j.internal.Quoted;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML without checked exceptions, and without a character that XML cannot hold. */
final class Xml implements AutoCloseable {
    private final Writer out;
    private final XMLStreamWriter xml;

    Xml(Writer out) {
        this.out = out;
        try {
            // whatever else is on the class path, the same assessment gives the same bytes
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    Xml open(String element) {
        return run(() -> {
            xml.writeCharacters("\n");
            xml.writeStartElement(element);
        });
    }

    Xml attribute(String name, String value) {
        return run(() -> xml.writeAttribute(name, Quoted.safe(value)));
    }

    /** Lines as a piece of character data: readers of test reports lose line ends beside what is escaped. */
    Xml text(String lines) {
        String safe = lines.lines().map(Quoted::safe).collect(Collectors.joining("\n"));
        return run(() -> {
            if (!safe.isEmpty()) {
                xml.writeCData(safe.replace("]]>", "]]]]><![CDATA[>"));
            }
        });
    }

    /** Ends an element. */
    Xml end() {
        return run(xml::writeEndElement);
    }

    /** Ends the document; what it is written to stays open. */
    @Override
    public void close() {
        run(() -> {
            xml.writeEndDocument();
            xml.flush();
        });
        try {
            out.write("\n");
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Call {
        void run() throws XMLStreamException;
    }

    private Xml run(Call call) {
        try {
            call.run();
        } catch (XMLStreamException e) {
            throw failed(e);
        }
        return this;
    }

    private static UncheckedIOException failed(XMLStreamException e) {
        return new UncheckedIOException(e.getCause() instanceof IOException io ? io : new IOException(e));
    }
}
