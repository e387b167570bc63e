package org.securecloudlab.scheduler;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** A weigher with its multiplier for every host worked out: the configured one, or the smallest of the host's aggregates. */
final class ConfiguredWeigher {
    private final HostWeigher weigher;
    private final double configured;
    /** By host index; null when no aggregate carries a multiplier of its own. */
    private final double @Nullable [] byHost;

    ConfiguredWeigher(HostWeigher weigher, SchedulerOptions options, HostTable hosts) {
        this.weigher = weigher;
        double sign = weigher.negatesMultiplier() ? -1 : 1;
        this.configured = sign * options.get(weigher.multiplier());
        this.byHost = byHost(sign, hosts);
    }

    private double @Nullable [] byHost(double sign, HostTable hosts) {
        double[] multipliers = null;
        for (int index = 0; index < hosts.size(); index++) {
            OptionalDouble smallest =
                    HostAggregate.smallestNumber(hosts.get(index).aggregates(), weigher.aggregateKey());
            if (smallest.isEmpty()) {
                continue;
            }
            if (multipliers == null) {
                multipliers = new double[hosts.size()];
                Arrays.fill(multipliers, configured);
            }
            multipliers[index] = sign * smallest.getAsDouble();
        }
        return multipliers;
    }

    HostWeigher weigher() {
        return weigher;
    }

    /** Adds the multiplier times the normalised raw value of each survivor to its total. */
    void addTo(double[] total, double[] raw, HostList survivors, double low, double high) {
        double range = high - low;
        for (int place = 0; place < survivors.size(); place++) {
            double normalised = low == high ? 0.0 : (raw[place] - low) / range;
            total[place] += (byHost == null ? configured : byHost[survivors.get(place)]) * normalised;
        }
    }

    /** Whether every host's multiplier is a number. */
    boolean isFinite() {
        return Double.isFinite(configured)
                && (byHost == null || Arrays.stream(byHost).allMatch(Double::isFinite));
    }

    double multiplier(int hostIndex) {
        return byHost == null ? configured : byHost[hostIndex];
    }

    /** Whether a value of 0 for every host leaves the sum as it is, whatever the multiplier. */
    boolean isNeutralAtZero() {
        return byHost == null && Double.isFinite(configured);
    }
}
