package org.securecloudlab.migration.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.securecloudlab.cloud.Sentence;

/** Reads {@code virsh domjobinfo}, {@code query-migrate} and {@code calc-dirty-rate} (or {@code query-dirty-rate}). */
final class ObservationReader {
    private static final Sentence DISTINCT = Sentence.of(
            "assumed.distinct",
            "the dirty rate that the hypervisor reports counts distinct pages, not writes:"
                    + " a guest that writes the same pages again looks calmer than it is");

    private ObservationReader() {}

    /** Lines of {@code Name: value unit}, as virsh prints them. */
    static Observation domjobinfo(String text) {
        Map<String, String> values = new HashMap<>();
        text.lines().limit(200).forEach(line -> {
            int colon = line.indexOf(':');
            if (colon > 0) {
                values.put(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        });
        OptionalDouble pageBytes = number(values.get("page size"));
        OptionalDouble total = quantity(values.get("memory total"), Quantity.SIZE);
        return new Observation(
                total.isPresent()
                        ? OptionalLong.of(Math.round(total.getAsDouble() / pageBytes.orElse(4096)))
                        : OptionalLong.empty(),
                whole(number(values.get("constant pages"))),
                number(values.get("dirty rate")),
                quantity(values.get("memory bandwidth"), Quantity.RATE),
                List.of(DISTINCT));
    }

    /** QEMU's answer, with or without {@code return} around it. */
    static Observation queryMigrate(JsonNode answer) {
        JsonNode ram = (answer.has("return") ? answer.get("return") : answer).path("ram");
        double pageBytes = ram.path("page-size").asDouble(4096);
        return new Observation(
                ram.has("total")
                        ? OptionalLong.of(Math.round(ram.get("total").asDouble() / pageBytes))
                        : OptionalLong.empty(),
                ram.has("duplicate") ? OptionalLong.of(ram.get("duplicate").asLong()) : OptionalLong.empty(),
                node(ram.path("dirty-pages-rate"), 1),
                node(ram.path("mbps"), 1e6 / 8),
                List.of(DISTINCT));
    }

    /** QEMU's answer: {@code dirty-rate} in MiB/s. */
    static Observation dirtyRate(JsonNode answer) {
        JsonNode body = answer.has("return") ? answer.get("return") : answer;
        OptionalDouble rate =
                body.path("dirty-rate").asDouble(-1) < 0 ? OptionalDouble.empty() : node(body.path("dirty-rate"), 256);
        Sentence note = body.path("mode").asText("page-sampling").equals("page-sampling")
                ? Sentence.of(
                        "assumed.sampling",
                        "page sampling overlooks small hot sets of pages: the true rate may be higher")
                : DISTINCT;
        return new Observation(OptionalLong.empty(), OptionalLong.empty(), rate, OptionalDouble.empty(), List.of(note));
    }

    private static OptionalDouble node(JsonNode value, double factor) {
        return value.isNumber() ? OptionalDouble.of(value.doubleValue() * factor) : OptionalDouble.empty();
    }

    private static OptionalLong whole(OptionalDouble number) {
        return number.isPresent() ? OptionalLong.of(Math.round(number.getAsDouble())) : OptionalLong.empty();
    }

    private static OptionalDouble number(@Nullable String text) {
        String first = text == null ? "" : text.split(" ", 2)[0];
        return first.matches("[0-9]{1,15}(\\.[0-9]{1,9})?")
                ? OptionalDouble.of(Double.parseDouble(first))
                : OptionalDouble.empty();
    }

    private static OptionalDouble quantity(@Nullable String text, Quantity kind) {
        return text == null ? OptionalDouble.empty() : kind.parse(text);
    }
}
