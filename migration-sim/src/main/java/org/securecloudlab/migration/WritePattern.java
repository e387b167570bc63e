package org.securecloudlab.migration;

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
     * How many of the freshly written pages were dirty anyway, because the scan had not come to them yet.
     *
     * @param freshPages distinct pages written since the last bitmap sync
     * @param leftPages dirty pages that the scan has still before it: the highest addresses of the working set
     */
    double alreadyDirty(double freshPages, double leftPages);

    /** Pages one after the other, again and again. */
    record Sequential(long workingSetPages) implements WritePattern {
        @Override
        public double distinctPages(double writes) {
            return Math.min(writes, (double) workingSetPages);
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
        public double alreadyDirty(double freshPages, double leftPages) {
            return workingSetPages == 0 ? 0 : freshPages * leftPages / workingSetPages;
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

        /** What is left is mixed like what was written: hot pages are met again, cold ones by chance. */
        @Override
        public double alreadyDirty(double freshPages, double leftPages) {
            double coldPages = workingSetPages - (double) hotPages;
            double freshHot = Math.min(freshPages, (double) hotPages);
            double freshCold = freshPages - freshHot;
            double leftHot = freshPages == 0 ? 0 : leftPages * freshHot / freshPages;
            double hot = hotPages == 0 ? 0 : leftHot * freshHot / hotPages;
            double cold = coldPages == 0 ? 0 : (leftPages - leftHot) * freshCold / coldPages;
            return hot + cold;
        }
    }

    /** Expected occupied cells when balls fall into cells with equal chance: {@code n (1 - e^(-balls/n))}. */
    private static double occupied(double balls, long cells) {
        return cells == 0 ? 0 : -cells * StrictMath.expm1(-balls / cells);
    }
}
