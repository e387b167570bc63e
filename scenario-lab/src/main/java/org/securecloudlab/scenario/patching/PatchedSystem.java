package org.securecloudlab.scenario.patching;

/** A host or an instance of which somebody said what is installed. Of one replication. */
final class PatchedSystem {
    private final String owner;
    private PackageSet packages;
    private long sinceNanos;
    private boolean serves;
    private boolean waitsForRestart;

    /**
     * One that does not serve yet.
     *
     * @param owner whose figures it counts in
     * @param sinceNanos from when on it has these packages
     */
    PatchedSystem(String owner, PackageSet packages, long sinceNanos) {
        this.owner = owner;
        this.packages = packages;
        this.sinceNanos = sinceNanos;
    }

    PackageSet packages() {
        return packages;
    }

    boolean serves() {
        return serves;
    }

    boolean waitsForRestart() {
        return waitsForRestart;
    }

    void waitsForRestart(boolean waits) {
        waitsForRestart = waits;
    }

    /** How long an advisory has been open on it. */
    long openNanos(PublishedAdvisory advisory, long nowNanos) {
        return nowNanos - Math.max(advisory.sinceNanos(), sinceNanos);
    }

    /** Its packages are others from now on, and how long advisories were open is counted anew: it is another system. */
    void replaced(PackageSet others, long nowNanos, ExposureMeter meter) {
        has(others, meter);
        sinceNanos = nowNanos;
    }

    /** Its packages are others from now on. */
    void has(PackageSet others, ExposureMeter meter) {
        boolean served = serves;
        serve(false, meter);
        packages = others;
        serve(served, meter);
    }

    /** It begins or ceases to serve, and so to be open to attack. */
    void serve(boolean newServes, ExposureMeter meter) {
        if (serves != newServes) {
            int difference = newServes ? 1 : -1;
            serves = newServes;
            packages.serve(owner, difference);
            meter.add(packages, owner, difference);
        }
    }
}
