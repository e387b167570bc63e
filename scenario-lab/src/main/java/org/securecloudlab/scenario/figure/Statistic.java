package org.securecloudlab.scenario.figure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What can be asked of a sample by a suffix of its name: {@code count}, {@code mean}, {@code min}, {@code max}, or a percentile
 * such as {@code p99} or {@code p99.9}.
 */
public final class Statistic {
    private static final Pattern PERCENTILE = Pattern.compile("p(\\d{1,3}(?:\\.\\d{1,4})?)");

    /** The statistics that a report lists for every sample, in this order. */
    public static final List<Statistic> REPORTED = List.of(
            new Statistic("count", samples -> OptionalDouble.of((double) samples.count())),
            new Statistic("mean", Samples::mean),
            new Statistic("min", Samples::min),
            percentile("p50", 50),
            percentile("p90", 90),
            percentile("p95", 95),
            percentile("p99", 99),
            new Statistic("max", Samples::max));

    private final String suffix;
    private final Function<Samples, OptionalDouble> rule;

    private Statistic(String suffix, Function<Samples, OptionalDouble> rule) {
        this.suffix = suffix;
        this.rule = rule;
    }

    private static Statistic percentile(String suffix, double percent) {
        return new Statistic(suffix, samples -> samples.percentile(percent));
    }

    /** The statistic of a suffix; empty when there is none of that name, or a percentile above 100. */
    public static Optional<Statistic> of(String suffix) {
        Optional<Statistic> listed =
                REPORTED.stream().filter(s -> s.suffix.equals(suffix)).findFirst();
        Matcher matcher = PERCENTILE.matcher(suffix);
        if (listed.isPresent() || !matcher.matches()) {
            return listed;
        }
        double percent = Double.parseDouble(matcher.group(1));
        return percent > 100 ? Optional.empty() : Optional.of(percentile(suffix, percent));
    }

    /** How it is written behind the figure's name. */
    public String suffix() {
        return suffix;
    }

    /** Its value; empty when the sample has no numbers to tell it from. */
    public OptionalDouble of(Samples samples) {
        return rule.apply(samples);
    }
}
