package org.securecloudlab.scenario.migration;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.securecloudlab.cloud.Sentence;

/**
 * Guests with pinned CPUs, NUMA cells or huge pages: moved since Train (20.0.0), before only with {@code [workarounds] enable_numa_live_migration}
 * (nova/conductor/tasks/live_migrate.py, {@code _check_instance_has_no_numa}).
 */
final class NumaRule implements MoveRule {
    private static final int SINCE = 20;
    private static final String WORKAROUND = "workarounds.enable_numa_live_migration";

    @Override
    public Optional<Unmovable> judge(MovedGuest guest, NovaFacts nova) {
        boolean allowed = nova.release().isAtLeast(SINCE)
                || nova.option(WORKAROUND)
                        .filter(value -> List.of("true", "1", "yes", "on").contains(value.toLowerCase(Locale.ROOT)))
                        .isPresent();
        if (allowed || !hasTopology(guest)) {
            return Optional.empty();
        }
        return Optional.of(new Unmovable(
                Sentence.of("upgrade.numa", "its CPUs are pinned or it has NUMA cells"), Unmovable.since("train")));
    }

    private static boolean hasTopology(MovedGuest guest) {
        return guest.spec("hw:cpu_policy", "hw_cpu_policy")
                        .filter(policy -> !policy.equals("shared"))
                        .isPresent()
                || guest.spec("hw:numa_nodes", "hw_numa_nodes").isPresent()
                || guest.spec("hw:mem_page_size", "hw_mem_page_size").isPresent();
    }
}
