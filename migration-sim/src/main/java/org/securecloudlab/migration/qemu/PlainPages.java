package org.securecloudlab.migration.qemu;

import org.securecloudlab.migration.GuestMemory;

/**
 * Whole pages. On one stream each has a header of 8 bytes (QEMU {@code save_page_header}; measured: 4104 bytes a page to 0.001 %). multifd
 * sends packets of up to 128 pages with a header of 1344 bytes, and a packet of its own at each synchronisation of the channels: 4120
 * bytes a page in all, measured.
 */
record PlainPages(double bytesPerPage) implements PageEncoder {
    private static final int HEADER_BYTES = 8;

    static PlainPages onOneStream() {
        return new PlainPages(GuestMemory.PAGE_BYTES + HEADER_BYTES);
    }

    static PlainPages overMultifd() {
        return new PlainPages(4120);
    }

    static PlainPages compressed(double sizeShare) {
        return new PlainPages(GuestMemory.PAGE_BYTES * sizeShare + HEADER_BYTES);
    }

    @Override
    public boolean isUniform() {
        return true;
    }

    @Override
    public double bytes(double pages) {
        return pages * bytesPerPage;
    }

    @Override
    public double pages(double bytes) {
        return bytes / bytesPerPage;
    }
}
