package org.securecloudlab.scheduler.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The states of hosts of one weight class, in boxes: a k-d tree over raw values, room and kind. A full leaf is divided where its values are widest apart.
 * After many changes it is built again, so that its depth stays that of a fresh one.
 */
final class StateTree {
    private static final int CALM = 256;

    private final int columns;
    private final int resources;
    private final EqualHosts.Members members;
    private Box root;
    private int states;
    private int changes;

    StateTree(int columns, int resources, EqualHosts.Members members) {
        this.columns = columns;
        this.resources = resources;
        this.members = members;
        this.root = new Box(columns, resources);
    }

    Box root() {
        return root;
    }

    void insert(EqualHosts state) {
        states++;
        changed();
        place(state);
    }

    @SuppressWarnings("ReferenceEquality") // each state exists once
    void remove(EqualHosts state) {
        states--;
        Box leaf = leafOf(state);
        int place = 0;
        while (leaf.states[place] != state) {
            place++;
        }
        leaf.size--;
        leaf.states[place] = leaf.states[leaf.size];
        state.leaf = null;
        refresh(leaf);
        changed();
    }

    /** The hosts of a state have changed. */
    void refresh(EqualHosts state) {
        refresh(leafOf(state));
    }

    private static Box leafOf(EqualHosts state) {
        Box leaf = state.leaf;
        if (leaf == null) {
            throw new IllegalStateException("a state that stands in no leaf");
        }
        return leaf;
    }

    private void refresh(Box from) {
        Box box = from;
        while (box != null && box.refresh(members)) {
            box = box.parent;
        }
    }

    private void place(EqualHosts state) {
        Box leaf = root;
        while (leaf.low != null && leaf.high != null) {
            leaf = state.coordinate(leaf.splitOn) < leaf.splitAt ? leaf.low : leaf.high;
        }
        if (leaf.size == Box.LEAF_CAPACITY) {
            divide(leaf);
            place(state);
            return;
        }
        put(leaf, state);
        refresh(leaf);
    }

    private static void put(Box leaf, EqualHosts state) {
        leaf.states[leaf.size++] = state;
        state.leaf = leaf;
    }

    private void divide(Box leaf) {
        leaf.splitOn = widest(leaf);
        double[] sorted = new double[leaf.size];
        for (int place = 0; place < leaf.size; place++) {
            sorted[place] = leaf.states[place].coordinate(leaf.splitOn);
        }
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        while (middle < sorted.length - 1 && sorted[middle] == sorted[0]) {
            middle++;
        }
        leaf.splitAt = sorted[middle];
        Box low = child(leaf);
        Box high = child(leaf);
        for (int place = 0; place < leaf.size; place++) {
            EqualHosts state = leaf.states[place];
            put(state.coordinate(leaf.splitOn) < leaf.splitAt ? low : high, state);
        }
        low.refresh(members);
        high.refresh(members);
        leaf.low = low;
        leaf.high = high;
        leaf.states = new EqualHosts[0];
        leaf.size = 0;
    }

    private Box child(Box parent) {
        Box box = new Box(columns, resources);
        box.parent = parent;
        return box;
    }

    // Distinct states differ somewhere, so there is a coordinate with a width.
    private int widest(Box leaf) {
        int widest = 0;
        double widestShare = -1;
        for (int coordinate = 0; coordinate <= columns + resources; coordinate++) {
            double least = Double.POSITIVE_INFINITY;
            double most = Double.NEGATIVE_INFINITY;
            for (int place = 0; place < leaf.size; place++) {
                double value = leaf.states[place].coordinate(coordinate);
                least = Math.min(least, value);
                most = Math.max(most, value);
            }
            double share = most == least ? -1 : (most - least) / scale(coordinate);
            // Room and kind divide only where no weigher's value does.
            if (share > widestShare && (coordinate < columns || widestShare < 0)) {
                widest = coordinate;
                widestShare = share;
            }
        }
        return widest;
    }

    private double scale(int coordinate) {
        double scale = coordinate < columns ? root.greatest[coordinate] - root.least[coordinate] : 1;
        return scale > 0 ? scale : 1;
    }

    private void changed() {
        changes++;
        if (changes > 4 * (states + CALM)) {
            changes = 0;
            rebuild();
        }
    }

    private void rebuild() {
        List<EqualHosts> all = new ArrayList<>(states);
        collect(root, all);
        root = new Box(columns, resources);
        all.forEach(this::place);
    }

    private static void collect(Box box, List<EqualHosts> all) {
        if (box.low != null && box.high != null) {
            collect(box.low, all);
            collect(box.high, all);
        } else {
            all.addAll(Arrays.asList(box.states).subList(0, box.size));
        }
    }
}
