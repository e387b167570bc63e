package org.securecloudlab.scenario.wording;

import java.io.StringWriter;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes XML, and HTML that is well-formed XML too. All text and attributes go through the JDK's own stream writer, so nothing can
 * be left unescaped, and through {@link Printable}, so nothing is left that XML forbids.
 *
 * <p>A page is a tree of elements whose shape follows the data; methods that write elements say that more plainly than a template,
 * and need no template engine in the engines' libraries.
 */
public final class Markup {
    private static final Set<String> VOID = Set.of("meta", "br", "hr", "col");

    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter writer;

    private Markup() {
        try {
            // the JDK's own writer, whatever else is on the class path: same bytes everywhere
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A document with the XML declaration. */
    public static Markup xml() {
        Markup markup = new Markup();
        markup.run(() -> {
            markup.writer.writeStartDocument("UTF-8", "1.0");
            markup.writer.writeCharacters("\n");
        });
        return markup;
    }

    /** A page with its document type. */
    public static Markup html() {
        Markup markup = new Markup();
        markup.run(() -> markup.writer.writeDTD("<!DOCTYPE html>\n"));
        return markup;
    }

    /** A part of a page. */
    public static Markup fragment() {
        return new Markup();
    }

    /** Begins an element; attributes come next, then content, then {@link #close()}. */
    public Markup open(String element) {
        return run(() -> writer.writeStartElement(element));
    }

    /** Begins an element of a class. */
    public Markup open(String element, String cssClass) {
        return open(element).attribute("class", cssClass);
    }

    /** An attribute of the element begun last. */
    public Markup attribute(String name, Object value) {
        return run(() -> writer.writeAttribute(name, Printable.of(value.toString())));
    }

    /** Text; line breaks are kept. */
    public Markup text(String text) {
        return run(() -> {
            String[] lines = text.split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                writer.writeCharacters((i == 0 ? "" : "\n") + Printable.of(lines[i]));
            }
        });
    }

    /** Ends the element begun last. */
    public Markup close() {
        return run(() -> {
            writer.writeCharacters("");
            writer.writeEndElement();
        });
    }

    /** An element with nothing but text. */
    public Markup leaf(String element, String text) {
        return open(element).text(text).close();
    }

    /** An element of a class with nothing but text. */
    public Markup leaf(String element, String cssClass, String text) {
        return open(element, cssClass).text(text).close();
    }

    /** An HTML element that has no content and no end, such as {@code meta}. */
    public Markup empty(String element, String attribute, String value) {
        if (!VOID.contains(element)) {
            throw new IllegalArgumentException("[" + element + "] needs an end");
        }
        return run(() -> {
            writer.writeEmptyElement(element);
            writer.writeAttribute(attribute, value);
        });
    }

    /** What was written. */
    public String text() {
        run(writer::flush);
        return out.toString();
    }

    private Markup run(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing to memory", e);
        }
    }

    private interface Step {
        void run() throws XMLStreamException;
    }
}
