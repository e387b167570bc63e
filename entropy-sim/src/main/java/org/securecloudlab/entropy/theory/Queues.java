package org.securecloudlab.entropy.theory;

/**
 * Waits of stationary queues. Sources: Erlang (1917), Pollaczek (1930), Khinchine (1932); Gross, Shortle, Thompson and Harris,
 * "Fundamentals of Queueing Theory", 4th edition, chapters 2 and 5.
 */
public final class Queues {
    private Queues() {}

    /** Probability that a request has to wait at c servers with an offered load of {@code load} Erlang; 1 when that is too much. */
    public static double erlangC(int servers, double load) {
        if (load >= servers) {
            return 1;
        }
        double blocking = 1;
        for (int i = 1; i <= servers; i++) {
            blocking = load * blocking / (i + load * blocking);
        }
        return blocking / (1 - load / servers * (1 - blocking));
    }

    /** Mean wait at c servers, exponential service; infinite when the load is too much. */
    public static double meanWaitMmc(double perSecond, double serviceSeconds, int servers) {
        double load = perSecond * serviceSeconds;
        return load >= servers ? Double.POSITIVE_INFINITY : erlangC(servers, load) * serviceSeconds / (servers - load);
    }

    /** Probability that the wait is longer than a time, c servers, exponential service. */
    public static double waitLongerMmc(double perSecond, double serviceSeconds, int servers, double seconds) {
        double load = perSecond * serviceSeconds;
        return load >= servers
                ? 1
                : erlangC(servers, load) * StrictMath.exp(-(servers - load) * seconds / serviceSeconds);
    }

    /** Mean wait at one server with any law of sizes (Pollaczek and Khinchine). */
    public static double meanWaitMg1(double perSecond, double meanSeconds, double secondMoment) {
        double load = perSecond * meanSeconds;
        return load >= 1 ? Double.POSITIVE_INFINITY : perSecond * secondMoment / (2 * (1 - load));
    }
}
