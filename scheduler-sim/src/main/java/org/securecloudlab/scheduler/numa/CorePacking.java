package org.securecloudlab.scheduler.numa;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.securecloudlab.scheduler.python.IntSet;

/**
 * Pins a guest cell's dedicated CPUs to free CPUs of a host cell by thread policy (hardware.py, _pack_instance_onto_cores): as many threads
 * of a core as all cores concerned can give, {@code require} only with two or more, {@code isolate} on whole cores, else any free CPUs.
 */
final class CorePacking {
    private final HostCell host;
    private final int reservedCpus;
    private final List<IntSet> free;
    private final int threadsPerCore;
    private final boolean mayPinNone;

    /**
     * Over what is free now.
     *
     * @param mayPinNone whether a cell fits of which no CPU is dedicated, as in a mixed guest
     * @throws IllegalArgumentException for a cell that tells no cores, at which nova fails as well
     */
    CorePacking(HostCell host, int reservedCpus, boolean mayPinNone) {
        this.mayPinNone = mayPinNone;
        this.host = host;
        this.reservedCpus = reservedCpus;
        this.free = host.freeSiblings();
        int most = host.siblings().stream()
                .mapToInt(IntSet::size)
                .max()
                .orElseThrow(() -> new IllegalArgumentException("host cell " + host.id() + " tells no cores"));
        this.threadsPerCore = most == 0 ? 1 : most;
    }

    /** Pins, or leaves the guest's cell as it was. */
    boolean pack(GuestCell guest) {
        if (mayPinNone && guest.pcpuset().size() == 0 && guest.cpuset().size() > 0) {
            return reservedCpus == 0 && hasThreadsFor(guest);
        }
        return guest.hasThreadPolicy(CpuPolicies.ISOLATE) ? isolate(guest) : threads(guest);
    }

    // With the policy isolate nova still takes no pinning for no success.
    private boolean hasThreadsFor(GuestCell guest) {
        boolean required = guest.hasThreadPolicy(CpuPolicies.REQUIRE);
        boolean hasThreads = threadsPerCore > 1 && !withAtLeast(2).isEmpty();
        return !guest.hasThreadPolicy(CpuPolicies.ISOLATE) && (!required || hasThreads);
    }

    // Where shared and dedicated CPUs are the same set, the host is configured the old way, and siblings are kept free
    // for it.
    private boolean isolate(GuestCell guest) {
        List<IntSet> whole = withAtLeast(threadsPerCore);
        if (whole.isEmpty() || (threadsPerCore != 1 && !host.pcpuset().equals(host.cpuset()))) {
            return false;
        }
        return tryCores(guest, 1, whole, withAtLeast(1), true);
    }

    private boolean threads(GuestCell guest) {
        boolean required = guest.hasThreadPolicy(CpuPolicies.REQUIRE);
        if (required && threadsPerCore <= 1) {
            return false;
        }
        int most = free.stream().mapToInt(IntSet::size).max().orElse(0);
        for (int threads = most; threads >= (required ? 2 : 1); threads--) {
            if (tryCores(guest, threads, withAtLeast(threads), withAtLeast(1), false)) {
                return true;
            }
        }
        return !required && anyCpus(guest);
    }

    // As if no core had a second thread. A core's threads count one by one, so nothing but the number of free CPUs
    // matters.
    private boolean anyCpus(GuestCell guest) {
        List<IntSet> single = withAtLeast(1).stream()
                .flatMapToInt(core -> Arrays.stream(core.toArray()))
                .mapToObj(IntSet::of)
                .toList();
        return tryCores(guest, 1, single, single, false);
    }

    private List<IntSet> withAtLeast(int threads) {
        return free.stream().filter(core -> core.size() >= threads).toList();
    }

    private boolean tryCores(
            GuestCell guest, int threads, List<IntSet> cores, List<IntSet> all, boolean keepsWholeCores) {
        int wanted = guest.pcpuset().size();
        if (wanted == 0 || (long) threads * cores.size() < wanted) {
            return false; // no pinning is no success, even when nothing is to be pinned
        }
        int[] hostCpus = cores.stream()
                .flatMapToInt(core -> Arrays.stream(core.toArray()).limit(threads))
                .limit(wanted)
                .toArray();
        IntSet reserved = reserved(all, hostCpus, keepsWholeCores);
        if (reservedCpus > 0 && reserved.isEmpty()) {
            return false;
        }
        int[] guestCpus = guest.pcpuset().sorted();
        IntStream.range(0, hostCpus.length).forEach(place -> guest.pin(guestCpus[place], hostCpus[place]));
        guest.place(host.id());
        guest.reserve(reserved);
        return true;
    }

    private IntSet reserved(List<IntSet> all, int[] pinned, boolean keepsWholeCores) {
        if (reservedCpus == 0) {
            return new IntSet();
        }
        IntSet taken = IntSet.of(pinned);
        List<Integer> left = new ArrayList<>();
        for (IntSet core : all) {
            int[] others = Arrays.stream(core.toArray())
                    .filter(cpu -> !taken.contains(cpu))
                    .toArray();
            if (!keepsWholeCores || others.length == core.size()) {
                Arrays.stream(others).forEach(left::add);
            }
        }
        return IntSet.of(left.subList(0, Math.min(reservedCpus, left.size())));
    }
}
