package org.securecloudlab.image.template;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Checks of one element against what its schema allows; every violation is added to a list. */
final class Shape {
    private final List<Violation> violations;

    Shape(List<Violation> violations) {
        this.violations = violations;
    }

    /** How often a child may stand. */
    enum Times {
        ONE(1, 1),
        OPTIONAL(0, 1),
        ANY(0, Integer.MAX_VALUE),
        SOME(1, Integer.MAX_VALUE);

        private final int least;
        private final int most;

        Times(int least, int most) {
            this.least = least;
            this.most = most;
        }
    }

    /** These children in any order, no other, and no text. */
    void children(Element element, Map<String, Times> allowed) {
        noText(element);
        Elements.children(element).stream()
                .map(Elements::name)
                .filter(name -> !allowed.containsKey(name))
                .distinct()
                .forEach(name -> add(element, "an element " + name + " that is not expected"));
        allowed.forEach((name, times) -> {
            int found = Elements.children(element, name).size();
            if (found < times.least) {
                add(element, "no element " + name);
            } else if (found > times.most) {
                add(element, "more than one element " + name);
            }
        });
    }

    /** Attributes by name with what their value must match; those in {@code needed} must be there. */
    void attributes(Element element, Map<String, Pattern> allowed, Set<String> needed) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            boolean declaration = "http://www.w3.org/2000/xmlns/".equals(attribute.getNamespaceURI());
            Pattern pattern = allowed.get(attribute.getName());
            if (!declaration
                    && (pattern == null
                            || !pattern.matcher(attribute.getValue()).matches())) {
                add(element, "an attribute " + attribute.getName() + " that is not expected, or not with this value");
            }
        }
        needed.stream()
                .filter(name -> !element.hasAttribute(name))
                .forEach(name -> add(element, "no attribute " + name));
    }

    /** Text and no child. */
    void text(Element element, Pattern pattern) {
        attributes(element, Map.of(), Set.of());
        content(element, pattern);
    }

    /** Text and no child, attributes already looked at. */
    void content(Element element, Pattern pattern) {
        if (!Elements.children(element).isEmpty()) {
            add(element, "an element inside a text");
        } else if (!pattern.matcher(Elements.text(element)).matches()) {
            add(element, "a text that is not of the expected form");
        }
    }

    void add(Element element, String detail) {
        violations.add(new Violation("schema", Elements.path(element), detail));
    }

    private void noText(Element element) {
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeType() == Node.TEXT_NODE && !isBlank(node.getNodeValue())) {
                add(element, "text between elements");
                return;
            }
        }
    }

    /** XML's four blanks only (XML 1.0 section 2.3). */
    private static boolean isBlank(String text) {
        return text.chars().allMatch(c -> c == ' ' || c == '\t' || c == '\r' || c == '\n');
    }
}
