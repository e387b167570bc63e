package org.securecloudlab.scheduler.cases;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.securecloudlab.scheduler.HostState;
import org.securecloudlab.scheduler.HostTable;
import org.securecloudlab.scheduler.pci.PciPools;

/** The hosts' state at one moment, to tell what changed since. */
final class CaseState {
    private final List<ObjectNode> states = new ArrayList<>();
    private final HostTable hosts;

    CaseState(HostTable hosts) {
        this.hosts = hosts;
        for (int index = 0; index < hosts.size(); index++) {
            states.add(state(hosts.get(index)));
        }
    }

    /** Hosts and fields that have changed since. */
    ObjectNode changes() {
        ObjectNode changes = JsonNodeFactory.instance.objectNode();
        for (int index = 0; index < hosts.size(); index++) {
            ObjectNode before = states.get(index);
            ObjectNode changed = JsonNodeFactory.instance.objectNode();
            state(hosts.get(index)).properties().forEach(field -> {
                if (!field.getValue().equals(before.get(field.getKey()))) {
                    changed.set(field.getKey(), field.getValue());
                }
            });
            if (!changed.isEmpty()) {
                changes.set(hosts.get(index).key(), changed);
            }
        }
        return changes;
    }

    private static ObjectNode state(HostState host) {
        ObjectNode state = JsonNodeFactory.instance
                .objectNode()
                .put("free_ram_mb", host.freeRamMiB())
                .put("free_disk_mb", host.freeDiskMiB())
                .put("vcpus_used", host.vcpusUsed())
                .put("num_instances", host.numInstances())
                .put("num_io_ops", host.numIoOps());
        ArrayNode instances = state.putArray("instances");
        host.instances().stream().sorted().forEach(instances::add);
        state.set("numa", CaseNuma.write(host.numa()));
        state.set("pci", pci(host.pci()));
        return state;
    }

    private static ArrayNode pci(PciPools pools) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        pools.list().stream()
                .sorted(Comparator.comparing(PciPools.Free::vendorId)
                        .thenComparing(PciPools.Free::productId)
                        .thenComparing(pool -> pool.numaNode().orElse(-1))
                        .thenComparing(PciPools.Free::count))
                .forEach(pool -> {
                    ArrayNode row = rows.addArray().add(pool.vendorId()).add(pool.productId());
                    pool.numaNode().ifPresentOrElse(row::add, row::addNull);
                    row.add(pool.count());
                });
        return rows;
    }
}
