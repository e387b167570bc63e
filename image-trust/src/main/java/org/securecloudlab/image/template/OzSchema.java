package org.securecloudlab.image.template;

import static org.securecloudlab.image.template.Shape.Times.ANY;
import static org.securecloudlab.image.template.Shape.Times.ONE;
import static org.securecloudlab.image.template.Shape.Times.OPTIONAL;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** What Oz's schema allows ({@code oz/tdl.rng} of 0.17.0), element by element. */
final class OzSchema {
    static final Pattern ANY_TEXT = Pattern.compile(".*", Pattern.DOTALL);
    private static final Pattern ARCH = Pattern.compile("\\s*(i386|x86_64|ppc64|ppc64le|aarch64|armv7l|s390x)\\s*");
    private static final Pattern BOOLEAN = Pattern.compile("(?i)true|false|yes|no");
    private static final Pattern DISK_SIZE = Pattern.compile("[0-9]* *[GT]?");

    private final List<Violation> violations = new ArrayList<>();
    private final Shape shape = new Shape(violations);

    private OzSchema() {}

    /** All violations, the outer before the inner. */
    static List<Violation> violations(Element root) {
        OzSchema schema = new OzSchema();
        schema.template(root);
        return schema.violations;
    }

    private void template(Element root) {
        if (!Elements.name(root).equals("template")) {
            shape.add(root, "a root element " + Elements.name(root));
            return;
        }
        shape.attributes(root, Map.of("version", Pattern.compile("\\s*1\\.0\\s*")), Set.of());
        shape.children(
                root,
                Map.of(
                        "name", ONE,
                        "os", ONE,
                        "description", OPTIONAL,
                        "packages", OPTIONAL,
                        "files", OPTIONAL,
                        "commands", OPTIONAL,
                        "precommands", OPTIONAL,
                        "repositories", OPTIONAL,
                        "disk", OPTIONAL));
        texts(root, ANY_TEXT, "name", "description");
        Elements.children(root, "os").forEach(this::os);
        Elements.children(root, "packages").forEach(this::packages);
        Elements.children(root, "repositories").forEach(this::repositories);
        Elements.children(root, "disk").forEach(this::disk);
        OzContents contents = new OzContents(shape);
        Elements.children(root, "files").forEach(contents::files);
        Elements.children(root, "commands").forEach(contents::commands);
        Elements.children(root, "precommands").forEach(contents::commands);
    }

    private void os(Element os) {
        plain(
                os,
                Map.of(
                        "name", ONE,
                        "version", ONE,
                        "arch", ONE,
                        "install", ONE,
                        "kernelparam", OPTIONAL,
                        "rootpw", OPTIONAL,
                        "key", OPTIONAL,
                        "icicle", OPTIONAL));
        texts(os, ANY_TEXT, "name", "version", "kernelparam", "rootpw", "key");
        texts(os, ARCH, "arch");
        Elements.children(os, "icicle").forEach(icicle -> {
            plain(icicle, Map.of("extra_command", ONE));
            texts(icicle, ANY_TEXT, "extra_command");
        });
        Elements.children(os, "install").forEach(install -> new OzInstall(shape).check(install));
    }

    private void packages(Element packages) {
        plain(packages, Map.of("package", ANY));
        for (Element each : Elements.children(packages, "package")) {
            shape.attributes(each, Map.of("name", ANY_TEXT), Set.of("name"));
            shape.children(each, Map.of("repository", OPTIONAL, "file", OPTIONAL, "arguments", OPTIONAL));
            texts(each, ANY_TEXT, "repository", "file", "arguments");
        }
    }

    private void repositories(Element repositories) {
        plain(repositories, Map.of("repository", ANY));
        for (Element each : Elements.children(repositories, "repository")) {
            shape.attributes(each, Map.of("name", ANY_TEXT), Set.of("name"));
            shape.children(each, Map.of("url", ONE, "signed", OPTIONAL, "persisted", OPTIONAL, "sslverify", OPTIONAL));
            texts(each, ANY_TEXT, "url");
            texts(each, BOOLEAN, "signed", "persisted", "sslverify");
        }
    }

    private void disk(Element disk) {
        plain(disk, Map.of("size", ONE));
        texts(disk, DISK_SIZE, "size");
    }

    private void plain(Element element, Map<String, Shape.Times> children) {
        shape.attributes(element, Map.of(), Set.of());
        shape.children(element, children);
    }

    private void texts(Element parent, Pattern pattern, String... names) {
        for (String name : names) {
            Elements.children(parent, name).forEach(element -> shape.text(element, pattern));
        }
    }
}
