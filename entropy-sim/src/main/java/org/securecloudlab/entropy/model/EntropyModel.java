package org.securecloudlab.entropy.model;

import java.util.ArrayList;
import java.util.List;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.entropy.boot.GuestGroup;
import org.securecloudlab.entropy.boot.Sharing;
import org.securecloudlab.entropy.boot.SourceUnit;
import org.securecloudlab.entropy.boot.Storm;
import org.securecloudlab.entropy.boot.Supply;

/**
 * Everything that a storm or a sizing needs.
 *
 * @param name of the model
 * @param seed of the random numbers
 * @param replications how often each candidate is run
 * @param hosts how many hosts there are
 * @param guests who boots
 * @param backing what stands behind the devices
 * @param sharing how a source is shared
 * @param hostGatheringBitsPerSecond what a host of {@link Backing#HOST_POOL} gathers without its sources
 * @param sources the sources that there are, or that are to be chosen from
 * @param storm when they boot
 * @param target what is wanted
 * @param mostSources up to how many sources are tried
 * @param assumptions what was assumed because nothing was said
 */
public record EntropyModel(
        String name,
        long seed,
        int replications,
        int hosts,
        List<GuestGroup> guests,
        Backing backing,
        Sharing sharing,
        double hostGatheringBitsPerSecond,
        List<SourceStock> sources,
        StormPlan storm,
        Target target,
        int mostSources,
        List<Sentence> assumptions) {
    private static final double POOL_BITS = 4096;

    public EntropyModel {
        guests = List.copyOf(guests);
        sources = List.copyOf(sources);
        assumptions = List.copyOf(assumptions);
    }

    /** The sources that there are, one by one, the fastest first. */
    public List<SourceUnit> units() {
        List<SourceUnit> units = new ArrayList<>();
        for (SourceStock stock : sources) {
            units.addAll(stock.units(stock.count()));
        }
        units.sort((a, b) -> Double.compare(b.bitsPerSecond(), a.bitsPerSecond()));
        return units;
    }

    /** What stands behind the devices when so many of the fastest sources are lost. */
    public Supply supply(int lost) {
        List<SourceUnit> units = units();
        return supply(units.subList(Math.min(lost, units.size()), units.size()));
    }

    /** The same with other sources. */
    public Supply supply(List<SourceUnit> units) {
        return switch (backing) {
            case KERNEL -> new Supply.Kernel();
            case HOST_POOL -> new Supply.HostPool(POOL_BITS, hostGatheringBitsPerSecond + sum(units));
            case HOST_DEVICE -> new Supply.Sources(true, sharing, units);
            case BROKER -> new Supply.Sources(false, sharing, units);
        };
    }

    private static double sum(List<SourceUnit> units) {
        return units.stream().mapToDouble(SourceUnit::bitsPerSecond).sum();
    }

    /** The storm on a supply. */
    public Storm storm(Supply supply) {
        return new Storm(
                hosts,
                guests,
                supply,
                storm.arrivals(),
                storm.overSeconds(),
                storm.startMedianSeconds(),
                storm.startSigma(),
                storm.horizonSeconds());
    }

    /** Guests in all. */
    public int guestCount() {
        return guests.stream().mapToInt(GuestGroup::count).sum();
    }

    /** The same cloud with other guests. */
    public EntropyModel withGuests(List<GuestGroup> others) {
        return new EntropyModel(
                name,
                seed,
                replications,
                hosts,
                others,
                backing,
                sharing,
                hostGatheringBitsPerSecond,
                sources,
                storm,
                target,
                mostSources,
                assumptions);
    }

    /** The same cloud with something else behind the devices. */
    public EntropyModel withBacking(Backing other) {
        return new EntropyModel(
                name,
                seed,
                replications,
                hosts,
                guests,
                other,
                sharing,
                hostGatheringBitsPerSecond,
                sources,
                storm,
                target,
                mostSources,
                assumptions);
    }

    /** The same cloud, run another number of times. */
    public EntropyModel withReplications(int other) {
        return new EntropyModel(
                name,
                seed,
                other,
                hosts,
                guests,
                backing,
                sharing,
                hostGatheringBitsPerSecond,
                sources,
                storm,
                target,
                mostSources,
                assumptions);
    }
}
