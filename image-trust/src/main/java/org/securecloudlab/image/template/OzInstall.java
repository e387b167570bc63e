package org.securecloudlab.image.template;

import static org.securecloudlab.image.template.Shape.Times.ONE;
import static org.securecloudlab.image.template.Shape.Times.OPTIONAL;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** The schema of {@code os/install}: by URL or by ISO with at most one list of sums; extras come last. */
final class OzInstall {
    static final List<String> SUMS = List.of("md5sum", "sha1sum", "sha256sum");
    private static final Pattern TYPE = Pattern.compile("\\s*(url|iso)\\s*");

    private final Shape shape;

    OzInstall(Shape shape) {
        this.shape = shape;
    }

    void check(Element install) {
        shape.attributes(install, Map.of("type", TYPE), Set.of("type"));
        String type = install.getAttribute("type").strip();
        Map<String, Shape.Times> children = new HashMap<>(Map.of("extras", OPTIONAL));
        children.put(type.equals("iso") ? "iso" : "url", ONE);
        if (type.equals("iso")) {
            SUMS.forEach(sum -> children.put(sum, OPTIONAL));
        }
        shape.children(install, children);
        List<Element> found = Elements.children(install);
        if (found.stream().filter(child -> SUMS.contains(Elements.name(child))).count() > 1) {
            shape.add(install, "more than one list of sums");
        }
        for (Element child : found) {
            if (Elements.name(child).equals("extras")) {
                extras(install, child, found);
            } else {
                shape.text(child, OzSchema.ANY_TEXT);
            }
        }
    }

    private void extras(Element install, Element extras, List<Element> siblings) {
        if (siblings.indexOf(extras) != siblings.size() - 1) {
            shape.add(install, "extras before another element");
        }
        shape.attributes(extras, Map.of(), Set.of());
        shape.children(extras, Map.of("directory", Shape.Times.ANY, "file", Shape.Times.ANY));
        List<Element> children = Elements.children(extras);
        if (children.isEmpty()) {
            shape.add(extras, "no extra in extras");
        }
        for (Element extra : children) {
            shape.attributes(
                    extra,
                    Map.of("source", OzSchema.ANY_TEXT, "destination", OzSchema.ANY_TEXT),
                    Set.of("source", "destination"));
            shape.children(extra, Map.of());
        }
    }
}
