package org.securecloudlab.scheduler.numa;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Which memory pages a guest wants, and whether a host cell has them (hardware.py, _numa_cell_supports_pagesize_request). */
final class PageSize {
    /** No wish. */
    static final long NONE = 0;
    /** The smallest that the host has. */
    static final long SMALL = -1;
    /** Any but the smallest. */
    static final long LARGE = -2;
    /** The largest that fits. */
    static final long ANY = -3;

    private static final long KIB_PER_MIB = 1024;

    private PageSize() {}

    /** The size in KiB that serves the guest's wish; empty when none does. */
    static OptionalLong choose(HostCell host, GuestCell guest) {
        List<Long> sizes = host.pages().stream()
                .map(HostCell.Pages::sizeKiB)
                .sorted(Comparator.reverseOrder())
                .toList();
        long wish = guest.pageSize();
        Stream<Long> tried = wish == ANY
                ? sizes.stream()
                : wish == SMALL
                        ? sizes.stream().skip(Math.max(0, sizes.size() - 1))
                        : wish == LARGE ? sizes.stream().limit(Math.max(0, sizes.size() - 1)) : Stream.of(wish);
        return tried.filter(size -> fits(host, guest, size, true))
                .mapToLong(Long::longValue)
                .findFirst();
    }

    /** Without a wish: the smallest pages; those in use count as well, since they can be swapped, unless only free ones do. */
    static boolean fitsSmallest(HostCell host, GuestCell guest, boolean onlyFree) {
        return fits(host, guest, smallest(host), onlyFree);
    }

    static long smallest(HostCell host) {
        return host.pages().stream().mapToLong(HostCell.Pages::sizeKiB).min().orElse(NONE);
    }

    // The first pages of that size decide; a size that the cell lacks does not fit.
    private static boolean fits(HostCell host, GuestCell guest, long sizeKiB, boolean onlyFree) {
        long wantedKiB = guest.memoryMiB() * KIB_PER_MIB;
        for (HostCell.Pages pages : host.pages()) {
            if (pages.sizeKiB() == sizeKiB) {
                long count = onlyFree ? pages.total() - pages.used() : pages.total();
                return wantedKiB <= count * sizeKiB && wantedKiB % sizeKiB == 0;
            }
        }
        return false;
    }
}
