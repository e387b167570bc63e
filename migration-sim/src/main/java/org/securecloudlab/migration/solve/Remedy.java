package org.securecloudlab.migration.solve;

/** One thing to change. */
public enum Remedy {
    /** Nothing: it meets the goal as it is. */
    NONE("", "nothing to change"),
    /** A faster link, or a greater share of it. */
    BANDWIDTH("bytes/s", "bandwidth for TCP payload"),
    /** QEMU's {@code max-bandwidth} raised to the link. */
    LIFT_CAP("bytes/s", "max-bandwidth"),
    /** Another downtime limit. */
    DOWNTIME_LIMIT("ms", "downtime limit"),
    /** vCPUs slowed, by auto-converge or by hand. */
    THROTTLE("%", "throttle of the vCPUs, for a guest that is bound by them"),
    /** A quieter guest: fewer page writes a second. */
    WRITE_RATE("writes/s", "page writes of the guest"),
    /** Post-copy, started after so long. */
    POST_COPY("s", "post-copy started after");

    private final String unit;
    private final String what;

    Remedy(String unit, String what) {
        this.unit = unit;
        this.what = what;
    }

    /** The unit of its value; empty for none. */
    public String unit() {
        return unit;
    }

    /** What is changed, in a few words. */
    public String what() {
        return what;
    }
}
