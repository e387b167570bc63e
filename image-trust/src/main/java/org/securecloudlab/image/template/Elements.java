package org.securecloudlab.image.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Steps through a template's elements. */
final class Elements {
    /** Elements of which there are many, told apart by their name. */
    private static final Set<String> NAMED = Set.of("repository", "command", "package", "file");

    private Elements() {}

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static List<Element> children(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> name(child).equals(name))
                .toList();
    }

    /** The elements at the end of a path of names. */
    static List<Element> at(Element root, String... path) {
        List<Element> elements = List.of(root);
        for (String name : path) {
            elements = elements.stream()
                    .flatMap(element -> children(element, name).stream())
                    .toList();
        }
        return elements;
    }

    static Optional<Element> first(Element root, String... path) {
        return at(root, path).stream().findFirst();
    }

    /** With its namespace, so that a foreign element is never taken for one of Oz's. */
    static String name(Element element) {
        return element.getNamespaceURI() == null
                ? element.getLocalName()
                : "{" + element.getNamespaceURI() + "}" + element.getLocalName();
    }

    /** The text before the first child element, as Oz reads it. */
    static String text(Element element) {
        StringBuilder text = new StringBuilder();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element) {
                break;
            }
            if (node.getNodeType() == Node.TEXT_NODE) {
                text.append(node.getNodeValue());
            }
        }
        return text.toString();
    }

    /** The XPath of an element; those with a name of their own by their name. */
    static String path(Element element) {
        Node parent = element.getParentNode();
        String above = parent instanceof Element up ? path(up) : "";
        String name = element.getTagName();
        boolean named = NAMED.contains(name) && element.hasAttribute("name");
        return above + "/" + name + (named ? "[@name='" + element.getAttribute("name") + "']" : "");
    }
}
