package org.securecloudlab.scheduler.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.securecloudlab.cloud.PciPool;
import org.securecloudlab.scheduler.HostAggregate;
import org.securecloudlab.scheduler.HostState;
import org.securecloudlab.scheduler.HostTable;
import org.securecloudlab.scheduler.host.HostCounters;
import org.securecloudlab.scheduler.host.HostFacts;
import org.securecloudlab.scheduler.host.HostFacts.SupportedInstance;
import org.securecloudlab.scheduler.host.ServiceRecord;
import org.securecloudlab.scheduler.image.GuestKind;
import org.securecloudlab.scheduler.pci.PciPools;

/** The hosts of a case, with the format's defaults. */
final class CaseHosts {
    private final List<JsonNode> aggregates;

    private CaseHosts(JsonNode document) {
        this.aggregates = CaseJson.list(document.path("aggregates"));
    }

    static HostTable table(JsonNode document) {
        CaseHosts reader = new CaseHosts(document);
        List<HostState> states = new ArrayList<>();
        // A host without a service record is dropped before anything else.
        for (JsonNode host : document.path("hosts")) {
            if (!host.path("service").isNull()) {
                states.add(reader.state(states.size(), host));
            }
        }
        return new HostTable(states);
    }

    private HostState state(int index, JsonNode host) {
        String name = host.path("id").asText();
        List<String> instances = CaseJson.texts(host.path("instances"));
        return new HostState(
                index,
                facts(name, host),
                aggregatesOf(name),
                service(host.path("service")),
                counters(host, instances.size()),
                instances,
                new PciPools(CaseJson.list(host.path("pci")).stream()
                        .map(CaseHosts::pool)
                        .toList()),
                CaseNuma.read(host.path("numa")));
    }

    private List<HostAggregate> aggregatesOf(String host) {
        return aggregates.stream()
                .filter(aggregate -> CaseJson.texts(aggregate.path("hosts")).contains(host))
                .map(aggregate ->
                        new HostAggregate(aggregate.path("id").asText(), CaseJson.textMap(aggregate.path("metadata"))))
                .toList();
    }

    private static HostFacts facts(String name, JsonNode host) {
        return new HostFacts(
                name,
                host.path("node").asText(name),
                host.path("cell").asText("c1"),
                host.path("vcpus").asLong(16),
                host.path("ram_mb").asLong(65_536),
                host.path("disk_gb").asLong(1_000),
                host.path("disk_used_gb").asLong(0) * 1024,
                host.path("cpu_ratio").asDouble(4.0),
                host.path("ram_ratio").asDouble(1.0),
                host.path("disk_ratio").asDouble(1.0),
                CaseJson.text(host, "ip").or(() -> Optional.of("10.0.0.1")),
                host.path("hypervisor").path("type").asText("QEMU"),
                host.path("hypervisor").path("version").asLong(6_002_000),
                supported(host.path("supported")),
                host.path("cpu_info").isMissingNode()
                        ? "{}"
                        : host.path("cpu_info").toString(),
                stats(host),
                metrics(host.path("metrics")));
    }

    private static SortedMap<String, String> stats(JsonNode host) {
        SortedMap<String, String> stats = CaseJson.textMap(host.path("stats"));
        stats.putIfAbsent(
                "num_instances", Integer.toString(host.path("instances").size()));
        stats.putIfAbsent("io_workload", "0");
        stats.putIfAbsent("failed_builds", "0");
        return stats;
    }

    private static HostCounters counters(JsonNode host, int instances) {
        long freeDiskGiB =
                host.path("disk_gb").asLong(1_000) - host.path("disk_used_gb").asLong(0);
        JsonNode least = host.path("disk_available_least");
        long usableGiB = least.isNumber() ? Math.min(least.asLong(), freeDiskGiB) : freeDiskGiB;
        JsonNode stats = host.path("stats");
        return new HostCounters(
                host.path("ram_mb").asLong(65_536) - host.path("ram_used_mb").asLong(0),
                usableGiB * 1024,
                host.path("vcpus_used").asLong(0),
                count(stats, "num_instances", instances),
                count(stats, "io_workload", 0),
                count(stats, "failed_builds", 0));
    }

    // The format has been checked: it is an integer as Python reads it.
    private static int count(JsonNode stats, String name, int otherwise) {
        return CaseJson.integer(stats.path(name)).orElse(otherwise);
    }

    private static List<SupportedInstance> supported(JsonNode triples) {
        if (triples.isMissingNode()) {
            return List.of(new SupportedInstance("x86_64", "kvm", "hvm"));
        }
        return CaseJson.list(triples).stream()
                .map(triple -> new SupportedInstance(
                        GuestKind.ARCHITECTURE.canonical(triple.path(0).asText()),
                        GuestKind.HYPERVISOR_TYPE.canonical(triple.path(1).asText()),
                        GuestKind.VM_MODE.canonical(triple.path(2).asText())))
                .toList();
    }

    // nova turns reported CPU shares into integer percentages, cutting what is behind the point.
    private static SortedMap<String, Double> metrics(JsonNode list) {
        SortedMap<String, Double> metrics = new TreeMap<>();
        for (JsonNode metric : list) {
            String name = metric.path("name").asText();
            double value = metric.path("value").asDouble();
            boolean isShare = name.startsWith("cpu.") && name.endsWith("percent");
            metrics.put(name, (double) (long) (isShare ? value * 100 : value));
        }
        return metrics;
    }

    private static ServiceRecord service(JsonNode service) {
        JsonNode seen = service.path("last_seen_s");
        double ageSeconds = seen.isNull() ? service.path("created_s").asDouble(86_400) : seen.asDouble(5);
        return new ServiceRecord(
                service.path("disabled").asBoolean(false),
                service.path("forced_down").asBoolean(false),
                ageSeconds,
                CaseJson.text(service, "disabled_reason"));
    }

    private static PciPool pool(JsonNode pool) {
        JsonNode node = pool.path("numa_node");
        Map<String, String> tags = CaseJson.textMap(pool.path("tags"));
        return new PciPool(
                pool.path("vendor_id").asText(),
                pool.path("product_id").asText(),
                node.isNumber() ? OptionalInt.of(node.asInt()) : OptionalInt.empty(),
                pool.path("count").asInt(),
                new TreeMap<>(tags));
    }
}
