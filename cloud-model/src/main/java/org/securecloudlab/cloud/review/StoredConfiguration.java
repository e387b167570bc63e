package org.securecloudlab.cloud.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.oslo.ConfigText;

/**
 * The configuration of a stored cloud, written as files again, so that the same rules judge it.
 *
 * <p>A cloud keeps effective values, not text: what was read once reads the same again, and rules about the text itself (comments,
 * repeated keys, dead sections) have nothing to say.
 */
public final class StoredConfiguration {
    private StoredConfiguration() {}

    /** The files of a cloud's settings; none for a service of which nothing is known. */
    public static Configuration of(Cloud cloud) {
        List<ConfigText> texts = new ArrayList<>();
        options(cloud.settings().nova()).ifPresent(text -> texts.add(new ConfigText("nova.conf", text)));
        options(cloud.settings().glance()).ifPresent(text -> texts.add(new ConfigText("glance-api.conf", text)));
        rules(cloud.settings().novaPolicy()).ifPresent(text -> texts.add(new ConfigText("policy.yaml", text)));
        rules(cloud.settings().glancePolicy()).ifPresent(text -> texts.add(new ConfigText("glance-policy.yaml", text)));
        Release release = cloud.settings().novaRelease().flatMap(Release::find).orElse(Release.DEFAULT);
        HostFiles files = new HostFiles(cloud.name(), texts, List.of(), List.of());
        return ConfigurationReader.read(files, release, Optional.of(cloud));
    }

    private static Optional<String> options(SortedMap<String, List<String>> options) {
        if (options.isEmpty()) {
            return Optional.empty();
        }
        SortedMap<String, StringBuilder> sections = new TreeMap<>();
        options.forEach((path, values) -> {
            int dot = path.lastIndexOf('.');
            StringBuilder section =
                    sections.computeIfAbsent(path.substring(0, Math.max(0, dot)), s -> new StringBuilder());
            values.forEach(value -> section.append(path.substring(dot + 1))
                    .append(" = ")
                    .append(written(value))
                    .append('\n'));
        });
        StringBuilder text = new StringBuilder();
        sections.forEach((name, lines) -> text.append('[')
                .append(name.isEmpty() ? "DEFAULT" : name)
                .append("]\n")
                .append(lines));
        return Optional.of(text.toString());
    }

    /** Effective values hold no references any more, and their quotes are their own. */
    private static String written(String value) {
        String escaped = value.replace("$", "$$").replace("\n", "\n    ");
        boolean quoted = escaped.startsWith("\"") || escaped.startsWith("'");
        return quoted ? "\"" + escaped + "\"" : escaped;
    }

    private static Optional<String> rules(Map<String, String> rules) {
        if (rules.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        rules.forEach((rule, check) ->
                text.append(quoted(rule)).append(": ").append(quoted(check)).append('\n'));
        return Optional.of(text.toString());
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
