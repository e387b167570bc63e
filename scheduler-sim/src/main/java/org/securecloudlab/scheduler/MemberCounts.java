package org.securecloudlab.scheduler;

import java.util.Arrays;

/** How many members of a server group each host holds. Most groups have few members and some have thousands: two arrays, sorted by host. */
public final class MemberCounts {
    private static final int[] NONE = {};

    private int[] hosts = NONE;
    private int[] counts = NONE;
    private int size;

    /** A group without members on hosts. */
    public MemberCounts() {}

    /** One member more on a host. */
    public void add(int host) {
        int place = Arrays.binarySearch(hosts, 0, size, host);
        if (place >= 0) {
            counts[place]++;
            return;
        }
        if (size == hosts.length) {
            hosts = Arrays.copyOf(hosts, size + size / 2 + 1);
            counts = Arrays.copyOf(counts, hosts.length);
        }
        int at = -place - 1;
        System.arraycopy(hosts, at, hosts, at + 1, size - at);
        System.arraycopy(counts, at, counts, at + 1, size - at);
        hosts[at] = host;
        counts[at] = 1;
        size++;
    }

    /** One member less on a host, which must hold one. */
    void remove(int host) {
        int place = Arrays.binarySearch(hosts, 0, size, host);
        if (--counts[place] > 0) {
            return;
        }
        System.arraycopy(hosts, place + 1, hosts, place, size - place - 1);
        System.arraycopy(counts, place + 1, counts, place, size - place - 1);
        size--;
    }

    /** How many members a host holds. */
    public int on(int host) {
        int place = Arrays.binarySearch(hosts, 0, size, host);
        return place < 0 ? 0 : counts[place];
    }

    /** The hosts that hold members, in ascending order. */
    public int[] hosts() {
        return Arrays.copyOf(hosts, size);
    }

    /** How many each of them holds. */
    public int[] counts() {
        return Arrays.copyOf(counts, size);
    }

    MemberCounts copy() {
        MemberCounts copy = new MemberCounts();
        copy.hosts = hosts();
        copy.counts = counts();
        copy.size = size;
        return copy;
    }
}
