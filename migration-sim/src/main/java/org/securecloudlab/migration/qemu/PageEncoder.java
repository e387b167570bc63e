package org.securecloudlab.migration.qemu;

/** What a dirty page costs on the stream. */
interface PageEncoder {
    /** Bytes a page with content, averaged over those that wait now. */
    double bytesPerPage();

    /** Pages with content were sent. */
    default void sent(double pages) {}

    /** The bitmap was synchronised: so many pages became dirty anew, and so many were left. */
    default void synced(double freshPages, double leftPages) {}

    /** The first pass over memory is over. */
    default void endOfFirstPass() {}
}
