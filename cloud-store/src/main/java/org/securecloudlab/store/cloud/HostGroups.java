package org.securecloudlab.store.cloud;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Sums hosts into zones, aggregates and racks. */
final class HostGroups {
    private record Key(HostGroupLoad.Kind kind, String name) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byKind = kind.compareTo(other.kind);
            return byKind != 0 ? byKind : name.compareTo(other.name);
        }
    }

    private static final Utilisation NOTHING = new Utilisation(0, 0);

    private final SortedMap<Key, HostGroupLoad> groups = new TreeMap<>();

    void add(HostRow host) {
        add(HostGroupLoad.Kind.ZONE, host.zone(), host);
        add(HostGroupLoad.Kind.RACK, host.rack().orElse(""), host);
        List<String> aggregates = host.aggregates().isEmpty() ? List.of("") : host.aggregates();
        for (String aggregate : aggregates) {
            add(HostGroupLoad.Kind.AGGREGATE, aggregate, host);
        }
    }

    private void add(HostGroupLoad.Kind kind, String name, HostRow host) {
        Key key = new Key(kind, name);
        HostGroupLoad before =
                groups.getOrDefault(key, new HostGroupLoad(kind, name, 0, 0, 0, NOTHING, NOTHING, NOTHING));
        groups.put(
                key,
                new HostGroupLoad(
                        kind,
                        name,
                        before.hosts() + 1,
                        before.hostsUp() + (host.status() == HostStatus.UP ? 1 : 0),
                        before.instances() + host.instanceCount(),
                        before.vcpu().plus(host.vcpu()),
                        before.ramMiB().plus(host.ramMiB()),
                        before.diskGiB().plus(host.diskGiB())));
    }

    /** By kind, then by name. */
    Collection<HostGroupLoad> all() {
        return groups.values();
    }
}
