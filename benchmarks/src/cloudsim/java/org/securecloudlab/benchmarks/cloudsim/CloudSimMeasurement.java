package org.securecloudlab.benchmarks.cloudsim;

import ch.qos.logback.classic.Level;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.cloudsimplus.allocationpolicies.VmAllocationPolicy;
import org.cloudsimplus.allocationpolicies.VmAllocationPolicyBestFit;
import org.cloudsimplus.allocationpolicies.VmAllocationPolicyFirstFit;
import org.cloudsimplus.allocationpolicies.VmAllocationPolicySimple;
import org.cloudsimplus.brokers.DatacenterBroker;
import org.cloudsimplus.brokers.DatacenterBrokerSimple;
import org.cloudsimplus.core.CloudSimPlus;
import org.cloudsimplus.datacenters.DatacenterSimple;
import org.cloudsimplus.hosts.Host;
import org.cloudsimplus.hosts.HostSimple;
import org.cloudsimplus.resources.Pe;
import org.cloudsimplus.resources.PeSimple;
import org.cloudsimplus.schedulers.vm.VmSchedulerTimeShared;
import org.cloudsimplus.util.Log;
import org.cloudsimplus.vms.Vm;
import org.cloudsimplus.vms.VmSimple;

/**
 * Placements per CPU second of CloudSim Plus' policies: one VM comes and one goes, on hosts 70 % full, with the hosts' and flavors' sizes of our
 * workload. Its policies know neither zones nor groups nor weighers. CloudSim Plus does not overcommit, so a host has four times the CPUs.
 * Arguments: hosts, {@code best}, {@code worst} or {@code first}, seconds.
 */
public final class CloudSimMeasurement {
    private static final int[] CPUS = {16, 24, 32, 48, 64};
    private static final int[] RAM_GIB = {62, 94, 126, 190, 254};
    private static final int[][] FLAVORS = {{1, 2}, {2, 4}, {4, 8}, {8, 16}, {8, 8}, {16, 16}, {2, 16}, {4, 32}};
    private static final int[] SHARES = {30, 20, 15, 8, 8, 4, 10, 5};
    private static final double FULL = 0.7;
    private static final int MIPS = 1_000;

    private final Random random = new Random(42);
    private final List<Vm> alive = new ArrayList<>();
    private final VmAllocationPolicy policy;
    private final DatacenterBroker broker;
    private long ids;

    private CloudSimMeasurement(int hosts, VmAllocationPolicy policy) {
        CloudSimPlus simulation = new CloudSimPlus();
        this.policy = policy;
        List<Host> list = new ArrayList<>();
        long ramMiB = 0;
        for (int number = 0; number < hosts; number++) {
            int generation = number / 7 % CPUS.length;
            List<Pe> pes = new ArrayList<>();
            for (int cpu = 0; cpu < CPUS[generation] * 4; cpu++) {
                pes.add(new PeSimple(MIPS));
            }
            Host host = new HostSimple(RAM_GIB[generation] * 1024L, 1_000_000, 100_000_000, pes);
            host.setVmScheduler(new VmSchedulerTimeShared());
            list.add(host);
            ramMiB += RAM_GIB[generation] * 1024L;
        }
        new DatacenterSimple(simulation, list, policy);
        broker = new DatacenterBrokerSimple(simulation);
        fill(list, (long) (FULL * ramMiB));
    }

    // Round and round, so that filling takes no search.
    private void fill(List<Host> hosts, long wantedMiB) {
        long left = wantedMiB;
        for (int place = 0; left > 0; place = (place + 1) % hosts.size()) {
            Vm vm = vm();
            if (policy.allocateHostForVm(vm, hosts.get(place)).fully()) {
                alive.add(vm);
                left -= vm.getRam().getCapacity();
            }
        }
    }

    private Vm vm() {
        int draw = random.nextInt(100);
        int flavor = 0;
        while (draw >= SHARES[flavor]) {
            draw -= SHARES[flavor++];
        }
        Vm vm = new VmSimple(ids++, MIPS, FLAVORS[flavor][0]);
        vm.setRam(FLAVORS[flavor][1] * 1024L).setBw(1).setSize(1);
        vm.setBroker(broker);
        return vm;
    }

    private void turn() {
        Vm vm = vm();
        if (policy.allocateHostForVm(vm).fully()) {
            alive.add(vm);
        }
        int going = random.nextInt(alive.size());
        policy.deallocateHostForVm(alive.get(going));
        alive.set(going, alive.get(alive.size() - 1));
        alive.remove(alive.size() - 1);
    }

    /** Prints the median of five rounds after one that warms up. */
    public static void main(String[] args) {
        Log.setLevel(Level.OFF);
        VmAllocationPolicy policy =
                switch (args[1]) {
                    case "best" -> new VmAllocationPolicyBestFit();
                    case "worst" -> new VmAllocationPolicySimple();
                    default -> new VmAllocationPolicyFirstFit();
                };
        CloudSimMeasurement measurement = new CloudSimMeasurement(Integer.parseInt(args[0]), policy);
        long round = Long.parseLong(args[2]) * 1_000_000_000L;
        measurement.rate(round);
        double[] rates = new double[5];
        for (int number = 0; number < rates.length; number++) {
            rates[number] = measurement.rate(round);
        }
        Arrays.sort(rates);
        System.out.println(String.format(
                Locale.ROOT, "%s fit: median %,.0f (%,.0f to %,.0f)", args[1], rates[2], rates[0], rates[4]));
    }

    private double rate(long atLeast) {
        long begin = cpu();
        long count = 0;
        while (cpu() - begin < atLeast) {
            turn();
            count++;
        }
        return count * 1e9 / (cpu() - begin);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
