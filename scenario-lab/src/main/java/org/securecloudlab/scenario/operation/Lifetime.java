package org.securecloudlab.scenario.operation;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;

/** How long an instance runs. */
@FunctionalInterface
interface Lifetime {
    /** Until somebody ends it. */
    Lifetime ENDLESS = random -> OptionalLong.empty();

    /** Draws one, in nanoseconds. */
    OptionalLong draw(RandomGenerator random);

    /**
     * Reads {@code lifetime}: a duration, or one of {@code exponential: <mean>}, {@code uniform: [<least>, <most>]}, {@code lognormal:
     * {median, sigma}}, {@code weibull: {scale, shape}}.
     */
    static Lifetime read(OperationInput input) {
        JsonNode node = input.arguments().path("lifetime");
        if (node.isMissingNode()) {
            return ENDLESS;
        }
        if (!node.isObject()) {
            return Durations.parse(input, "lifetime", node)
                    .map(Lifetime::constant)
                    .orElse(ENDLESS);
        }
        Map.Entry<String, JsonNode> distribution = node.properties().iterator().next();
        return new LifetimeReader(input, "lifetime." + distribution.getKey(), distribution.getValue())
                .read(distribution.getKey())
                .orElse(ENDLESS);
    }

    private static Lifetime constant(Duration duration) {
        long nanos = duration.toNanos();
        return random -> OptionalLong.of(nanos);
    }
}
