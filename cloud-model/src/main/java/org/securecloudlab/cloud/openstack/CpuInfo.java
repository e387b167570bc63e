package org.securecloudlab.cloud.openstack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.securecloudlab.cloud.Cpu;

/** Reads {@code cpu_info} of {@code hypervisor show}: an object, older clients print it as text; empty from 2.88 on. */
final class CpuInfo {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private CpuInfo() {}

    static Cpu read(Row row) {
        JsonNode info = parsed(row);
        if (!info.isObject() || info.isEmpty()) {
            return Cpu.UNKNOWN;
        }
        JsonNode topology = info.path("topology");
        JsonNode features = info.path("features");
        SortedSet<String> names = new TreeSet<>();
        if (features.isObject()) {
            features.fieldNames().forEachRemaining(name -> names.add(name));
        } else {
            features.forEach(feature ->
                    names.add(feature.isObject() ? feature.path("name").asText() : feature.asText()));
        }
        return new Cpu(
                text(info, "arch"),
                text(info, "vendor"),
                text(info, "model"),
                Optional.empty(),
                topology.path("sockets").asInt(),
                topology.path("cores").asInt(),
                topology.path("threads").asInt(),
                names,
                features.isContainerNode(),
                addressBits(info.path("maxphysaddr").path("bits")));
    }

    private static OptionalInt addressBits(JsonNode bits) {
        return bits.canConvertToInt() ? OptionalInt.of(bits.intValue()) : OptionalInt.empty();
    }

    private static JsonNode parsed(Row row) {
        JsonNode info = row.cell("cpuinfo");
        if (!info.isTextual() || info.textValue().isBlank()) {
            return info;
        }
        try {
            return MAPPER.readTree(info.textValue());
        } catch (JsonProcessingException malformed) {
            row.warn("cpuinfo", info.textValue(), "an object");
            return MissingNode.getInstance();
        }
    }

    private static Optional<String> text(JsonNode info, String field) {
        JsonNode cell = info.path(field);
        return Cells.isBlank(cell) ? Optional.empty() : Optional.of(Cells.text(cell));
    }
}
