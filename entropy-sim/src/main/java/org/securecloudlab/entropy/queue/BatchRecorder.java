package org.securecloudlab.entropy.queue;

import java.util.ArrayList;
import java.util.List;
import org.securecloudlab.entropy.station.Draw;
import org.securecloudlab.entropy.station.Served;
import org.securecloudlab.kernel.Simulation;

/** Sorts served requests into batches and ends the run after the last; the first batch lets the queue settle and is dropped. */
final class BatchRecorder implements Served {
    private final Simulation clock;
    private final int classes;
    private final double[] limitSeconds;
    private final double filter;
    private final long perBatch;
    private final int batches;
    private final List<List<Batch>> closed = new ArrayList<>();
    private Batch[] open;
    private long left;
    private int openIndex;
    private long openedNanos;

    BatchRecorder(Simulation clock, int classes, double[] limitSeconds, double filter, long perBatch, int batches) {
        this.clock = clock;
        this.classes = classes;
        this.limitSeconds = limitSeconds;
        this.filter = filter;
        this.perBatch = perBatch;
        this.batches = batches;
        this.open = newBatches();
        this.left = perBatch;
        for (int i = 0; i < classes; i++) {
            closed.add(new ArrayList<>());
        }
    }

    private Batch[] newBatches() {
        Batch[] fresh = new Batch[classes];
        for (int i = 0; i < classes; i++) {
            fresh[i] = new Batch(limitSeconds);
        }
        return fresh;
    }

    @Override
    public void served(Draw draw) {
        if (filter == 0 || draw.bits() == filter) {
            open[draw.urgency()].add(draw.bits(), draw.waitedNanos(), clock.nowNanos() - draw.arrivedNanos());
        }
        if (--left == 0) {
            close();
        }
    }

    private void close() {
        for (int i = 0; i < classes; i++) {
            open[i].closes(clock.nowNanos() - openedNanos);
            if (openIndex > 0) {
                closed.get(i).add(open[i]);
            }
        }
        openedNanos = clock.nowNanos();
        open = newBatches();
        left = perBatch;
        if (openIndex++ == batches) {
            clock.stop();
        }
    }

    List<Batch[]> batches() {
        return closed.stream().map(list -> list.toArray(Batch[]::new)).toList();
    }
}
