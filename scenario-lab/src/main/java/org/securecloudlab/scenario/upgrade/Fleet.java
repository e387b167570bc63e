package org.securecloudlab.scenario.upgrade;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.cloud.Instance;
import org.securecloudlab.scenario.hosts.KeptRequests;
import org.securecloudlab.scenario.hosts.ZoneRule;
import org.securecloudlab.scenario.migration.GuestMigrations;
import org.securecloudlab.scenario.migration.MovedGuest;
import org.securecloudlab.scenario.migration.Unmovable;
import org.securecloudlab.scheduler.RequestSpec;

/** The guests of a cloud as a drain sees them; unchanging. */
final class Fleet {
    private static final int RUNNING = 1;
    private static final int PAUSED = 3;
    private static final Set<String> MOVABLE_STATES = Set.of("ACTIVE", "PAUSED");

    private final Map<String, Guest> guests = new HashMap<>();
    private final Map<String, Host> hosts = new HashMap<>();
    private final Map<String, List<String>> keys = new HashMap<>();

    Fleet(Cloud cloud, ZoneRule zones, GuestMigrations migrations) {
        KeptRequests requests = new KeptRequests(cloud, zones);
        Map<String, Image> images = new HashMap<>();
        cloud.images().forEach(image -> images.putIfAbsent(image.id(), image));
        for (Host host : cloud.hosts()) {
            hosts.putIfAbsent(host.name(), host);
            keys.computeIfAbsent(host.name(), any -> new ArrayList<>()).add(host.key());
        }
        for (Instance instance : cloud.instances()) {
            if (instance.host().isPresent()) {
                guests.put(instance.id(), guest(instance, requests, images, migrations));
            }
        }
    }

    private static Guest guest(
            Instance instance, KeptRequests requests, Map<String, Image> images, GuestMigrations migrations) {
        Optional<RequestSpec> request = requests.of(instance);
        Optional<MovedGuest> moved = request.map(spec ->
                new MovedGuest(spec.flavor(), instance.imageId().map(images::get), instance.bootedFromVolume()));
        boolean isOn = instance.powerState().isPresent()
                ? instance.powerState().getAsInt() == RUNNING
                        || instance.powerState().getAsInt() == PAUSED
                : MOVABLE_STATES.contains(instance.status());
        Optional<Unmovable> obstacle = moved.flatMap(migrations::obstacle);
        return new Guest(instance, request, moved.map(migrations::kind), isOn, obstacle);
    }

    /** A guest that the cloud had at the start. */
    Guest guest(String instanceId) {
        Guest guest = guests.get(instanceId);
        if (guest == null) {
            throw new IllegalArgumentException("unknown instance [" + instanceId + "]");
        }
        return guest;
    }

    Host host(String serviceHost) {
        Host host = hosts.get(serviceHost);
        if (host == null) {
            throw new IllegalArgumentException("unknown host [" + serviceHost + "]");
        }
        return host;
    }

    /** Keys of a service host's nodes. */
    List<String> keys(String serviceHost) {
        return keys.getOrDefault(serviceHost, List.of());
    }
}
