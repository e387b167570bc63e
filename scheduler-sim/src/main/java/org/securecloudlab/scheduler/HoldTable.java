package org.securecloudlab.scheduler;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Holds by the ids of their instances. It is a hash table whose chains link the holds themselves: of millions of instances each needs an object less
 * than in a general map, and a look-up one line of memory less.
 */
final class HoldTable {
    private @Nullable Hold[] chains = new Hold[16];
    private int size;

    /** What an instance holds, if it is known. */
    @Nullable
    Hold get(String id) {
        int hash = hash(id);
        Hold hold = chains[hash & (chains.length - 1)];
        while (hold != null && !hold.isOf(id, hash)) {
            hold = hold.next;
        }
        return hold;
    }

    /** What an instance holds; nothing yet when it was not known. */
    Hold getOrAdd(String id) {
        Hold known = get(id);
        if (known != null) {
            return known;
        }
        if (size == chains.length) {
            grow();
        }
        size++;
        Hold hold = new Hold(id, hash(id));
        link(hold);
        return hold;
    }

    /** Forgets what an instance held; nothing happens when it is not here. */
    @SuppressWarnings("ReferenceEquality") // each hold exists once
    void remove(Hold gone) {
        int chain = gone.hash & (chains.length - 1);
        Hold before = chains[chain];
        if (before == gone) {
            chains[chain] = gone.next;
            size--;
            return;
        }
        while (before != null && before.next != gone) {
            before = before.next;
        }
        if (before != null) {
            before.next = gone.next;
            size--;
        }
    }

    private void grow() {
        Hold[] old = chains;
        chains = new Hold[old.length * 2];
        Arrays.stream(old).forEach(this::relink);
    }

    private void relink(@Nullable Hold first) {
        Hold hold = first;
        while (hold != null) {
            Hold next = hold.next;
            link(hold);
            hold = next;
        }
    }

    private void link(Hold hold) {
        int chain = hold.hash & (chains.length - 1);
        hold.next = chains[chain];
        chains[chain] = hold;
    }

    // The ends of ids that count up differ in the lowest bits alone.
    private static int hash(String id) {
        int hash = id.hashCode();
        return hash ^ (hash >>> 16);
    }
}
