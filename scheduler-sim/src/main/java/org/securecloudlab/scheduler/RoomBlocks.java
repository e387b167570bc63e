package org.securecloudlab.scheduler;

import java.util.Arrays;
import org.securecloudlab.scheduler.resource.RootCapacity;

/**
 * What is left at most on the hosts of a block, block by block in the cloud's order, so that who looks for the first hosts with room passes by blocks of full
 * ones. It may say too much: a host that fills up lowers it only when its block has been looked through in vain.
 */
final class RoomBlocks {
    /** Hosts of a block. */
    static final int SIZE = 32;

    private final RootCapacity roots;
    private final int hosts;
    /** By block, then by resource. */
    private final long[] most;

    RoomBlocks(RootCapacity roots, int hosts) {
        this.roots = roots;
        this.hosts = hosts;
        this.most = new long[(hosts + SIZE - 1) / SIZE * RootCapacity.RESOURCES];
        for (int first = 0; first < hosts; first += SIZE) {
            lookedThrough(first);
        }
    }

    /** What is left of a host has changed. */
    void changed(int host) {
        int from = host / SIZE * RootCapacity.RESOURCES;
        for (int resource = 0; resource < RootCapacity.RESOURCES; resource++) {
            most[from + resource] = Math.max(most[from + resource], roots.room(host, resource));
        }
    }

    /** Whether such amounts, by resource, may be left on a host of the block that begins with a host. */
    boolean mayHave(int first, long[] amounts) {
        int from = first / SIZE * RootCapacity.RESOURCES;
        for (int resource = 0; resource < RootCapacity.RESOURCES; resource++) {
            if (amounts[resource] > 0 && amounts[resource] > most[from + resource]) {
                return false;
            }
        }
        return true;
    }

    /** The block that begins with a host had nobody with room. */
    void lookedThrough(int first) {
        int from = first / SIZE * RootCapacity.RESOURCES;
        Arrays.fill(most, from, from + RootCapacity.RESOURCES, Long.MIN_VALUE);
        for (int host = first; host < Math.min(hosts, first + SIZE); host++) {
            changed(host);
        }
    }
}
