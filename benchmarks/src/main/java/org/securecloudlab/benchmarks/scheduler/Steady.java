package org.securecloudlab.benchmarks.scheduler;

import java.util.ArrayList;
import java.util.List;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.scheduler.Decision;
import org.securecloudlab.scheduler.HostLoad;
import org.securecloudlab.scheduler.NovaScheduler;
import org.securecloudlab.scheduler.RequestSpec;

/** A cloud filled to 70 % of its scarcest resource and kept there: one instance comes, one goes. */
final class Steady {
    private static final double FULL = 0.7;
    private static final int BUILDING = 64;

    final NovaScheduler scheduler;
    private final Workload workload;
    private final List<String> alive = new ArrayList<>();
    private final String[] building = new String[BUILDING];
    private int turn;
    long failed;

    Steady(Cloud cloud, boolean quick, long seed) {
        scheduler = quick ? NovaScheduler.of(cloud) : NovaScheduler.byWholePasses(cloud);
        workload = new Workload(seed, cloud.serverGroups().size());
    }

    int instances() {
        return alive.size();
    }

    int distinctStates() {
        return scheduler.distinctStates();
    }

    /** Places until the scarcest of RAM, vCPU and disk is 70 % full, after ratios. */
    void fill() {
        int check = Math.max(1, scheduler.loads().size());
        while (scarcest() < FULL) {
            for (int placed = 0; placed < check; placed++) {
                arrive();
            }
        }
    }

    /** Places so many. */
    void place(int instances) {
        while (alive.size() < instances) {
            arrive();
        }
    }

    private double scarcest() {
        double[] used = new double[3];
        double[] capacity = new double[3];
        for (HostLoad load : scheduler.loads()) {
            used[0] += load.vcpusUsed();
            capacity[0] += load.vcpuCapacity();
            used[1] += load.ramMiBUsed();
            capacity[1] += load.ramMiBCapacity();
            used[2] += load.diskGiBUsed();
            capacity[2] += load.diskGiBCapacity();
        }
        return Math.max(used[0] / capacity[0], Math.max(used[1] / capacity[1], used[2] / capacity[2]));
    }

    /** One operation: filters, weighers, claim, and one departure. The instance of 64 operations ago has been built by now. */
    boolean turn() {
        boolean placed = arrive();
        int going = workload.pick(alive.size());
        String id = alive.get(going);
        alive.set(going, alive.get(alive.size() - 1));
        alive.remove(alive.size() - 1);
        return scheduler.release(id) && placed;
    }

    private boolean arrive() {
        RequestSpec request = workload.next();
        Decision decision = scheduler.schedule(request);
        if (!(decision instanceof Decision.Placed)) {
            failed++;
            return false;
        }
        String id = request.instanceIds().get(0);
        alive.add(id);
        String ready = building[turn % BUILDING];
        building[turn % BUILDING] = id;
        turn++;
        if (ready != null) {
            scheduler.built(ready);
        }
        return true;
    }
}
