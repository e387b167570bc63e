package org.securecloudlab.scenario.hosts.size;

import java.util.OptionalInt;
import java.util.function.IntPredicate;

/** Finds the smallest count that suffices, where more never suffices less: doubled until it does, then halved between. */
final class Fewest {
    private Fewest() {}

    /** From 0 on; nothing when the most does not suffice. */
    static OptionalInt upTo(int most, IntPredicate suffices) {
        int tooFew = -1;
        int enough = 0;
        while (!suffices.test(enough)) {
            if (enough >= most) {
                return OptionalInt.empty();
            }
            tooFew = enough;
            enough = Math.min(most, Math.max(1, enough * 2));
        }
        while (enough - tooFew > 1) {
            int middle = (enough + tooFew) / 2;
            if (suffices.test(middle)) {
                enough = middle;
            } else {
                tooFew = middle;
            }
        }
        return OptionalInt.of(enough);
    }
}
