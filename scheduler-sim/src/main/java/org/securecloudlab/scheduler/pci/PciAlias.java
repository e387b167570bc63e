package org.securecloudlab.scheduler.pci;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.securecloudlab.scheduler.NovaRelease;
import org.securecloudlab.scheduler.SchedulingException;
import org.securecloudlab.scheduler.image.PythonFlag;

/**
 * One value of {@code [pci] alias} (nova/pci/request.py, _ALIAS_SCHEMA).
 *
 * @param name by which flavors ask
 * @param numaPolicy how near to the guest's cells
 * @param spec the properties of a device that serves
 */
record PciAlias(String name, String numaPolicy, SortedMap<String, String> spec) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern HEX = Pattern.compile("[0-9a-fA-F]{4}\\n?");
    private static final Map<String, Pattern> FIELDS = Map.of(
            "name", Pattern.compile(".{1,256}", Pattern.DOTALL),
            "capability_type", Pattern.compile("pci"),
            "product_id", HEX,
            "vendor_id", HEX,
            "device_type", Pattern.compile("type-PCI|type-PF|type-VF"),
            "numa_policy", Pattern.compile(String.join("|", NumaAffinity.POLICIES)));
    private static final Pattern TEXT = Pattern.compile(".*", Pattern.DOTALL);
    static final String LIVE = "live_migratable";

    /**
     * Reads a value.
     *
     * @throws SchedulingException stage request, for a value that is no alias
     */
    static PciAlias parse(String value, NovaRelease release) {
        SortedMap<String, String> spec = new TreeMap<>();
        Map<String, Pattern> fields = fields(release);
        for (Map.Entry<String, JsonNode> field : object(value).properties()) {
            Pattern expected = fields.get(field.getKey());
            if (expected == null) {
                throw invalid(value, "the key " + field.getKey(), "one of " + String.join(", ", fields.keySet()));
            }
            String text = field.getValue().isTextual() ? field.getValue().textValue() : "";
            if (!expected.matcher(text).matches()) {
                throw invalid(value, field.getKey() + " " + field.getValue(), "what nova's schema allows");
            }
            spec.put(field.getKey(), text);
        }
        String name = spec.remove("name");
        if (name == null) {
            throw invalid(value, "no name", "a name");
        }
        String policy = spec.remove("numa_policy");
        String type = spec.remove("device_type");
        if (type != null) {
            spec.put(PciRequest.DEVICE_TYPE, type);
        }
        String live = spec.remove(LIVE);
        if (live != null) {
            spec.put(LIVE, flag(value, live));
        }
        return new PciAlias(name.strip(), policy == null ? NumaAffinity.LEGACY : policy, spec);
    }

    private static Map<String, Pattern> fields(NovaRelease release) {
        Map<String, Pattern> fields = new TreeMap<>(FIELDS);
        if (release.isFrom(NovaRelease.ANTELOPE)) {
            fields.put(PciRequest.RESOURCE_CLASS, TEXT);
            fields.put(PciRequest.TRAITS, TEXT);
        }
        if (release.isFrom(NovaRelease.EPOXY)) {
            fields.put(LIVE, TEXT);
        }
        return fields;
    }

    private static String flag(String value, String text) {
        if (!PythonFlag.isTrue(text) && !PythonFlag.isFalse(text)) {
            throw invalid(value, LIVE + " " + text, "true or false");
        }
        return String.valueOf(PythonFlag.isTrue(text));
    }

    private static JsonNode object(String value) {
        try {
            JsonNode node = JSON.readTree(value);
            if (node.isObject()) {
                return node;
            }
        } catch (JsonProcessingException e) {
            throw invalid(value, "text that is not JSON", "a JSON object");
        }
        throw invalid(value, "another value", "a JSON object");
    }

    private static SchedulingException invalid(String value, String found, String expected) {
        return SchedulingException.inSpec("pci.alias " + value + ": found " + found + "; expected " + expected);
    }
}
