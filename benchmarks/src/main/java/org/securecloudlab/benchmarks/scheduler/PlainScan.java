package org.securecloudlab.benchmarks.scheduler;

import java.util.Arrays;
import org.securecloudlab.cloud.Flavor;

/**
 * What is compared with: best fit by memory over two arrays of free vCPUs and free memory, with the same flavors. It has no filters, no
 * weighers, no groups and no zones, so it shows what looking at every host costs at least.
 */
final class PlainScan {
    private static final int VCPUS = 148;
    private static final int RAM_MIB = 150_000;
    private static final double FULL = 0.7;

    private final int[] freeVcpus;
    private final int[] freeRamMiB;
    private final Workload workload;
    private int[] hostOf = new int[1_024];
    private Flavor[] flavorOf = new Flavor[1_024];
    private int alive;

    PlainScan(int hosts, long seed) {
        freeVcpus = new int[hosts];
        freeRamMiB = new int[hosts];
        Arrays.fill(freeVcpus, VCPUS);
        Arrays.fill(freeRamMiB, RAM_MIB);
        workload = new Workload(seed, 1);
        fillWithoutSearching();
    }

    // Round and round, so that filling a million hosts takes no search.
    private void fillWithoutSearching() {
        long wanted = (long) (FULL * RAM_MIB * freeRamMiB.length);
        for (int host = 0; wanted > 0; host = (host + 1) % freeRamMiB.length) {
            Flavor flavor = workload.flavor();
            if (fits(host, flavor)) {
                take(host, flavor);
                wanted -= flavor.ramMiB();
            }
        }
    }

    boolean turn() {
        Flavor flavor = workload.flavor();
        int best = -1;
        for (int host = 0; host < freeRamMiB.length; host++) {
            if (fits(host, flavor) && (best < 0 || freeRamMiB[host] < freeRamMiB[best])) {
                best = host;
            }
        }
        if (best >= 0) {
            take(best, flavor);
        }
        giveBack(workload.pick(alive));
        return best >= 0;
    }

    private boolean fits(int host, Flavor flavor) {
        return freeVcpus[host] >= flavor.vcpus() && freeRamMiB[host] >= flavor.ramMiB();
    }

    private void take(int host, Flavor flavor) {
        if (alive == hostOf.length) {
            hostOf = Arrays.copyOf(hostOf, alive * 2);
            flavorOf = Arrays.copyOf(flavorOf, alive * 2);
        }
        hostOf[alive] = host;
        flavorOf[alive] = flavor;
        alive++;
        freeVcpus[host] -= flavor.vcpus();
        freeRamMiB[host] -= (int) flavor.ramMiB();
    }

    private void giveBack(int instance) {
        Flavor flavor = flavorOf[instance];
        freeVcpus[hostOf[instance]] += flavor.vcpus();
        freeRamMiB[hostOf[instance]] += (int) flavor.ramMiB();
        alive--;
        hostOf[instance] = hostOf[alive];
        flavorOf[instance] = flavorOf[alive];
    }
}
