package org.securecloudlab.scheduler;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The hosts of a scheduler in the cloud's order, with the ways to find them. */
public final class HostTable {
    private static final int[] NOWHERE = {};

    private final HostState[] hosts;
    private final Map<String, int[]> byName = new HashMap<>();
    /** Hosts whose service host has other nodes, too. */
    private final BitSet shared = new BitSet();

    private final InstanceHolds holds = new InstanceHolds();
    private final Map<String, HostState> byKey = new HashMap<>();

    private Function<String, Optional<InstanceFacts>> facts = id -> Optional.empty();

    /** Each state's index must be its place in the list. */
    public HostTable(List<HostState> states) {
        hosts = states.toArray(new HostState[0]);
        for (HostState host : hosts) {
            byKey.put(host.key(), host);
            byName.merge(host.name(), new int[] {host.index()}, HostTable::concat);
        }
        for (HostState host : hosts) {
            shared.set(host.index(), byName.getOrDefault(host.name(), NOWHERE).length > 1);
            for (String instance : host.instances()) {
                if (!holds(host, instance)) {
                    holds.list(instance, host.index());
                }
            }
        }
    }

    /** Says where what is known about instances can be asked. */
    public void describeInstances(Function<String, Optional<InstanceFacts>> byId) {
        facts = byId;
    }

    /** What is known about an instance. */
    public Optional<InstanceFacts> facts(String instanceId) {
        return facts.apply(instanceId);
    }

    /** What the instances hold. */
    InstanceHolds holds() {
        return holds;
    }

    public int size() {
        return hosts.length;
    }

    public HostState get(int index) {
        return hosts[index];
    }

    /** The host of a key. */
    public Optional<HostState> keyed(String hostKey) {
        return Optional.ofNullable(byKey.get(hostKey));
    }

    /** Places of the nodes of a service host; none for an unknown name. */
    public int[] named(String serviceHost) {
        return byName.getOrDefault(serviceHost, NOWHERE).clone();
    }

    /** Places of the hosts that hold an instance: none, one, or two while it moves. */
    public int[] holding(String instanceId) {
        return holds.on(instanceId);
    }

    /** Whether a node of a host holds an instance. */
    boolean holds(HostState host, String instanceId) {
        return holds.isOn(instanceId, host.index());
    }

    /** Puts an instance on one node of a host; nothing happens when it is there already. */
    void add(String instanceId, HostState host) {
        if (!holds(host, instanceId)) {
            host.add(instanceId);
            holds.list(instanceId, host.index());
        }
    }

    /** Puts an instance on every node of a service host, since nova lists instances by service host. */
    void addToAllNodes(String instanceId, HostState host) {
        if (!shared.get(host.index())) {
            add(instanceId, host);
            return;
        }
        for (int index : named(host.name())) {
            add(instanceId, hosts[index]);
        }
    }

    /** Takes an instance off every node of a service host. */
    void removeFromAllNodes(String instanceId, HostState host) {
        if (!shared.get(host.index())) {
            remove(instanceId, host);
            return;
        }
        for (int index : named(host.name())) {
            remove(instanceId, hosts[index]);
        }
    }

    void remove(String instanceId, HostState host) {
        host.remove(instanceId);
        holds.unlist(instanceId, host.index());
    }

    /** Both, one after the other. */
    static int[] concat(int[] left, int[] right) {
        int[] both = Arrays.copyOf(left, left.length + right.length);
        System.arraycopy(right, 0, both, left.length, right.length);
        return both;
    }
}
