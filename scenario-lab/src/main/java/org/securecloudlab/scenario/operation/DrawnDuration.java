package org.securecloudlab.scenario.operation;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;

/** How long something takes that differs each time, such as an instance's lifetime. */
@FunctionalInterface
public interface DrawnDuration {
    /** Until somebody ends it. */
    DrawnDuration ENDLESS = random -> OptionalLong.empty();

    /** Draws one, in nanoseconds. */
    OptionalLong draw(RandomGenerator random);

    /**
     * Reads what stands under a key, such as {@code lifetime}: a duration, or one of {@code exponential: <mean>}, {@code uniform: [<least>, <most>]}, {@code lognormal:
     * {median, sigma}}, {@code weibull: {scale, shape}}; endless when there is nothing.
     */
    static DrawnDuration read(OperationInput input, String key) {
        JsonNode node = input.arguments().path(key);
        if (node.isMissingNode()) {
            return ENDLESS;
        }
        if (!node.isObject()) {
            return Durations.parse(input, key, node)
                    .map(DrawnDuration::constant)
                    .orElse(ENDLESS);
        }
        Map.Entry<String, JsonNode> distribution = node.properties().iterator().next();
        return new DrawnDurationReader(input, key + "." + distribution.getKey(), distribution.getValue())
                .read(distribution.getKey())
                .orElse(ENDLESS);
    }

    private static DrawnDuration constant(Duration duration) {
        long nanos = duration.toNanos();
        return random -> OptionalLong.of(nanos);
    }
}
