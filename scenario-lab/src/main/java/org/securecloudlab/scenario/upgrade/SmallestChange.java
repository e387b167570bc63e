package org.securecloudlab.scenario.upgrade;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.kernel.Progress;
import org.securecloudlab.scenario.hosts.HostKinds;
import org.securecloudlab.scenario.hosts.HostKinds.HostKind;
import org.securecloudlab.scenario.migration.GuestMigrations;
import org.securecloudlab.scheduler.RequestSpec;

/** Tries what would let a plan succeed that does not: spare hosts for room, larger waves for time. What is said was planned again, and worked. */
final class SmallestChange {
    private static final int MOST_SPARE = 8;
    private static final int MOST_AT_ONCE = 128;

    private final Cloud cloud;
    private final UpgradeRequest request;
    private final GuestMigrations migrations;
    private final Cancellation cancellation;

    SmallestChange(Cloud cloud, UpgradeRequest request, GuestMigrations migrations, Cancellation cancellation) {
        this.cloud = cloud;
        this.request = request;
        this.migrations = migrations;
        this.cancellation = cancellation;
    }

    /** The fewest spare hosts of one kind with which all of these hosts find a wave; empty when none that was tried does. */
    Optional<Sentence> spareHosts(List<String> hosts, Guest stuck) {
        RequestSpec asked = stuck.request().orElseThrow();
        RequestSpec plain = RequestSpec.of(List.of("spare"), asked.flavor(), asked.image(), asked.projectId());
        RequestSpec zoned = asked.availabilityZone().map(plain::inZone).orElse(plain);
        Optional<HostKind> kind = HostKinds.of(cloud, Set.of()).stream()
                .filter(each -> HostKinds.takes(cloud, each, zoned))
                .findFirst();
        return kind.flatMap(helping -> fewest(helping, hosts));
    }

    private Optional<Sentence> fewest(HostKind kind, List<String> hosts) {
        for (int spare = 1; spare <= MOST_SPARE; spare++) {
            Cloud grown = HostKinds.added(cloud, kind, "spare", spare);
            Waves waves = new Waves(grown, new Fleet(grown, request.zones(), migrations), request, hosts, cancellation);
            waves.run(Progress.NONE);
            if (waves.left().isEmpty()) {
                return Optional.of(spare(spare, kind));
            }
        }
        return Optional.empty();
    }

    private static Sentence spare(int hosts, HostKind kind) {
        String name = kind.host().name();
        Object like = kind.zone()
                .<Object>map(zone -> Sentence.of("upgrade.in-zone", "{0} in {1}", name, zone))
                .orElse(name);
        return hosts == 1
                ? Sentence.of("upgrade.spare-one", "there was 1 spare host like {0}", like)
                : Sentence.of("upgrade.spare", "there were {0} spare hosts like {1}", hosts, like);
    }

    /** Wave sizes with which all is done in time, the smallest; empty when none is. */
    Optional<Sentence> largerWaves(List<String> hosts, Duration deadline) {
        for (int size = request.hostsAtOnce() * 2; size <= Math.min(MOST_AT_ONCE, hosts.size()); size *= 2) {
            UpgradeRequest larger = request.withHostsAtOnce(size);
            Waves waves = new Waves(cloud, new Fleet(cloud, request.zones(), migrations), larger, hosts, cancellation);
            waves.run(Progress.NONE);
            Schedule schedule = Schedule.of(larger, migrations, waves.waves());
            if (waves.left().isEmpty()
                    && schedule.tooLong().isEmpty()
                    && schedule.end().expected().compareTo(deadline) <= 0) {
                return Optional.of(Sentence.of("upgrade.at-once", "{0} hosts were out at once", size));
            }
        }
        return Optional.empty();
    }
}
