package org.securecloudlab.scheduler.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.cloud.Sorted;
import org.securecloudlab.scheduler.NovaRelease;
import org.securecloudlab.scheduler.RequestSpec;
import org.securecloudlab.scheduler.RequestSpec.Destination;
import org.securecloudlab.scheduler.SchedulingException;
import org.securecloudlab.scheduler.image.ImageProperties;

/** One request of a case. */
final class CaseRequest {
    private CaseRequest() {}

    /**
     * Reads a request.
     *
     * @throws SchedulingException stage request, for a hint or a standard image property that is no text
     */
    static RequestSpec read(JsonNode request, NovaRelease release) {
        checkProperties(request.path("image").path("properties"), release);
        return new RequestSpec(
                CaseJson.texts(request.path("instances")),
                flavor(request.path("flavor")),
                image(request.path("image"), release),
                request.path("project").asText("p1"),
                CaseJson.text(request, "availability_zone"),
                CaseJson.text(request, "group"),
                Sorted.map(hints(request)),
                CaseJson.texts(request.path("ignore_hosts")),
                CaseJson.texts(request.path("force_hosts")),
                CaseJson.texts(request.path("force_nodes")),
                destination(request.path("destination")));
    }

    private static void checkProperties(JsonNode properties, NovaRelease release) {
        for (Map.Entry<String, JsonNode> property : properties.properties()) {
            JsonNode value = property.getValue();
            boolean isFine = isText(value)
                    || (!value.isNull() && ImageProperties.mayBe(property.getKey(), value.isArray(), release))
                    || (value.isNull() && !ImageProperties.isRead(property.getKey(), release));
            if (!isFine) {
                throw SchedulingException.inSpec(
                        "image property " + property.getKey() + ": found " + value + "; expected text");
            }
        }
    }

    private static Map<String, List<String>> hints(JsonNode request) {
        Map<String, List<String>> hints = new TreeMap<>();
        request.path("hints").properties().forEach(hint -> {
            if (!isTexts(hint.getValue())) {
                throw SchedulingException.inSpec(
                        "hint " + hint.getKey() + ": found " + hint.getValue() + "; expected text or a list of texts");
            }
            hints.put(hint.getKey(), CaseJson.texts(hint.getValue()));
        });
        if (request.path("rebuild").asBoolean(false)) {
            hints.put(RequestSpec.CHECK_TYPE, List.of("rebuild"));
        }
        return hints;
    }

    // What nova's request cannot hold is refused by its API.
    private static boolean isTexts(JsonNode value) {
        boolean fits = value.isArray() || isText(value);
        if (value.isArray()) {
            for (JsonNode element : value) {
                fits &= isText(element);
            }
        }
        return fits;
    }

    private static boolean isText(JsonNode value) {
        return value.isValueNode() && !value.isNull();
    }

    /** In the order of the case; absent for null. */
    static Optional<Map<String, String>> extraSpecs(JsonNode specs) {
        if (specs.isNull()) {
            return Optional.empty();
        }
        Map<String, String> inOrder = new LinkedHashMap<>();
        Map<String, String> values = CaseJson.textMap(specs);
        specs.fieldNames().forEachRemaining(key -> inOrder.put(key, values.getOrDefault(key, "")));
        return Optional.of(inOrder);
    }

    private static Flavor flavor(JsonNode flavor) {
        String name = flavor.path("name").asText("flavor");
        return new Flavor(
                name,
                name,
                flavor.path("vcpus").asInt(1),
                flavor.path("ram_mb").asLong(2_048),
                flavor.path("root_gb").asLong(20),
                flavor.path("ephemeral_gb").asLong(0),
                flavor.path("swap_mb").asLong(0),
                1.0,
                true,
                CaseJson.textMap(flavor.path("extra_specs")));
    }

    private static Optional<Image> image(JsonNode image, NovaRelease release) {
        if (image.isNull()) {
            return Optional.empty();
        }
        SortedMap<String, String> properties = CaseJson.textMap(image.path("properties"));
        image.path("properties").properties().forEach(property -> {
            if (ImageProperties.isInteger(property.getKey(), release)) {
                cut(property.getValue()).ifPresent(integer -> properties.put(property.getKey(), integer));
            }
        });
        return Optional.of(Image.of(image.path("id").asText(""), properties));
    }

    // What Python's int makes of a value that is no text.
    private static Optional<String> cut(JsonNode value) {
        if (value.isBoolean()) {
            return Optional.of(value.booleanValue() ? "1" : "0");
        }
        boolean isFinite = value.isFloatingPointNumber() && Double.isFinite(value.doubleValue());
        return isFinite
                ? Optional.of(new BigDecimal(value.doubleValue()).toBigInteger().toString())
                : Optional.empty();
    }

    private static Optional<Destination> destination(JsonNode destination) {
        if (!destination.isObject()) {
            return Optional.empty();
        }
        return Optional.of(new Destination(
                CaseJson.text(destination, "host"),
                CaseJson.text(destination, "node"),
                CaseJson.text(destination, "cell"),
                destination.path("allow_cross_cell_move").asBoolean(false)));
    }
}
