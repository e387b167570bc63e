package org.securecloudlab.scenario.hosts.loss;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.scheduler.HostLoad;
import org.securecloudlab.scheduler.NovaScheduler;

/**
 * Loses domain after domain on the cloud as it is. Making a scheduler takes far longer than losing a few hosts, so that one is used again when
 * everything came back to its place; else the next loss gets a new one.
 */
final class Rehearsals {
    private final Cloud cloud;
    private final boolean hasCells;
    private Optional<NovaScheduler> untouched = Optional.empty();
    private Map<String, HostLoad> loads = Map.of();

    Rehearsals(Cloud cloud) {
        this.cloud = cloud;
        this.hasCells = cloud.hosts().stream()
                .anyMatch(host ->
                        !host.numaCells().isEmpty() || !host.pciDevices().isEmpty());
    }

    /** Loses a domain, whose instances look for hosts in this order. */
    Evacuation lose(FailureDomain domain, List<Mover> movers) {
        NovaScheduler scheduler = untouched.orElseGet(this::fresh);
        untouched = Optional.empty();
        Evacuation evacuation = new Evacuation(scheduler, domain);
        evacuation.run(movers);
        return evacuation;
    }

    private NovaScheduler fresh() {
        NovaScheduler scheduler = NovaScheduler.of(cloud);
        if (loads.isEmpty()) {
            loads = new HashMap<>();
            scheduler.loads().forEach(load -> loads.put(load.host(), load));
        }
        return scheduler;
    }

    /** The loss has been looked at. What instances of the cloud hold of cells and devices is not known, so that those cannot be given back. */
    void end(Evacuation evacuation) {
        boolean returns = !hasCells && evacuation.undo();
        boolean isAsBefore = returns
                && evacuation.touched().stream()
                        .allMatch(host -> evacuation.scheduler().load(host).equals(loads.get(host)));
        untouched = isAsBefore ? Optional.of(evacuation.scheduler()) : Optional.empty();
    }
}
