package org.securecloudlab.scenario.migration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.securecloudlab.kernel.Simulation;

/** Transfers under way on the clock: those of one source, or to one destination, share its link, and go on at a new pace when the share changes. */
final class SharedLinks {
    private final Simulation clock;
    private final Consumer<Transfer> ended;
    private final List<Transfer> active = new ArrayList<>();
    private final Map<String, Integer> sending = new HashMap<>();
    private final Map<String, Integer> receiving = new HashMap<>();

    SharedLinks(Simulation clock, Consumer<Transfer> ended) {
        this.clock = clock;
        this.ended = ended;
    }

    List<Transfer> active() {
        return List.copyOf(active);
    }

    /** With how many it would share a link if it started now. */
    int sharingOf(Transfer next) {
        return 1 + Math.max(sending.getOrDefault(next.from, 0), receiving.getOrDefault(next.to, 0));
    }

    void start(Transfer transfer) {
        transfer.startNanos = clock.nowNanos();
        transfer.sinceNanos = clock.nowNanos();
        transfer.sharing = 0;
        active.add(transfer);
        sending.merge(transfer.from, 1, Integer::sum);
        receiving.merge(transfer.to, 1, Integer::sum);
        share();
    }

    void stop(Transfer transfer) {
        if (active.remove(transfer)) {
            transfer.version++;
            sending.merge(transfer.from, -1, Integer::sum);
            receiving.merge(transfer.to, -1, Integer::sum);
            share();
        }
    }

    private void share() {
        for (Transfer transfer : active) {
            int sharing = Math.max(sending.getOrDefault(transfer.from, 1), receiving.getOrDefault(transfer.to, 1));
            if (sharing != transfer.sharing) {
                goOn(transfer, sharing);
            }
        }
    }

    private void goOn(Transfer transfer, int sharing) {
        long now = clock.nowNanos();
        if (transfer.sharing > 0) {
            transfer.left = Math.max(0, transfer.left - (now - transfer.sinceNanos) / transfer.wholeNanos());
        }
        transfer.sinceNanos = now;
        transfer.sharing = sharing;
        int version = ++transfer.version;
        clock.after(Math.round(transfer.left * transfer.wholeNanos()), () -> {
            if (transfer.version == version) {
                stop(transfer);
                ended.accept(transfer);
            }
        });
    }
}
