package org.securecloudlab.scenario.image;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.securecloudlab.kernel.Simulation;

/**
 * Transfers from one sender to many hosts: each gets an equal part of the sender's link, and no more than an equal part of its host's. What a
 * slow host leaves unused is not given to others.
 */
final class SharedLinks {
    private static final double NANOS = 1e9;

    private final Simulation clock;
    private final double senderBytesPerSecond;
    private final double hostBytesPerSecond;
    private final List<Transfer> active = new ArrayList<>();
    private final Map<String, Integer> perHost = new HashMap<>();
    private long sinceNanos;
    private long plan;

    SharedLinks(Simulation clock, double senderBytesPerSecond, double hostBytesPerSecond) {
        this.clock = clock;
        this.senderBytesPerSecond = senderBytesPerSecond;
        this.hostBytesPerSecond = hostBytesPerSecond;
    }

    private static final class Transfer {
        private final String host;
        private final Runnable done;
        private double bytesLeft;

        Transfer(String host, double bytesLeft, Runnable done) {
            this.host = host;
            this.bytesLeft = bytesLeft;
            this.done = done;
        }
    }

    /** Begins a transfer now; {@code done} runs when the last byte has arrived. */
    void send(String host, long bytes, Runnable done) {
        advance();
        active.add(new Transfer(host, bytes, done));
        perHost.merge(host, 1, Integer::sum);
        planNext();
    }

    private double rate(Transfer transfer) {
        return Math.min(
                senderBytesPerSecond / active.size(), hostBytesPerSecond / perHost.getOrDefault(transfer.host, 1));
    }

    private void advance() {
        double seconds = (clock.nowNanos() - sinceNanos) / NANOS;
        active.forEach(transfer -> transfer.bytesLeft -= rate(transfer) * seconds);
        sinceNanos = clock.nowNanos();
    }

    private void planNext() {
        plan++;
        double next = active.stream()
                .mapToDouble(transfer -> transfer.bytesLeft / rate(transfer))
                .min()
                .orElse(-1);
        if (next >= 0) {
            long current = plan;
            clock.after((long) Math.ceil(Math.max(0, next) * NANOS), () -> arrive(current));
        }
    }

    /** The earliest transfer is over, unless another one has begun or ended since and the plan is an old one. */
    private void arrive(long planned) {
        if (planned != plan) {
            return;
        }
        advance();
        List<Transfer> over =
                active.stream().filter(transfer -> transfer.bytesLeft <= 0).toList();
        active.removeAll(over);
        over.forEach(transfer -> perHost.merge(transfer.host, -1, Integer::sum));
        planNext();
        over.forEach(transfer -> transfer.done.run());
    }
}
