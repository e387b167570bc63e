package org.securecloudlab.scheduler.filter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.securecloudlab.scheduler.HostState;

/**
 * The attributes of nova's HostState by their Python names, for filters that look them up by name. Limit: what holds objects rather than
 * values (aggregates, instances, metrics, PCI, NUMA) and the uuids of host and cell have a text of ours.
 */
final class HostAttributes {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Map<String, Function<HostState, JsonNode>> BY_NAME = attributes();

    private static final Set<String> OF_KIND = Set.of(
            "hypervisor_type",
            "hypervisor_version",
            "cpu_info",
            "supported_instances",
            "stats",
            "vcpus_total",
            "total_usable_ram_mb",
            "total_usable_disk_gb",
            "cpu_allocation_ratio",
            "ram_allocation_ratio",
            "disk_allocation_ratio");

    private HostAttributes() {}

    /** Whether hosts of one kind agree in an attribute; stats and unknown names are the host's facts. */
    static boolean isOfKind(String name) {
        return !BY_NAME.containsKey(name) || OF_KIND.contains(name);
    }

    /** Missing when there is no such attribute; a null node when it holds nothing that can be read. */
    static JsonNode get(HostState host, String name) {
        Function<HostState, JsonNode> attribute = BY_NAME.get(name);
        return attribute == null ? MissingNode.getInstance() : attribute.apply(host);
    }

    private static Map<String, Function<HostState, JsonNode>> attributes() {
        Map<String, Function<HostState, JsonNode>> byName = new TreeMap<>();
        byName.put("host", host -> JSON.textNode(host.name()));
        byName.put("nodename", host -> JSON.textNode(host.facts().node()));
        byName.put("hypervisor_hostname", host -> JSON.textNode(host.facts().node()));
        byName.put("hypervisor_type", host -> JSON.textNode(host.facts().hypervisorType()));
        byName.put("hypervisor_version", host -> JSON.numberNode(host.facts().hypervisorVersion()));
        byName.put("host_ip", host -> host.facts().hostIp().map(Opaque::address).orElse(NullNode.instance));
        byName.put("cpu_info", host -> JSON.textNode(host.facts().cpuInfo()));
        byName.put("supported_instances", HostAttributes::supported);
        byName.put("stats", HostAttributes::stats);
        amounts(byName);
        byName.put("uuid", host -> JSON.textNode(host.key()));
        byName.put("cell_uuid", host -> JSON.textNode(host.facts().cell()));
        byName.put(
                "_lock_name",
                host -> Opaque.tuple("('" + host.name() + "', '" + host.facts().node() + "')"));
        byName.put("updated", host -> NullNode.instance);
        byName.put("numa_topology", host -> host.numa().isEmpty() ? NullNode.instance : Opaque.of("NUMATopology"));
        byName.put("limits", host -> JSON.objectNode());
        byName.put("pci_stats", host -> Opaque.of("<nova.pci.stats.PciDeviceStats object>"));
        byName.put("update", host -> Opaque.of("<bound method HostState.update>"));
        byName.put("consume_from_request", host -> Opaque.of("<bound method HostState.consume_from_request>"));
        byName.put("metrics", HostAttributes::metrics);
        byName.put("aggregates", HostAttributes::aggregates);
        byName.put("instances", HostAttributes::instances);
        byName.put("service", HostAttributes::service);
        return byName;
    }

    private static void amounts(Map<String, Function<HostState, JsonNode>> byName) {
        byName.put("total_usable_ram_mb", host -> JSON.numberNode(host.facts().ramMiB()));
        byName.put("total_usable_disk_gb", host -> JSON.numberNode(host.facts().diskGiB()));
        byName.put("disk_mb_used", host -> JSON.numberNode(host.facts().diskMiBUsed()));
        byName.put("free_ram_mb", host -> JSON.numberNode(host.freeRamMiB()));
        byName.put("free_disk_mb", host -> JSON.numberNode(host.freeDiskMiB()));
        byName.put("vcpus_total", host -> JSON.numberNode(host.facts().vcpus()));
        byName.put("vcpus_used", host -> JSON.numberNode(host.vcpusUsed()));
        byName.put("num_instances", host -> JSON.numberNode(host.numInstances()));
        byName.put("num_io_ops", host -> JSON.numberNode(host.numIoOps()));
        byName.put("failed_builds", host -> JSON.numberNode(host.failedBuilds()));
        byName.put("cpu_allocation_ratio", host -> JSON.numberNode(host.facts().cpuAllocationRatio()));
        byName.put("ram_allocation_ratio", host -> JSON.numberNode(host.facts().ramAllocationRatio()));
        byName.put("disk_allocation_ratio", host -> JSON.numberNode(host.facts().diskAllocationRatio()));
    }

    private static JsonNode supported(HostState host) {
        ArrayNode triples = JSON.arrayNode();
        host.facts().supported().forEach(triple -> triples.addArray()
                .add(triple.arch())
                .add(triple.hypervisorType())
                .add(triple.vmMode()));
        return triples;
    }

    // Objects of nova have no text that a requirement could mean. They are told apart from nothing, and from an empty
    // list.
    private static JsonNode metrics(HostState host) {
        Set<String> names = host.facts().metrics().keySet();
        return Opaque.list("MonitorMetricList(objects=[" + String.join(",", names) + "])", names.isEmpty());
    }

    private static JsonNode aggregates(HostState host) {
        ArrayNode ids = JSON.arrayNode();
        host.aggregates().forEach(aggregate -> ids.add("Aggregate(id=" + aggregate.id() + ")"));
        return ids;
    }

    private static JsonNode instances(HostState host) {
        ObjectNode byId = JSON.objectNode();
        host.instances().forEach(id -> byId.put(id, "Instance(uuid=" + id + ")"));
        return byId;
    }

    private static JsonNode service(HostState host) {
        return JSON.objectNode()
                .put("host", host.name())
                .put("binary", "nova-compute")
                .put("topic", "compute")
                .put("disabled", host.service().disabled())
                .put("forced_down", host.service().forcedDown());
    }

    private static JsonNode stats(HostState host) {
        ObjectNode stats = JSON.objectNode();
        host.facts().stats().forEach(stats::put);
        return stats;
    }
}
