package org.securecloudlab.scheduler;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.securecloudlab.cloud.ServerGroup;

/** The server groups of a scheduler and where their members are, which come and go with the instances; see {@link InstanceHolds}. */
final class ServerGroups {
    private final Map<String, Entry> byId = new HashMap<>();
    /** Members that are nowhere yet, with the groups that name them. */
    private final Map<String, List<MemberCounts>> awaited = new HashMap<>();

    private final HostTable hosts;
    private final InstanceHolds holds;

    private record Entry(Optional<String> policy, OptionalInt maxServerPerHost, MemberCounts counts) {}

    ServerGroups(List<ServerGroup> groups, HostTable hosts) {
        this.hosts = hosts;
        this.holds = hosts.holds();
        for (ServerGroup group : groups) {
            Entry entry = new Entry(Optional.of(group.policy()), group.maxServerPerHost(), new MemberCounts());
            byId.put(group.id(), entry);
            for (String member : group.members()) {
                if (!holds.join(member, entry.counts())) {
                    awaited.computeIfAbsent(member, any -> new ArrayList<>()).add(entry.counts());
                }
            }
        }
    }

    boolean exists(String id) {
        return byId.containsKey(id);
    }

    List<String> ids() {
        return List.copyOf(new TreeSet<>(byId.keySet()));
    }

    /** The group as a request sees it: the request's own instances are members already. */
    RequestGroup forRequest(String id, List<String> instanceIds) {
        Entry entry = entry(id);
        List<String> own = new ArrayList<>(instanceIds);
        own.removeIf(instance -> holds.isMember(instance, entry.counts()));
        int[] before = places(own);
        return new RequestGroup(
                entry.policy(), entry.maxServerPerHost(), entry.counts(), own, () -> names(entry.counts(), before));
    }

    /** The hosts that hold these instances. */
    private int[] places(List<String> instances) {
        int[] places = {};
        for (String instance : instances) {
            places = HostTable.concat(places, hosts.holding(instance));
        }
        return places;
    }

    private List<String> names(MemberCounts counts, int[] others) {
        return IntStream.concat(Arrays.stream(counts.hosts()), Arrays.stream(others))
                .sorted()
                .distinct()
                .mapToObj(host -> hosts.get(host).name())
                .toList();
    }

    /** The instances have been placed: they are members. */
    void join(String id, List<String> instanceIds) {
        MemberCounts counts = entry(id).counts();
        instanceIds.forEach(instance -> holds.join(instance, counts));
    }

    /** An instance has come to a host that some group may have waited for. */
    void arrived(String instanceId) {
        if (!awaited.isEmpty()) {
            awaited.getOrDefault(instanceId, List.of()).forEach(counts -> holds.join(instanceId, counts));
            awaited.remove(instanceId);
        }
    }

    private Entry entry(String id) {
        Entry entry = byId.get(id);
        if (entry == null) {
            throw new IllegalArgumentException(
                    "unknown server group [" + id + "]; there are " + String.join(", ", ids()));
        }
        return entry;
    }
}
