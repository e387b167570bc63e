package org.securecloudlab.cloud.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.cloud.Settings;
import org.securecloudlab.cloud.oslo.ConfigText;
import org.securecloudlab.cloud.oslo.OptionTable;
import org.securecloudlab.cloud.oslo.SettingsReader;

/**
 * The settings: options one by one ({@code nova: {filter_scheduler.enabled_filters: [A, B]}}), or the text of whole files
 * ({@code novaConf}, {@code glanceConf}, {@code novaPolicyFile}, {@code glancePolicyFile}); an option given by itself wins.
 */
final class SettingsEntry {
    private static final Map<String, String> FILES = Map.of(
            "novaConf", "nova.conf",
            "glanceConf", "glance-api.conf",
            "novaPolicyFile", "policy.yaml",
            "glancePolicyFile", "glance-policy.yaml");

    private final DocumentProblems problems;
    private final RecordReader records;

    SettingsEntry(DocumentProblems problems, RecordReader records) {
        this.problems = problems;
        this.records = records;
    }

    Optional<Settings> read(JsonNode given, Place place) {
        if (given.isMissingNode()) {
            return Optional.of(Settings.EMPTY);
        }
        if (!(given instanceof ObjectNode mapping)) {
            problems.error(place, ValueReader.describe(given), "a mapping");
            return Optional.empty();
        }
        Extras extras = Extras.split(mapping, FILES.keySet());
        ObjectNode node = extras.record();
        listed(node, "nova", OptionTable.nova());
        listed(node, "glance", OptionTable.glance());
        Settings files = files(extras, place);
        return records.read(Settings.class, node, place, FILES.keySet())
                .map(own -> new Settings(
                        own.novaRelease(),
                        merged(files.nova(), own.nova()),
                        merged(files.glance(), own.glance()),
                        merged(files.novaPolicy(), own.novaPolicy()),
                        merged(files.glancePolicy(), own.glancePolicy())));
    }

    private Settings files(Extras extras, Place place) {
        Settings all = Settings.EMPTY;
        for (String key : FILES.keySet().stream().sorted().toList()) {
            JsonNode text = extras.get(key);
            if (text.isTextual()) {
                var parsed =
                        SettingsReader.read(List.of(new ConfigText(FILES.getOrDefault(key, key), text.textValue())));
                parsed.problems().forEach(problem -> note(problem, place.key(key)));
                all = joined(all, parsed.value().orElse(Settings.EMPTY));
            } else if (!text.isMissingNode()) {
                problems.error(place.key(key), ValueReader.describe(text), "the text of the file, after a |");
            }
        }
        return all;
    }

    private void note(Problem problem, Place place) {
        String where =
                problem.line().isPresent() ? " in its line " + problem.line().getAsInt() : "";
        problems.error(place, problem.found() + where, problem.expected(), problem.hint());
    }

    private static Settings joined(Settings a, Settings b) {
        return new Settings(
                Optional.empty(),
                merged(a.nova(), b.nova()),
                merged(a.glance(), b.glance()),
                merged(a.novaPolicy(), b.novaPolicy()),
                merged(a.glancePolicy(), b.glancePolicy()));
    }

    private static <V> SortedMap<String, V> merged(SortedMap<String, V> base, SortedMap<String, V> wins) {
        SortedMap<String, V> result = new TreeMap<>(base);
        result.putAll(wins);
        return result;
    }

    /** Options are lists of values in the record; here one value needs no list, and a list option's items may be a list. */
    private static void listed(ObjectNode settings, String service, OptionTable table) {
        if (!(settings.get(service) instanceof ObjectNode options)) {
            return;
        }
        ObjectNode result = options.objectNode();
        options.properties()
                .forEach(option -> result.set(option.getKey(), values(option.getKey(), option.getValue(), table)));
        settings.set(service, result);
    }

    private static JsonNode values(String key, JsonNode value, OptionTable table) {
        int dot = key.indexOf('.');
        boolean single = dot > 0
                && table.find(key.substring(0, dot), key.substring(dot + 1))
                        .filter(option -> !option.multi())
                        .isPresent();
        ArrayNode values = JsonNodeFactory.instance.arrayNode();
        if (value.isValueNode() && !value.isNull()) {
            return values.add(value.asText());
        }
        if (single && value.isArray()) {
            List<String> items = new ArrayList<>();
            value.forEach(item -> items.add(item.asText()));
            return values.add(String.join(",", items));
        }
        return value;
    }
}
