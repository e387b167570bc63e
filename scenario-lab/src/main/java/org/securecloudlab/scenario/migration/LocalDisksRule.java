package org.securecloudlab.scenario.migration;

import java.util.Optional;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.scenario.migration.MigrationAssumptions.LocalDiskRule;

/** Guests whose local disks cannot travel: nova's tunnel does not carry them (reference sheet, section 6), or an operator does not want them to. */
final class LocalDisksRule implements MoveRule {
    private final LocalDiskRule rule;

    LocalDisksRule(LocalDiskRule rule) {
        this.rule = rule;
    }

    @Override
    public Optional<Unmovable> judge(MovedGuest guest, NovaFacts nova) {
        if (guest.localDiskGiB() == 0 || !travel(nova)) {
            return Optional.empty();
        }
        if (rule == LocalDiskRule.STAY) {
            return Optional.of(new Unmovable(
                    Sentence.of("upgrade.disk", "it has a local disk"),
                    Sentence.of("upgrade.disks-travel", "local disks may travel with their guests")));
        }
        return nova.isTunnelled()
                ? Optional.of(new Unmovable(
                        Sentence.of(
                                "upgrade.disk-tunnel",
                                "it has a local disk, which the tunnel of libvirtd does not carry"),
                        Sentence.of("upgrade.no-tunnel", "live_migration_tunnelled were false")))
                : Optional.empty();
    }

    /** Whether local disks are only on their host. */
    boolean travel(NovaFacts nova) {
        return switch (rule) {
            case SHARED -> false;
            case TRAVEL, STAY -> true;
            case CONFIGURED -> !nova.sharesDisks();
        };
    }
}
