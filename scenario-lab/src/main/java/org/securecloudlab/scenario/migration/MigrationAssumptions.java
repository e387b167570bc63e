package org.securecloudlab.scenario.migration;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.cloud.Sorted;
import org.securecloudlab.migration.MemoryProfile;
import org.securecloudlab.migration.MigrationLink;
import org.securecloudlab.migration.risk.FaultRates;
import org.securecloudlab.migration.run.MigrationDocument;

/**
 * What a cloud's export does not say about live migration.
 *
 * @param profile how guests write to their memory, where {@code profiles} names nothing else
 * @param profiles by name of the flavor
 * @param linkMegabitsPerSecond of a host's migration network, in each direction
 * @param mtuBytes of that network
 * @param localDisks what becomes of disks that are not volumes
 * @param diskUsedShare share of a local disk that has been written and travels
 * @param overhead of each move beside the transfer: nova's checks, port bindings and cleaning up
 * @param faults how often hosts and links break
 */
public record MigrationAssumptions(
        MemoryProfile profile,
        SortedMap<String, MemoryProfile> profiles,
        double linkMegabitsPerSecond,
        int mtuBytes,
        LocalDiskRule localDisks,
        double diskUsedShare,
        Duration overhead,
        FaultRates faults) {

    /** Web servers on 10 Gbit/s, disks half full, 5 s beside each transfer: assumptions. */
    public static final MigrationAssumptions USUAL = new MigrationAssumptions(
            MemoryProfile.WEB,
            Sorted.emptyMap(),
            10_000,
            1500,
            LocalDiskRule.CONFIGURED,
            0.5,
            Duration.ofSeconds(5),
            FaultRates.ASSUMED);

    public MigrationAssumptions {
        profiles = Sorted.map(profiles);
    }

    /** What becomes of disks that are not volumes. */
    public enum LocalDiskRule {
        /** As {@code [libvirt] images_type} says: on Ceph they are shared, else they travel. */
        CONFIGURED,
        /** All hosts see them, as on NFS. */
        SHARED,
        /** They travel with the guest (block migration). */
        TRAVEL,
        /** Guests that have some are not moved. */
        STAY;

        /** By its name in lower case. */
        static Optional<LocalDiskRule> find(String name) {
            return Arrays.stream(values())
                    .filter(rule -> rule.name().toLowerCase(Locale.ROOT).equals(name))
                    .findFirst();
        }
    }

    /** The link of a host when so many migrations share it. */
    public MigrationLink link(int sharing) {
        return MigrationLink.ofMegabits(linkMegabitsPerSecond, mtuBytes).sharedBy(sharing);
    }

    /** How guests of a flavor write. */
    public MemoryProfile profileOf(String flavorName) {
        return profiles.getOrDefault(flavorName, profile);
    }

    /** In English, for answers. */
    public List<Sentence> sentences() {
        Sentence all = Sentence.of("assumed.profile", "guests write to memory like the profile {0}", profile.label());
        Sentence some = Sentence.of("assumed.profiles", "{0} flavors have their own", profiles.size());
        return List.of(
                Sentence.several(profiles.isEmpty() ? List.of(all) : List.of(all, some)),
                Sentence.of(
                        "assumed.network",
                        "migration network of {0} Gbit/s a host and direction, MTU {1}",
                        plain(linkMegabitsPerSecond / 1000),
                        mtuBytes),
                Sentence.of(
                        "assumed.overhead",
                        "{0} s beside each transfer; local disks are {1} % full",
                        plain(overhead.toMillis() / 1000.0),
                        plain(diskUsedShare * 100)),
                MigrationDocument.ASSUMED_HOSTS);
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : String.format(Locale.ROOT, "%.2f", value);
    }
}
