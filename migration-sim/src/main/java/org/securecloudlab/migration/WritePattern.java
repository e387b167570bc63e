package org.securecloudlab.migration;

import java.util.OptionalDouble;
import java.util.random.RandomGenerator;

/**
 * Which pages of its working set a guest writes to: this decides how many distinct pages are dirty after a time, which is all that
 * QEMU's dirty bitmap sees of many writes.
 *
 * <p>Source: expected distinct pages of the usual access patterns; Nathan et al. 2015 on why a rate without a working set misses.
 */
public sealed interface WritePattern {

    /** The working set, in pages. */
    long workingSetPages();

    /** Expected distinct pages after a number of writes; never more than the working set. */
    double distinctPages(double writes);

    /**
     * Expected distinct pages that a number of writes touch among the lowest of the working set: during the first pass those that the scan
     * has passed.
     *
     * @param lowestPages at most the working set
     */
    double distinctPagesBelow(double writes, double lowestPages);

    /** The same pattern with what nobody knows of it drawn by chance; the given one has the mean of it. */
    default WritePattern drawn(RandomGenerator random) {
        return this;
    }

    /**
     * How many of the freshly written pages were dirty anyway, because the scan had not come to them yet.
     *
     * @param freshPages distinct pages written since the last bitmap sync
     * @param leftPages dirty pages that the scan has still before it: the highest addresses of the working set
     */
    double alreadyDirty(double freshPages, double leftPages);

    /**
     * Pages one after the other, again and again.
     *
     * @param workingSetPages how many
     * @param startShare where in them the writer is when the migration begins, from 0 to 1; what is not known counts in the mean
     */
    record Sequential(long workingSetPages, OptionalDouble startShare) implements WritePattern {
        /** A writer that may be anywhere. */
        public Sequential(long workingSetPages) {
            this(workingSetPages, OptionalDouble.empty());
        }

        @Override
        public double distinctPages(double writes) {
            return Math.min(writes, (double) workingSetPages);
        }

        @Override
        public double distinctPagesBelow(double writes, double lowestPages) {
            double touched = distinctPages(writes);
            if (startShare.isEmpty()) {
                return share(touched, lowestPages, workingSetPages);
            }
            double from = startShare.getAsDouble() * workingSetPages;
            double beforeTheEnd = Math.max(0, Math.min(lowestPages, from + touched) - from);
            double fromTheStart = Math.max(0, Math.min(lowestPages, from + touched - workingSetPages));
            return beforeTheEnd + fromTheStart;
        }

        @Override
        public WritePattern drawn(RandomGenerator random) {
            return new Sequential(workingSetPages, OptionalDouble.of(random.nextDouble()));
        }

        /** The writer goes on where it was: it meets the pages left only when it has come round. */
        @Override
        public double alreadyDirty(double freshPages, double leftPages) {
            return Math.max(0, freshPages + leftPages - workingSetPages);
        }
    }

    /** Every page equally likely at each write. */
    record Uniform(long workingSetPages) implements WritePattern {
        @Override
        public double distinctPages(double writes) {
            return occupied(writes, workingSetPages);
        }

        @Override
        public double distinctPagesBelow(double writes, double lowestPages) {
            return share(distinctPages(writes), lowestPages, workingSetPages);
        }

        @Override
        public double alreadyDirty(double freshPages, double leftPages) {
            return share(freshPages, leftPages, workingSetPages);
        }
    }

    /**
     * A share of the writes goes to a hot part at the bottom of the working set, the rest to the cold part above.
     *
     * @param workingSetPages hot and cold pages together
     * @param hotPages size of the hot part
     * @param hotShare share of the writes that goes there, from 0 to 1
     */
    record HotCold(long workingSetPages, long hotPages, double hotShare) implements WritePattern {
        /** Refuses a hot part greater than the whole and a share beyond 1. */
        public HotCold {
            if (hotPages < 0 || hotPages > workingSetPages || !(hotShare >= 0 && hotShare <= 1)) {
                throw new IllegalArgumentException(
                        "hot pages [" + hotPages + "] of [" + workingSetPages + "] with a share of [" + hotShare + "]");
            }
        }

        @Override
        public double distinctPages(double writes) {
            return occupied(writes * hotShare, hotPages)
                    + occupied(writes * (1 - hotShare), workingSetPages - hotPages);
        }

        /** The hot part is at the bottom: the scan passes it first. */
        @Override
        public double distinctPagesBelow(double writes, double lowestPages) {
            long coldPages = workingSetPages - hotPages;
            double hot = Math.min(lowestPages, (double) hotPages);
            return share(occupied(writes * hotShare, hotPages), hot, hotPages)
                    + share(occupied(writes * (1 - hotShare), coldPages), lowestPages - hot, coldPages);
        }

        /** What is left is mixed like what was written: hot pages are met again, cold ones by chance. */
        @Override
        public double alreadyDirty(double freshPages, double leftPages) {
            long coldPages = workingSetPages - hotPages;
            double freshHot = Math.min(freshPages, (double) hotPages);
            double freshCold = freshPages - freshHot;
            double leftHot = freshPages == 0 ? 0 : leftPages * freshHot / freshPages;
            return share(leftHot, freshHot, hotPages) + share(leftPages - leftHot, freshCold, coldPages);
        }
    }

    /** What falls to a part when pages are spread evenly. */
    private static double share(double pages, double part, long whole) {
        return whole == 0 ? 0 : pages * part / whole;
    }

    /** Expected occupied cells when balls fall into cells with equal chance: {@code n (1 - e^(-balls/n))}. */
    private static double occupied(double balls, long cells) {
        return cells == 0 ? 0 : -cells * StrictMath.expm1(-balls / cells);
    }
}
