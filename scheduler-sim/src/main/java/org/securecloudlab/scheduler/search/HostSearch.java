package org.securecloudlab.scheduler.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All hosts by state, kept up to date host by host. The kinds of hosts that have one weight class and that no query so far has told apart stand
 * in one tree together.
 */
public final class HostSearch {
    static final int NEVER_PLANTED = -1;

    private final HostSource source;
    private final EqualHosts[] stateOf;
    /** By kind: the place of its tree in the list. */
    private final int[] treeOf;

    private final List<StateTree> trees = new ArrayList<>();
    /** A kind of each tree, by its place in the list. */
    private int[] examples = {};

    private Coordinates coordinates;
    /** Where the host stands that is looked at. */
    private double[] point;

    private int disorderly;
    private int planting = NEVER_PLANTED;

    public HostSearch(HostSource source) {
        this.source = source;
        this.stateOf = new EqualHosts[source.hosts()];
        this.treeOf = new int[source.kinds()];
        this.coordinates = Coordinates.of(source);
        plant(new int[source.kinds()]);
    }

    /** Sorts the hosts into trees: kinds with the same number and weight class share one. */
    private void plant(int[] numberOfKind) {
        planting++;
        trees.clear();
        examples = new int[treeOf.length];
        point = new double[coordinates.size()];
        Map<Long, Integer> byNumber = new HashMap<>();
        for (int kind = 0; kind < treeOf.length; kind++) {
            int weightClass = source.weightClass(kind);
            long number = ((long) numberOfKind[kind] << 32) + weightClass;
            Integer known = byNumber.putIfAbsent(number, trees.size());
            treeOf[kind] = known == null ? trees.size() : known;
            if (known == null) {
                examples[trees.size()] = kind;
                trees.add(new StateTree(weightClass, coordinates));
            }
        }
        disorderly = 0;
        for (int host = 0; host < stateOf.length; host++) {
            coordinates.locate(host, point);
            StateTree tree = trees.get(treeOf[source.kind(host)]);
            int leaf = tree.leafFor(point);
            enter(host, tree, leaf, tree.stateAt(leaf, point));
            disorderly += EqualHosts.isOrderly(point) ? 0 : 1;
        }
        trees.forEach(StateTree::rebuild);
    }

    /** Sees to it that no tree holds some hosts of these kinds and some of others. */
    public void tellApart(BitSet kinds) {
        int[] numbers = new int[treeOf.length];
        boolean isNew = false;
        for (int kind = 0; kind < treeOf.length; kind++) {
            boolean isIn = kinds.get(kind);
            numbers[kind] = 2 * treeOf[kind] + (isIn ? 1 : 0);
            isNew |= isIn != kinds.get(examples[treeOf[kind]]);
        }
        if (isNew) {
            plant(numbers);
        }
    }

    /** How many different states there are. */
    public int distinctStates() {
        return trees.stream().mapToInt(StateTree::size).sum();
    }

    /** Whether every raw value is a finite number, so that weights can be compared. */
    public boolean isOrderly() {
        return disorderly == 0;
    }

    /** A host's state has changed. */
    @SuppressWarnings("ReferenceEquality") // each state exists once
    public void changed(int host) {
        if (!coordinates.locate(host, point)) {
            coordinates = coordinates.anew();
            plant(treeOf.clone());
            return;
        }
        EqualHosts before = stateOf[host];
        StateTree tree = before.tree;
        int leaf = tree.leafFor(point);
        EqualHosts now = tree.stateAt(leaf, point);
        if (now == before) {
            return;
        }
        disorderly -= before.isOrderly() ? 0 : 1;
        disorderly += EqualHosts.isOrderly(point) ? 0 : 1;
        if (now == null && before.count() == 1) {
            tree.move(before, leaf, point);
            return;
        }
        enter(host, tree, leaf, now);
        before.left();
        if (before.isEmpty()) {
            tree.remove(before);
        }
    }

    /** A host comes to where it stands now; the state there is a new one when there was none. */
    private void enter(int host, StateTree tree, int leaf, @Nullable EqualHosts known) {
        EqualHosts state = known == null ? tree.insert(leaf, point) : known;
        stateOf[host] = state;
        state.add(host, stateOf);
    }

    /** How often the hosts have been sorted into trees before the last time. */
    int planting() {
        return planting;
    }

    Coordinates coordinates() {
        return coordinates;
    }

    /** The trees of the hosts of these kinds; every tree's kinds must have been told apart. */
    List<StateTree> trees(BitSet kinds) {
        List<StateTree> found = new ArrayList<>(trees.size());
        for (int place = 0; place < trees.size(); place++) {
            if (kinds.get(examples[place])) {
                found.add(trees.get(place));
            }
        }
        return found;
    }

    int weightClasses() {
        return source.weightClasses();
    }

    int kind(int host) {
        return source.kind(host);
    }

    EqualHosts state(int host) {
        return stateOf[host];
    }

    int first(EqualHosts state, int[] excluded) {
        return state.first(stateOf, excluded);
    }
}
