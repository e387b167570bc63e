package org.securecloudlab.entropy.assessment.bzip;

/**
 * Code lengths of a Huffman code as libbz2 makes them: a heap whose ties fall as its do, weights that carry the depth in their low bits,
 * and frequencies halved until no code is too long.
 */
final class HuffmanLengths {
    private static final int DEPTH_BITS = 8;
    private static final int DEPTH_MASK = (1 << DEPTH_BITS) - 1;

    private final int symbols;
    private final int[] weight;
    private final int[] parent;
    private final int[] heap;
    private int heaped;

    private HuffmanLengths(int[] frequencies) {
        this.symbols = frequencies.length;
        this.weight = new int[2 * symbols + 1];
        this.parent = new int[2 * symbols + 1];
        this.heap = new int[symbols + 2];
        for (int i = 0; i < symbols; i++) {
            weight[i + 1] = Math.max(1, frequencies[i]) << DEPTH_BITS;
        }
    }

    static int[] of(int[] frequencies, int longest) {
        HuffmanLengths code = new HuffmanLengths(frequencies);
        while (true) {
            code.join();
            int[] lengths = code.lengths();
            boolean fits = true;
            for (int length : lengths) {
                fits &= length <= longest;
            }
            if (fits) {
                return lengths;
            }
            for (int node = 1; node <= code.symbols; node++) {
                code.weight[node] = (1 + (code.weight[node] >> DEPTH_BITS) / 2) << DEPTH_BITS;
            }
        }
    }

    private void join() {
        heaped = 0;
        for (int node = 1; node <= symbols; node++) {
            push(node);
        }
        int nodes = symbols;
        while (heaped > 1) {
            int first = pop();
            int second = pop();
            int depth = 1 + Math.max(weight[first] & DEPTH_MASK, weight[second] & DEPTH_MASK);
            nodes++;
            weight[nodes] = (weight[first] & ~DEPTH_MASK) + (weight[second] & ~DEPTH_MASK) | depth;
            parent[first] = nodes;
            parent[second] = nodes;
            push(nodes);
        }
        parent[nodes] = 0;
    }

    /** Node 0 has weight 0 and stands above the root, which ends the walk up. */
    private void push(int node) {
        int at = ++heaped;
        while (weight[node] < weight[heap[at >> 1]]) {
            heap[at] = heap[at >> 1];
            at >>= 1;
        }
        heap[at] = node;
    }

    private int pop() {
        int top = heap[1];
        int moved = heap[heaped--];
        int at = 1;
        int below = 2;
        while (below <= heaped) {
            if (below < heaped && weight[heap[below + 1]] < weight[heap[below]]) {
                below++;
            }
            if (weight[moved] < weight[heap[below]]) {
                break;
            }
            heap[at] = heap[below];
            at = below;
            below = 2 * at;
        }
        heap[at] = moved;
        return top;
    }

    private int[] lengths() {
        int[] lengths = new int[symbols];
        for (int i = 0; i < symbols; i++) {
            for (int node = parent[i + 1]; node != 0; node = parent[node]) {
                lengths[i]++;
            }
        }
        return lengths;
    }
}
