package org.securecloudlab.scheduler.python;

import java.util.Arrays;
import java.util.Collection;

/**
 * A set of small non-negative integers that is walked through in the order in which CPython 3 walks through its own
 * (Objects/setobject.c: open addressing, nine linear probes, then perturbation; growth at three fifths). nova takes the first
 * elements of such sets when it pins CPUs, so the order decides which host CPU a guest gets. Grows only.
 */
public final class IntSet {
    private static final int FREE = -1;
    private static final int LINEAR_PROBES = 9;
    private static final int SMALLEST_TABLE = 8;

    private int[] table = emptyTable(SMALLEST_TABLE);
    private int size;

    /** An empty set. */
    public IntSet() {}

    /** The elements, put in one after the other. */
    public static IntSet of(int... elements) {
        IntSet set = new IntSet();
        for (int element : elements) {
            set.add(element);
        }
        return set;
    }

    /** The elements, put in one after the other. */
    public static IntSet of(Collection<Integer> elements) {
        IntSet set = new IntSet();
        elements.forEach(set::add);
        return set;
    }

    /** Python's {@code set(range(from, to))}. */
    public static IntSet range(int from, int to) {
        IntSet set = new IntSet();
        for (int element = from; element < to; element++) {
            set.add(element);
        }
        return set;
    }

    public int size() {
        return size;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    /** Puts an element in; nothing happens when it is there. */
    public void add(int element) {
        int slot = slot(table, element);
        if (table[slot] == element) {
            return;
        }
        table[slot] = element;
        size++;
        if (size * 5 >= (table.length - 1) * 3) {
            grow(size > 50_000 ? size * 2 : size * 4);
        }
    }

    public boolean contains(int element) {
        return table[slot(table, element)] == element;
    }

    /** Whether every element of the other is here too. */
    public boolean containsAll(IntSet other) {
        return Arrays.stream(other.toArray()).allMatch(this::contains);
    }

    /** Python's {@code this & other}: the smaller one is walked through. */
    public IntSet and(IntSet other) {
        IntSet walked = other.size > size ? this : other;
        IntSet asked = other.size > size ? other : this;
        return of(Arrays.stream(walked.toArray()).filter(asked::contains).toArray());
    }

    /** Python's {@code this - other}. */
    public IntSet minus(IntSet other) {
        return of(Arrays.stream(toArray())
                .filter(element -> !other.contains(element))
                .toArray());
    }

    /** Python's {@code this | other}. */
    public IntSet or(IntSet other) {
        IntSet union = of(toArray());
        for (int element : other.toArray()) {
            union.add(element);
        }
        return union;
    }

    /** The elements in Python's order. */
    public int[] toArray() {
        return Arrays.stream(table).filter(element -> element != FREE).toArray();
    }

    /** The elements in ascending order. */
    public int[] sorted() {
        int[] elements = toArray();
        Arrays.sort(elements);
        return elements;
    }

    private void grow(int atLeast) {
        int length = SMALLEST_TABLE;
        while (length <= atLeast) {
            length *= 2;
        }
        int[] bigger = emptyTable(length);
        for (int element : toArray()) {
            bigger[slot(bigger, element)] = element;
        }
        table = bigger;
    }

    /** Where the element is, or where it would go. */
    private static int slot(int[] table, int element) {
        int mask = table.length - 1;
        long perturb = element;
        int slot = element & mask;
        while (true) {
            int probes = slot + LINEAR_PROBES <= mask ? LINEAR_PROBES : 0;
            for (int probe = slot; probe <= slot + probes; probe++) {
                if (table[probe] == FREE || table[probe] == element) {
                    return probe;
                }
            }
            perturb >>= 5;
            slot = (int) ((slot * 5L + 1 + perturb) & mask);
        }
    }

    private static int[] emptyTable(int length) {
        int[] table = new int[length];
        Arrays.fill(table, FREE);
        return table;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IntSet set && Arrays.equals(sorted(), set.sorted());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sorted());
    }

    @Override
    public String toString() {
        return Arrays.toString(sorted());
    }
}
