package org.securecloudlab.kernel;

/** Hears how far long work has come. */
@FunctionalInterface
public interface Progress {
    /** Nobody listens. */
    Progress NONE = (done, total) -> {};

    /**
     * Called now and then, from the working thread.
     *
     * @param done units finished
     * @param total units in all
     */
    void report(long done, long total);
}
