package org.securecloudlab.scheduler.search;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The hosts that like requests may get: those of some kinds that have the room asked. It stays from one request to the next, and remembers what was
 * found out about them.
 */
public final class Candidates {
    private final BitSet kinds;
    private final long[] amounts;
    private int planting = HostSearch.NEVER_PLANTED;
    private List<StateTree> trees = List.of();
    private double[] asked = {};
    /** Of each tree and axis: who had the greatest value when it was last looked for, then who had the least. */
    private @Nullable EqualHosts[] holders = {};

    /**
     * Hosts of these kinds; {@link HostSearch#tellApart} knows them.
     *
     * @param amounts how much of each resource is asked
     */
    public Candidates(BitSet kinds, long[] amounts) {
        this.kinds = kinds;
        this.amounts = amounts.clone();
    }

    /** Sees how the hosts are sorted into trees now. */
    void lookUp(HostSearch hosts) {
        if (planting == hosts.planting()) {
            return;
        }
        Coordinates coordinates = hosts.coordinates();
        planting = hosts.planting();
        trees = coordinates.refuse(amounts) ? List.of() : hosts.trees(kinds);
        asked = coordinates.asked(amounts);
        holders = new EqualHosts[trees.size() * 2 * coordinates.size()];
    }

    /** Whether a kind of hosts is among them. */
    boolean hasKind(int kind) {
        return !trees.isEmpty() && kinds.get(kind);
    }

    List<StateTree> trees() {
        return trees;
    }

    /** What is asked on each axis. */
    double[] asked() {
        return asked;
    }

    /** Who had the greatest, or the least, value of an axis in one of the trees when it was last looked for; nothing when it is gone. */
    @Nullable
    EqualHosts holder(int tree, int axis, boolean least) {
        EqualHosts known = holders[place(tree, axis, least)];
        return known == null || known.isEmpty() ? null : known;
    }

    void holder(int tree, int axis, boolean least, EqualHosts state) {
        holders[place(tree, axis, least)] = state;
    }

    private int place(int tree, int axis, boolean least) {
        return (2 * tree + (least ? 1 : 0)) * asked.length + axis;
    }
}
