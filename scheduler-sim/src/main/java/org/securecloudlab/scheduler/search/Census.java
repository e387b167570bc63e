package org.securecloudlab.scheduler.search;

import java.util.List;

/** How many hosts pass and have room. */
public final class Census {
    private final Scope scope;

    private Census(Scope scope) {
        this.scope = scope;
    }

    /** All of them, but for none. */
    public static long count(HostSearch hosts, Candidates candidates) {
        Scope scope = new Scope(hosts, new Query(candidates, new int[0], List.of()));
        Census census = new Census(scope);
        return scope.trees.stream()
                .mapToLong(tree -> census.count(tree.boxes(), 0))
                .sum();
    }

    /** Whether there are others than those given. */
    static boolean hasMore(Scope scope, PassedOver passedOver) {
        Census census = new Census(scope);
        return scope.trees.stream().anyMatch(tree -> census.hasMore(tree.boxes(), 0, passedOver));
    }

    private long count(Boxes boxes, int box) {
        if (!boxes.mayFit(box, scope.asked)) {
            return 0;
        }
        if (!boxes.isLeaf(box)) {
            return count(boxes, boxes.low(box)) + count(boxes, boxes.low(box) + 1);
        }
        Leaf leaf = boxes.leaf(box);
        if (boxes.allFit(box, scope.asked)) {
            return leaf.hosts();
        }
        long count = 0;
        for (int place = 0; place < leaf.size(); place++) {
            count += leaf.fits(place, scope.asked) ? leaf.states()[place].count() : 0;
        }
        return count;
    }

    private boolean hasMore(Boxes boxes, int box, PassedOver passedOver) {
        if (!boxes.mayFit(box, scope.asked)) {
            return false;
        }
        if (!boxes.isLeaf(box)) {
            return hasMore(boxes, boxes.low(box), passedOver) || hasMore(boxes, boxes.low(box) + 1, passedOver);
        }
        Leaf leaf = boxes.leaf(box);
        for (int place = 0; place < leaf.size(); place++) {
            if (leaf.fits(place, scope.asked) && passedOver.leaveSome(leaf.states()[place])) {
                return true;
            }
        }
        return false;
    }
}
