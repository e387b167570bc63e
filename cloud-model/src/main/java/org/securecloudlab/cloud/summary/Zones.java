package org.securecloudlab.cloud.summary;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.securecloudlab.cloud.Aggregate;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.cloud.Service;

/**
 * The availability zone of each host, by nova's rule (nova/availability_zones.py): the zone of its aggregate, else the zone
 * that the service list prints, else {@code default_availability_zone}.
 */
public final class Zones {
    private final Map<String, String> byAggregate = new HashMap<>();
    private final Map<String, String> byService = new HashMap<>();
    private final String byDefault;

    /** The zones of a cloud. */
    public Zones(Cloud cloud) {
        for (Aggregate aggregate : cloud.aggregates()) {
            aggregate
                    .availabilityZone()
                    .ifPresent(zone -> aggregate.hosts().forEach(host -> byAggregate.putIfAbsent(host, zone)));
        }
        for (Service service : cloud.services()) {
            if (service.binary().equals("nova-compute")) {
                service.zone().ifPresent(zone -> byService.putIfAbsent(service.host(), zone));
            }
        }
        byDefault =
                cloud.settings().novaOption("DEFAULT.default_availability_zone").orElse("nova");
    }

    /** The zone that nova says the host is in. */
    public String of(Host host) {
        return Optional.ofNullable(byAggregate.get(host.name()))
                .or(() -> Optional.ofNullable(byService.get(host.name())))
                .orElse(byDefault);
    }

    /** Whether the host is in an aggregate that makes a zone. */
    public boolean isInZoneAggregate(Host host) {
        return byAggregate.containsKey(host.name());
    }
}
