package org.securecloudlab.scenario.hosts.size;

import java.util.List;
import java.util.Optional;
import org.securecloudlab.kernel.statistics.MeanEstimate;

/**
 * Hosts that suffice.
 *
 * @param hosts how many of each kind, those that may be lost among them
 * @param price of all
 * @param failingShare of the requests, over replications
 * @param peaks greatest use of each resource while hosts are lost
 * @param binding what the requests lacked with one host less, most frequent first; empty when none failed even then
 * @param need how far the number of hosts is certain; for the cheapest options of several replications
 */
public record SizeOption(
        List<Count> hosts,
        double price,
        MeanEstimate failingShare,
        List<Peak> peaks,
        List<String> binding,
        Optional<Need> need) {

    /**
     * Hosts of one kind.
     *
     * @param like the host of the cloud that they are like
     * @param count how many
     */
    public record Count(String like, int count) {}

    /**
     * How full a resource gets.
     *
     * @param resource {@code VCPU}, {@code MEMORY_MB} or {@code DISK_GB}
     * @param share allocated share of the capacity, over replications
     */
    public record Peak(String resource, MeanEstimate share) {}

    /**
     * How many hosts each replication by itself needs, so that no more of its requests fail than may.
     *
     * @param like the kind that is counted, the most frequent of the option; the others stay as they are
     * @param hosts over replications; at most twice the option's
     */
    public record Need(String like, MeanEstimate hosts) {}

    /** The same with its spread. */
    SizeOption needing(Need spread) {
        return new SizeOption(hosts, price, failingShare, peaks, binding, Optional.of(spread));
    }

    public SizeOption {
        hosts = List.copyOf(hosts);
        peaks = List.copyOf(peaks);
        binding = List.copyOf(binding);
    }
}
