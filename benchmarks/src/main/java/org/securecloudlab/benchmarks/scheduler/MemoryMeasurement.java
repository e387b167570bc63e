package org.securecloudlab.benchmarks.scheduler;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.securecloudlab.cloud.Cloud;

/** The heap that a scheduler needs for so many hosts and instances, the cloud that it was made from included. Arguments: hosts, instances. */
public final class MemoryMeasurement {
    private MemoryMeasurement() {}

    /** Places that many and prints what is in use after a full collection. */
    public static void main(String[] args) {
        int hosts = Integer.parseInt(args[0]);
        int instances = Integer.parseInt(args[1]);
        Cloud cloud = WorkloadCloud.of(hosts, false);
        Steady steady = new Steady(cloud, true, 42);
        steady.place(instances);
        System.gc();
        long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        System.out.println(String.format(
                Locale.ROOT,
                "%,d hosts, %,d instances, %,d server groups: %,d MiB in use, %d bytes an instance",
                cloud.hosts().size(),
                steady.instances(),
                cloud.serverGroups().size(),
                used >> 20,
                used / steady.instances()));
    }
}
