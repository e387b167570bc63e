package org.securecloudlab.migration.qemu;

/** What dirty pages cost on the stream. Fractions of pages are expected values. */
interface PageEncoder {
    /** Bytes of the next so many pages with content. */
    double bytes(double pages);

    /** How many of the next pages go into so many bytes. */
    double pages(double bytes);

    /** Whether every page costs the same for now. */
    boolean isUniform();

    /** Pages with content were sent. */
    default void sent(double pages) {}

    /** The bitmap was synchronised: so many pages became dirty anew, and so many were left. */
    default void synced(double freshPages, double leftPages) {}

    /** The first pass over memory is over. */
    default void endOfFirstPass() {}

    /** Of the pages sent, those that went as whole pages. */
    default double wholePages(double sentPages) {
        return sentPages;
    }
}
