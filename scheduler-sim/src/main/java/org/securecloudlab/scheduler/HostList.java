package org.securecloudlab.scheduler;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** An ordered list of hosts by index, filtered in place so that a pass over many hosts allocates nothing. */
public final class HostList {
    private final int[] indexes;
    private int size;

    private HostList(int[] indexes, int size) {
        this.indexes = indexes;
        this.size = size;
    }

    /** Takes the array over. */
    static HostList of(int[] indexes) {
        return new HostList(indexes, indexes.length);
    }

    public int size() {
        return size;
    }

    public int get(int place) {
        return indexes[place];
    }

    public int[] toArray() {
        return Arrays.copyOf(indexes, size);
    }

    /** Keeps the hosts that pass, in order. */
    void keep(HostTable table, HostTest test) {
        keep(index -> test.passes(table.get(index)));
    }

    /** Keeps the hosts whose index passes, in order. */
    void keep(IntPredicate passes) {
        int kept = 0;
        for (int place = 0; place < size; place++) {
            int index = indexes[place];
            if (passes.test(index)) {
                indexes[kept++] = index;
            }
        }
        size = kept;
    }
}
