package org.securecloudlab.scheduler.pci;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.securecloudlab.scheduler.SchedulerOption;
import org.securecloudlab.scheduler.SchedulingException;
import org.securecloudlab.scheduler.python.PythonNumber;

/** The aliases of {@code [pci] alias}, and what a flavor asks by them (nova/pci/request.py). */
public final class PciAliases {
    /** Each value is a JSON object. */
    public static final SchedulerOption<List<String>> OPTION = SchedulerOption.multi("pci.alias", List.of());

    /** The extra spec that asks for devices. */
    public static final String EXTRA_SPEC = "pci_passthrough:alias";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, List<Map<String, String>>> specsByName = new TreeMap<>();

    /**
     * Reads the configured aliases.
     *
     * @throws SchedulingException stage request, for a value that is no alias
     */
    public PciAliases(List<String> values) {
        values.forEach(this::add);
    }

    private void add(String value) {
        Map<String, String> spec = new TreeMap<>();
        object(value)
                .properties()
                .forEach(field -> spec.put(field.getKey(), field.getValue().asText()));
        String name = Optional.ofNullable(spec.remove("name"))
                .orElseThrow(() -> SchedulingException.inSpec("PCI alias without a name: " + value));
        spec.remove("numa_policy");
        Optional.ofNullable(spec.remove("device_type")).ifPresent(type -> spec.put(PciRequest.DEVICE_TYPE, type));
        specsByName.computeIfAbsent(name.strip(), any -> new ArrayList<>()).add(spec);
    }

    private static JsonNode object(String value) {
        try {
            JsonNode node = JSON.readTree(value);
            if (node.isObject()) {
                return node;
            }
        } catch (JsonProcessingException e) {
            throw SchedulingException.inSpec("PCI alias is not JSON: " + value);
        }
        throw SchedulingException.inSpec("PCI alias is not a JSON object: " + value);
    }

    /**
     * What {@code name:count,name:count} asks.
     *
     * @throws SchedulingException stage request, for an unknown alias or a bad count
     */
    public List<PciRequest> requests(String extraSpec) {
        List<PciRequest> requests = new ArrayList<>();
        for (String part : extraSpec.split(",", -1)) {
            String[] pair = part.split(":", -1);
            if (pair.length != 2) {
                throw SchedulingException.inSpec(EXTRA_SPEC + ": found [" + part + "]; expected name:count");
            }
            requests.add(request(pair[0].strip(), pair[1]));
        }
        return requests;
    }

    private PciRequest request(String name, String count) {
        List<Map<String, String>> specs = specsByName.get(name);
        if (specs == null) {
            throw SchedulingException.inSpec(
                    "unknown PCI alias [" + name + "]; there are " + String.join(", ", specsByName.keySet()));
        }
        BigInteger number = PythonNumber.integer(count)
                .orElseThrow(() -> SchedulingException.inSpec("PCI alias " + name + ": not a count: [" + count + "]"));
        return new PciRequest(name, number.intValueExact(), specs);
    }
}
