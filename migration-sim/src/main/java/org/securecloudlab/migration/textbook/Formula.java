package org.securecloudlab.migration.textbook;

import org.securecloudlab.migration.GuestMemory;
import org.securecloudlab.migration.MigrationRequest;

/** The formulas. */
public enum Formula {
    /** Size over bandwidth, no dirtying (CloudSim Plus). */
    SIZE_OVER_BANDWIDTH {
        @Override
        public TextbookAnswer answer(MigrationRequest request) {
            double bytes = (double) request.memory().totalPages() * GuestMemory.PAGE_BYTES;
            double millis = bytes / bandwidth(request) * 1000;
            return new TextbookAnswer(this, true, millis, 0, bytes);
        }
    },
    /** Rounds that shrink by dirty rate over bandwidth, from the whole of memory (Liu 2011, the form most often quoted). */
    GEOMETRIC_WHOLE_MEMORY {
        @Override
        public TextbookAnswer answer(MigrationRequest request) {
            return geometric(this, request, (double) request.memory().totalPages());
        }
    },
    /** The same, from the pages with content. */
    GEOMETRIC_CONTENT {
        @Override
        public TextbookAnswer answer(MigrationRequest request) {
            return geometric(this, request, (double) request.memory().contentPages());
        }
    },
    /** Rounds of the distinct pages that the pattern dirties in the round before (Nathan 2015's point). */
    WORKING_SET {
        @Override
        public TextbookAnswer answer(MigrationRequest request) {
            double rate = request.writes().writesPerSecond();
            return rounds(this, request, (double) request.memory().contentPages(), seconds -> request.writes()
                    .pattern()
                    .distinctPages(rate * seconds));
        }
    };

    private static final int MOST_ROUNDS = 1000;

    @FunctionalInterface
    private interface DirtiedPages {
        double in(double seconds);
    }

    /** What it says of a migration. */
    public abstract TextbookAnswer answer(MigrationRequest request);

    private static TextbookAnswer geometric(Formula formula, MigrationRequest request, double firstPages) {
        double rate = request.writes().writesPerSecond();
        return rounds(formula, request, firstPages, seconds -> rate * seconds);
    }

    private static TextbookAnswer rounds(
            Formula formula, MigrationRequest request, double firstPages, DirtiedPages dirtied) {
        double bandwidth = bandwidth(request);
        double fits = bandwidth * request.settings().downtime().mostMillis() / 1000;
        double round = firstPages * GuestMemory.PAGE_BYTES;
        double bytes = round;
        for (int i = 0; i < MOST_ROUNDS && round > fits; i++) {
            double next = dirtied.in(round / bandwidth) * GuestMemory.PAGE_BYTES;
            if (next >= round && next > fits) {
                return new TextbookAnswer(formula, false, Double.POSITIVE_INFINITY, 0, Double.POSITIVE_INFINITY);
            }
            round = next;
            bytes += round;
        }
        return new TextbookAnswer(formula, round <= fits, bytes / bandwidth * 1000, round / bandwidth * 1000, bytes);
    }

    /** The link, or the cap below it; a path without limit is taken at the rate of a 10 Gbit/s link. */
    private static double bandwidth(MigrationRequest request) {
        return Math.min(
                request.settings().maxBandwidthBytesPerSecond(),
                request.link().payloadBytesPerSecond().orElse(1.25e9));
    }
}
