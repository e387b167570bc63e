package org.securecloudlab.scenario.operation;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import org.securecloudlab.kernel.Samplers;

/** Reads one distribution of durations. */
final class DrawnDurationReader {
    /** No simulated duration is longer, whatever a heavy tail gives. */
    private static final double LONGEST_NANOS = Duration.ofDays(36_525).toNanos();

    private final OperationInput input;
    private final String argument;
    private final JsonNode node;

    DrawnDurationReader(OperationInput input, String argument, JsonNode node) {
        this.input = input;
        this.argument = argument;
        this.node = node;
    }

    Optional<DrawnDuration> read(String distribution) {
        return switch (distribution) {
            case "exponential" -> duration("", node).map(mean -> of(random -> Samplers.exponential(random, mean)));
            case "uniform" -> uniform();
            case "lognormal" ->
                duration(".median", node.path("median"))
                        .map(median -> of(random -> Samplers.lognormal(random, median, number("sigma"))));
            default ->
                duration(".scale", node.path("scale"))
                        .map(scale -> of(random -> Samplers.weibull(random, scale, number("shape"))));
        };
    }

    private Optional<DrawnDuration> uniform() {
        Optional<Double> least = duration("[0]", node.path(0));
        Optional<Double> most = duration("[1]", node.path(1));
        if (least.isEmpty() || most.isEmpty()) {
            return Optional.empty();
        }
        if (least.get() > most.get()) {
            input.problem(argument, node.toString(), "the shorter duration first", "");
            return Optional.empty();
        }
        return Optional.of(of(random -> Samplers.uniform(random, least.get(), most.get())));
    }

    private Optional<Double> duration(String part, JsonNode value) {
        return Durations.parse(input, argument + part, value).map(duration -> (double) duration.toNanos());
    }

    private double number(String key) {
        return node.path(key).asDouble();
    }

    private static DrawnDuration of(ToDoubleFunction<RandomGenerator> nanos) {
        return random -> OptionalLong.of((long) Math.min(nanos.applyAsDouble(random), LONGEST_NANOS));
    }
}
