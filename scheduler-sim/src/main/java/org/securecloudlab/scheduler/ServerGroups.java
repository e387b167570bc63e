package org.securecloudlab.scheduler;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.securecloudlab.cloud.ServerGroup;

/** The server groups of a scheduler and their members, which come and go with the instances. */
final class ServerGroups {
    private final Map<String, Entry> byId = new HashMap<>();
    private final Map<String, Entry> byMember = new HashMap<>();
    private final HostTable hosts;

    /** Most groups have few members, and a cloud may have millions of groups: a list is small. */
    private record Entry(Optional<String> policy, OptionalInt maxServerPerHost, ArrayList<String> members) {
        void join(String instanceId) {
            if (!members.contains(instanceId)) {
                members.add(instanceId);
            }
        }
    }

    ServerGroups(List<ServerGroup> groups, HostTable hosts) {
        this.hosts = hosts;
        for (ServerGroup group : groups) {
            Entry entry = new Entry(
                    Optional.of(group.policy()),
                    group.maxServerPerHost(),
                    new ArrayList<>(new LinkedHashSet<>(group.members())));
            byId.put(group.id(), entry);
            group.members().forEach(member -> byMember.put(member, entry));
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
        Set<String> members = new LinkedHashSet<>(entry.members());
        members.addAll(instanceIds);
        TreeSet<Integer> holding = new TreeSet<>();
        for (String member : members) {
            for (int host : hosts.holding(member)) {
                holding.add(host);
            }
        }
        return new RequestGroup(
                entry.policy(),
                entry.maxServerPerHost(),
                members,
                holding.stream().map(host -> hosts.get(host).name()).toList());
    }

    /** The instances have been placed: they are members. */
    void join(String id, List<String> instanceIds) {
        Entry entry = entry(id);
        instanceIds.forEach(instance -> {
            entry.join(instance);
            byMember.put(instance, entry);
        });
    }

    /** The instance is gone. */
    void leave(String instanceId) {
        Entry entry = byMember.remove(instanceId);
        if (entry != null) {
            entry.members().remove(instanceId);
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
