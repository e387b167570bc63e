package org.securecloudlab.scenario.world;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.securecloudlab.cloud.Aggregate;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.cloud.Instance;
import org.securecloudlab.cloud.Sorted;

/** A cloud with the look-ups that every replication shares. Immutable. */
public final class CloudFacts {
    private static final String ZONE_OPTION = "DEFAULT.default_availability_zone";
    private static final String DEFAULT_ZONE = "nova";
    private static final List<String> TRUE_WORDS = List.of("true", "1", "on", "yes");
    private static final String ACTIVE = "ACTIVE";
    private static final int POWER_RUNNING = 1;
    private static final int[] NONE = {};

    private final Cloud cloud;
    private final List<Instance> existing;
    private final Map<String, Integer> existingIndex = new HashMap<>();
    private final Map<String, int[]> existingByHost = new HashMap<>();
    private final Map<String, String> zoneOfHost = new LinkedHashMap<>();
    private final Map<String, Host> hostByKey = new HashMap<>();
    private final Map<String, List<String>> keysByServiceHost = new HashMap<>();
    private final SortedSet<String> hostsDownAtStart;
    private final BitSet runningAtStart = new BitSet();

    /** Prepares the look-ups of a cloud. */
    public CloudFacts(Cloud cloud) {
        this.cloud = cloud;
        this.existing = cloud.instances().stream()
                .filter(instance -> instance.host().isPresent())
                .toList();
        this.hostsDownAtStart = Sorted.set(cloud.hosts().stream()
                .filter(host -> !host.service().up() || host.service().forcedDown())
                .map(Host::name)
                .toList());
        indexInstances();
        indexHosts();
    }

    private void indexInstances() {
        Map<String, List<Integer>> byHost = new HashMap<>();
        for (int index = 0; index < existing.size(); index++) {
            Instance instance = existing.get(index);
            existingIndex.put(instance.id(), index);
            runningAtStart.set(index, serves(instance));
            byHost.computeIfAbsent(instance.host().orElseThrow(), h -> new ArrayList<>())
                    .add(index);
        }
        byHost.forEach((host, indexes) -> existingByHost.put(
                host, indexes.stream().mapToInt(Integer::intValue).toArray()));
    }

    /** Nova's power state where the source has it, else its status. */
    private boolean serves(Instance instance) {
        boolean on = instance.powerState().isPresent()
                ? instance.powerState().getAsInt() == POWER_RUNNING
                : instance.status().equalsIgnoreCase(ACTIVE);
        return on && !hostsDownAtStart.contains(instance.host().orElseThrow());
    }

    private void indexHosts() {
        String defaultZone = cloud.settings().novaOption(ZONE_OPTION).orElse(DEFAULT_ZONE);
        for (Host host : cloud.hosts()) {
            hostByKey.put(host.key(), host);
            keysByServiceHost
                    .computeIfAbsent(host.name(), name -> new ArrayList<>())
                    .add(host.key());
            zoneOfHost.put(host.name(), defaultZone);
        }
        for (Aggregate aggregate : cloud.aggregates()) {
            aggregate.availabilityZone().ifPresent(zone -> aggregate
                    .hosts()
                    .forEach(host -> zoneOfHost.computeIfPresent(host, (name, old) -> zone)));
        }
    }

    public Cloud cloud() {
        return cloud;
    }

    /** Whether an option of nova.conf is on, by {@code section.option}; oslo.config's words for it. Unset counts as off. */
    public boolean isTrue(String option) {
        return cloud.settings()
                .novaOption(option)
                .map(value -> TRUE_WORDS.contains(value.trim().toLowerCase(Locale.ROOT)))
                .orElse(false);
    }

    /** The zone of a service host; nova's default zone when no aggregate makes one. */
    public Optional<String> zoneOf(String serviceHost) {
        return Optional.ofNullable(zoneOfHost.get(serviceHost));
    }

    /** All zones that hosts are in, in the order of the cloud's hosts. */
    public List<String> zones() {
        return zoneOfHost.values().stream().distinct().toList();
    }

    /** Service host names in the cloud's order, each once. */
    public List<String> serviceHosts() {
        return List.copyOf(zoneOfHost.keySet());
    }

    /**
     * The service host of a host key.
     *
     * @throws IllegalArgumentException when the cloud has no such host
     */
    public String serviceHostOf(String hostKey) {
        Host host = hostByKey.get(hostKey);
        if (host == null) {
            throw new IllegalArgumentException("The cloud has no host [" + hostKey + "]");
        }
        return host.name();
    }

    /** Keys of a service host's nodes; none for an unknown name. */
    public List<String> keysOf(String serviceHost) {
        return keysByServiceHost.getOrDefault(serviceHost, List.of());
    }

    /** Service hosts whose heartbeat did not arrive before the scenario began. */
    public SortedSet<String> hostsDownAtStart() {
        return hostsDownAtStart;
    }

    /** How many instances served before the scenario began. */
    public int runningAtStart() {
        return runningAtStart.cardinality();
    }

    /** Whether the cloud had an instance of that id on a host. */
    public boolean hasInstance(String instanceId) {
        return existingIndex.containsKey(instanceId);
    }

    boolean runsAtStart(int index) {
        return runningAtStart.get(index);
    }

    int existingCount() {
        return existing.size();
    }

    Instance existing(int index) {
        return existing.get(index);
    }

    int existingIndex(Instance instance) {
        return existingIndex.getOrDefault(instance.id(), -1);
    }

    int[] existingOn(String serviceHost) {
        return existingByHost.getOrDefault(serviceHost, NONE);
    }
}
