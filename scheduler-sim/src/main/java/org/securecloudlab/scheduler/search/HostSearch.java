package org.securecloudlab.scheduler.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All hosts by kind and state, kept up to date host by host. */
public final class HostSearch {
    private final HostSource source;
    private final @Nullable EqualHosts[] stateOf;
    private final StateTree[] trees;
    private final EqualHosts.Members members;
    private final Map<EqualHosts, EqualHosts> states = new HashMap<>();

    public HostSearch(HostSource source) {
        this.source = source;
        this.stateOf = new EqualHosts[source.hosts()];
        this.trees = new StateTree[source.weightClasses()];
        this.members = host -> stateOf[host];
        Arrays.setAll(trees, any -> new StateTree(source.columns(), source.resources(), members));
        for (int host = 0; host < stateOf.length; host++) {
            enter(host, stateFor(host));
        }
    }

    /** How many different states there are. */
    public int distinctStates() {
        return states.size();
    }

    /** A host's state has changed. */
    public void changed(int host) {
        EqualHosts before = stateOf[host];
        EqualHosts now = stateFor(host);
        if (before == null || before.equals(now)) {
            return;
        }
        stateOf[host] = null;
        before.left();
        if (before.isEmpty()) {
            before.tree.remove(before);
            states.remove(before);
        } else {
            before.tree.refresh(before);
        }
        enter(host, now);
    }

    private void enter(int host, EqualHosts state) {
        stateOf[host] = state;
        boolean isNew = state.isEmpty();
        state.add(host);
        if (isNew) {
            states.put(state, state);
            state.tree.insert(state);
        } else {
            state.tree.refresh(state);
        }
    }

    private EqualHosts stateFor(int host) {
        double[] values = new double[source.columns()];
        for (int column = 0; column < values.length; column++) {
            values[column] = source.value(host, column) + 0.0; // -0.0 is 0.0
        }
        long[] room = new long[source.resources()];
        for (int resource = 0; resource < room.length; resource++) {
            room[resource] = source.room(host, resource);
        }
        int kind = source.kind(host);
        EqualHosts state = new EqualHosts(trees[source.weightClass(kind)], kind, values, room);
        return states.getOrDefault(state, state);
    }

    int weightClasses() {
        return trees.length;
    }

    StateTree tree(int weightClass) {
        return trees[weightClass];
    }

    /** Whether a column has the same value for every host, so that its weigher says nothing. */
    boolean isConstant(int column) {
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        for (StateTree tree : trees) {
            least = Math.min(least, tree.root().least[column]);
            greatest = Math.max(greatest, tree.root().greatest[column]);
        }
        return least == greatest;
    }

    EqualHosts state(int host) {
        EqualHosts state = stateOf[host];
        if (state == null) {
            throw new IllegalStateException("a host without a state");
        }
        return state;
    }

    int weightClass(int host) {
        return source.weightClass(source.kind(host));
    }

    int first(EqualHosts state, int[] excluded) {
        return state.first(members, excluded);
    }
}
