package org.securecloudlab.scenario.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Cpu;
import org.securecloudlab.cloud.Host;

/**
 * What nova checks between two hosts after its scheduler has chosen: the same type of hypervisor, no older version
 * (nova/conductor/tasks/live_migrate.py, {@code _check_compatible_with_source_hypervisor}), a processor that has all that the source has
 * (nova/virt/libvirt/driver.py, {@code _compare_cpu}). A host that fails is ignored and the scheduler asked again, as
 * {@code migrate_max_retries = -1} has it.
 */
final class LiveChecks {
    private final List<Host> hosts;

    LiveChecks(Cloud cloud) {
        this.hosts = cloud.hosts();
    }

    /** Whether a guest may go from one host to the other. */
    static boolean fit(Host source, Host target) {
        boolean sameType = source.hypervisor().type().equals(target.hypervisor().type());
        boolean older = source.hypervisor().version().isPresent()
                && target.hypervisor().version().isPresent()
                && target.hypervisor().version().getAsInt()
                        < source.hypervisor().version().getAsInt();
        return sameType && !older && hasAll(source.cpu(), target.cpu());
    }

    private static boolean hasAll(Cpu source, Cpu target) {
        if (differ(source.arch(), target.arch()) || differ(source.vendor(), target.vendor())) {
            return false;
        }
        return !source.featuresKnown()
                || !target.featuresKnown()
                || target.features().containsAll(source.features());
    }

    private static boolean differ(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    /** All that a guest from this host must not be sent to: what asking host after host comes to. */
    List<String> unfitFor(Host source) {
        List<String> unfit = new ArrayList<>();
        for (Host host : hosts) {
            if (host.name().equals(source.name()) || !fit(source, host)) {
                unfit.add(host.name());
            }
        }
        return unfit;
    }
}
