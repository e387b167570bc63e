package org.securecloudlab.image.template;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** The schema of files and commands: a name, a type, and text that fits the type. */
final class OzContents {
    private static final Pattern TYPE = Pattern.compile("\\s*(raw|base64|url)\\s*");
    private static final Pattern POSITION = Pattern.compile("[0-9]*");
    private static final Pattern BASE64 = Pattern.compile("[a-zA-Z0-9+/]+={0,2}");
    private static final Pattern BASE64_OR_EMPTY = Pattern.compile("([a-zA-Z0-9+/]+={0,2})?");

    private final Shape shape;

    OzContents(Shape shape) {
        this.shape = shape;
    }

    void files(Element files) {
        shape.attributes(files, Map.of(), Set.of());
        shape.children(files, Map.of("file", Shape.Times.ANY));
        for (Element file : Elements.children(files, "file")) {
            shape.attributes(file, Map.of("name", OzSchema.ANY_TEXT, "type", TYPE), Set.of("name"));
            content(file, BASE64_OR_EMPTY);
        }
    }

    void commands(Element commands) {
        shape.attributes(commands, Map.of(), Set.of());
        shape.children(commands, Map.of("command", Shape.Times.ANY));
        for (Element command : Elements.children(commands, "command")) {
            shape.attributes(
                    command, Map.of("name", OzSchema.ANY_TEXT, "type", TYPE, "position", POSITION), Set.of("name"));
            content(command, BASE64);
        }
    }

    private void content(Element element, Pattern base64) {
        boolean encoded = element.getAttribute("type").strip().equals("base64");
        shape.content(element, encoded ? base64 : OzSchema.ANY_TEXT);
    }
}
