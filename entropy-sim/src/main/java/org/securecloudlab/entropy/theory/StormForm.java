package org.securecloudlab.entropy.theory;

/**
 * A storm as a fluid: requests of one size that come at once, or evenly over a time, to sources of a rate. Deterministic batch; Kleinrock,
 * "Queueing Systems", volume 2, section 2.7 (fluid approximation).
 */
public final class StormForm {
    private StormForm() {}

    /**
     * The wait that a share of the requests does not exceed.
     *
     * @param requests how many
     * @param bits of each
     * @param bitsPerSecond of all sources together; 0 serves nobody
     * @param overSeconds in which the requests come, evenly
     * @param share such as 0.999
     */
    public static double waitOf(double requests, double bits, double bitsPerSecond, double overSeconds, double share) {
        if (bitsPerSecond <= 0) {
            return Double.POSITIVE_INFINITY;
        }
        double last = requests * bits / bitsPerSecond;
        // Served in order: the later a request comes, the longer it waits, by what service takes longer than arriving.
        return Math.max(bits / bitsPerSecond, share * Math.max(0, last - overSeconds));
    }

    /** The least rate with which that wait is not longer than a limit. */
    public static double rateFor(double requests, double bits, double overSeconds, double share, double waitSeconds) {
        return requests * bits / (overSeconds + waitSeconds / share);
    }
}
