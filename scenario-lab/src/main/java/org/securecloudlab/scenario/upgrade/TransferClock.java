package org.securecloudlab.scenario.upgrade;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.securecloudlab.migration.Estimate;
import org.securecloudlab.migration.Forecast;
import org.securecloudlab.scenario.migration.GuestMigrations;

/**
 * When the moves of one wave begin and end. Each host sends so many guests at a time, in order; moves that leave one host, or go to one host, share its
 * link equally, and what is left of a move goes on at the pace of its new share. A move waits as long as its share would keep it, or one that is under
 * way, from converging.
 */
final class TransferClock {
    private static final double FINISHED = 1e-9;

    private final GuestMigrations migrations;
    private final int atOnce;
    private final ToDoubleFunction<Estimate> reading;
    private final Map<String, Deque<Transfer>> waiting = new LinkedHashMap<>();
    private final List<Transfer> active = new ArrayList<>();
    private final List<Transfer> all = new ArrayList<>();
    private final Map<String, Integer> sending = new HashMap<>();
    private final Map<String, Integer> receiving = new HashMap<>();
    private double nowMillis;

    /** A move on the clock. */
    static final class Transfer {
        private final PlacedMove move;
        private double startMillis;
        private double endMillis;
        private double left = 1;
        private int sharing = 1;

        private Transfer(PlacedMove move) {
            this.move = move;
        }

        double startMillis() {
            return startMillis;
        }

        double endMillis() {
            return endMillis;
        }

        /** With how many it shared a link at its end, itself counted; that decides on its downtime. */
        int sharing() {
            return sharing;
        }
    }

    /**
     * A clock.
     *
     * @param atOnce migrations at a time from one host
     * @param reading which end of the intervals is run: the expected time, the shortest or the longest
     */
    TransferClock(GuestMigrations migrations, int atOnce, ToDoubleFunction<Estimate> reading) {
        this.migrations = migrations;
        this.atOnce = atOnce;
        this.reading = reading;
    }

    /** Runs the moves; the answer is in their order, times count from the beginning of the wave. */
    List<Transfer> run(List<PlacedMove> moves) {
        for (PlacedMove move : moves) {
            Transfer transfer = new Transfer(move);
            all.add(transfer);
            waiting.computeIfAbsent(move.from(), any -> new ArrayDeque<>()).add(transfer);
        }
        begin();
        while (!active.isEmpty()) {
            double next = active.stream()
                    .mapToDouble(transfer -> transfer.left * duration(transfer, transfer.sharing))
                    .min()
                    .orElse(0);
            go(next);
            end();
            begin();
        }
        return all;
    }

    private void go(double millis) {
        nowMillis += millis;
        for (Transfer transfer : active) {
            transfer.left -= millis / duration(transfer, transfer.sharing);
        }
    }

    private void end() {
        for (Transfer transfer : List.copyOf(active)) {
            if (transfer.left <= FINISHED) {
                transfer.endMillis = nowMillis;
                active.remove(transfer);
                sending.merge(transfer.move.from(), -1, Integer::sum);
                receiving.merge(transfer.move.to(), -1, Integer::sum);
            }
        }
        share();
    }

    private void begin() {
        for (Map.Entry<String, Deque<Transfer>> host : waiting.entrySet()) {
            Deque<Transfer> queue = host.getValue();
            while (!queue.isEmpty() && sending.getOrDefault(host.getKey(), 0) < atOnce && mayBegin(queue.element())) {
                Transfer transfer = queue.remove();
                transfer.startMillis = nowMillis;
                active.add(transfer);
                sending.merge(transfer.move.from(), 1, Integer::sum);
                receiving.merge(transfer.move.to(), 1, Integer::sum);
                share();
            }
        }
    }

    private void share() {
        for (Transfer transfer : active) {
            transfer.sharing = Math.max(count(sending, transfer.move.from()), count(receiving, transfer.move.to()));
        }
    }

    /** Alone on the cloud's links a move always may: whether it converges at all was asked before. */
    private boolean mayBegin(Transfer next) {
        int sends = count(sending, next.move.from());
        int receives = count(receiving, next.move.to());
        if (sends == 0 && receives == 0) {
            return true;
        }
        if (!completes(next, Math.max(sends, receives) + 1)) {
            return false;
        }
        for (Transfer transfer : active) {
            int out =
                    count(sending, transfer.move.from()) + (transfer.move.from().equals(next.move.from()) ? 1 : 0);
            int in = count(receiving, transfer.move.to()) + (transfer.move.to().equals(next.move.to()) ? 1 : 0);
            if (Math.max(out, in) > transfer.sharing && !completes(transfer, Math.max(out, in))) {
                return false;
            }
        }
        return true;
    }

    private static int count(Map<String, Integer> counts, String host) {
        return counts.getOrDefault(host, 0);
    }

    private boolean completes(Transfer transfer, int sharing) {
        return forecast(transfer, sharing).expected().verdict().isComplete();
    }

    private double duration(Transfer transfer, int sharing) {
        return migrations.assumptions().overhead().toMillis()
                + Math.max(1, reading.applyAsDouble(forecast(transfer, sharing).totalMillis()));
    }

    private Forecast forecast(Transfer transfer, int sharing) {
        return migrations.forecast(transfer.move.guest().kind().orElseThrow(), sharing);
    }
}
