package org.securecloudlab.benchmarks.scheduler;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.securecloudlab.cloud.Aggregate;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.scheduler.HostLoad;

/**
 * The filled cloud as lines of JSON, one for each host, for other schedulers to read: what they have, what is in use, and the aggregates. Argument: how many
 * hosts.
 */
public final class CloudExport {
    private CloudExport() {}

    /** Fills the cloud and prints it. */
    public static void main(String[] args) {
        Cloud cloud = WorkloadCloud.of(Integer.parseInt(args[0]), false);
        Steady steady = new Steady(cloud, true, 42);
        steady.fill();
        List<HostLoad> loads = steady.scheduler.loads();
        for (int place = 0; place < loads.size(); place++) {
            Host host = cloud.hosts().get(place);
            System.out.println(line(host, loads.get(place), aggregatesOf(host, cloud)));
        }
    }

    private static List<String> aggregatesOf(Host host, Cloud cloud) {
        List<String> texts = new ArrayList<>();
        for (Aggregate aggregate : cloud.aggregates()) {
            if (aggregate.hosts().contains(host.name())) {
                List<String> pairs = new ArrayList<>();
                aggregate.metadata().forEach((key, value) -> pairs.add(quoted(key) + ": " + quoted(value)));
                aggregate.availabilityZone().ifPresent(zone -> pairs.add("\"availability_zone\": " + quoted(zone)));
                texts.add("{" + String.join(", ", pairs) + "}");
            }
        }
        return texts;
    }

    private static String line(Host host, HostLoad load, List<String> aggregates) {
        return String.format(
                Locale.ROOT,
                "{\"host\": %s, \"vcpus\": %d, \"cpu_ratio\": 4.0, \"vcpus_used\": %d, \"ram_mib\": %d, \"ram_used_mib\": %d,"
                        + " \"disk_gib\": %d, \"disk_used_gib\": %d, \"instances\": %d, \"aggregates\": [%s]}",
                quoted(host.name()),
                host.inventory(Host.VCPU).total(),
                load.vcpusUsed(),
                load.ramMiBCapacity(),
                load.ramMiBUsed(),
                load.diskGiBCapacity(),
                load.diskGiBUsed(),
                load.instances(),
                String.join(", ", aggregates));
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
