package org.securecloudlab.image.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.securecloudlab.image.LenientBase64;
import org.w3c.dom.Element;

/** What Oz checks beyond its schema ({@code oz/TDL.py} of 0.17.0), also where it does so by an exception that nobody planned. */
final class OzRules {
    private static final Set<String> ARCHITECTURES =
            Set.of("i386", "x86_64", "ppc64", "ppc64le", "aarch64", "armv7l", "s390x");
    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "localhost.localdomain");
    private static final Pattern TERABYTES_OF_NOTHING = Pattern.compile(" *T");

    private final List<Violation> violations = new ArrayList<>();

    private OzRules() {}

    /** All violations of a template that fits the schema. */
    static List<Violation> violations(Element root) {
        OzRules rules = new OzRules();
        rules.os(root);
        rules.files(root);
        rules.repositories(root);
        Elements.children(root, "commands").forEach(rules::commands);
        Elements.children(root, "precommands").forEach(rules::commands);
        Elements.first(root, "disk", "size")
                .filter(size ->
                        TERABYTES_OF_NOTHING.matcher(Elements.text(size)).matches())
                .ifPresent(size -> rules.add(size, "a disk size without a number"));
        return rules.violations;
    }

    private void os(Element root) {
        Elements.first(root, "os", "arch")
                .filter(arch -> !ARCHITECTURES.contains(Elements.text(arch)))
                .ifPresent(arch -> add(arch, "an architecture with blanks around it"));
        Elements.first(root, "os", "install").ifPresent(install -> {
            String type = install.getAttribute("type");
            if (!type.equals("url") && !type.equals("iso")) {
                add(install, "an install type with blanks around it");
            } else if (type.equals("url")
                    && !Elements.children(install, "extras").isEmpty()) {
                add(install, "extras for an install by URL");
            }
        });
    }

    private void files(Element root) {
        Elements.at(root, "files", "file")
                .forEach(file -> content(file, Elements.text(file).strip()));
    }

    private void repositories(Element root) {
        for (Element url : Elements.at(root, "repositories", "repository", "url")) {
            if (LOCAL.contains(Urls.authority(Elements.text(url)))) {
                add((Element) url.getParentNode(), "a repository on localhost");
            }
        }
    }

    private void commands(Element commands) {
        List<Element> all = Elements.children(commands, "command");
        for (Element command : all) {
            String text = Elements.text(command).strip();
            if (text.isEmpty()) {
                add(command, "an empty command");
            }
            content(command, text);
        }
        List<Integer> positions = new ArrayList<>();
        for (Element command : all) {
            if (command.hasAttribute("position")) {
                positions.add(position(command));
            }
        }
        if (positions.isEmpty()) {
            return;
        }
        positions.sort(null);
        boolean gapless = true;
        for (int i = 0; i < positions.size(); i++) {
            gapless &= positions.get(i) == i + 1;
        }
        if (positions.size() < all.size()) {
            add(commands, "commands with and without a position");
        } else if (!gapless) {
            add(commands, "positions that are not 1, 2, 3 and so on");
        }
    }

    private static int position(Element command) {
        String text = command.getAttribute("position").replaceFirst("^0+(?=.)", "");
        return text.isEmpty() || text.length() > 9 ? -1 : Integer.parseInt(text);
    }

    private void content(Element element, String text) {
        String type = element.getAttribute("type");
        if (!Set.of("", "raw", "base64", "url").contains(type)) {
            add(element, "a type with blanks around it");
        } else if (type.equals("base64") && LenientBase64.decode(text).isEmpty()) {
            add(element, "base64 with wrong padding");
        }
    }

    private void add(Element element, String detail) {
        violations.add(new Violation("rules", Elements.path(element), detail));
    }
}
