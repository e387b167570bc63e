package org.securecloudlab.scheduler.numa;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Permutations in the order of Python's {@code itertools.permutations}: lexicographic by place. */
final class Permutations {
    private Permutations() {}

    /** Whether one of the permutations of that length passes; those after it are not tried. */
    static <T> boolean any(List<T> elements, int length, Predicate<List<T>> test) {
        return any(elements, length, new boolean[elements.size()], new ArrayList<>(), test);
    }

    private static <T> boolean any(
            List<T> elements, int length, boolean[] taken, List<T> chosen, Predicate<List<T>> test) {
        if (chosen.size() == length) {
            return test.test(chosen);
        }
        for (int place = 0; place < taken.length; place++) {
            if (!taken[place]) {
                taken[place] = true;
                chosen.add(elements.get(place));
                boolean found = any(elements, length, taken, chosen, test);
                chosen.remove(chosen.size() - 1);
                taken[place] = false;
                if (found) {
                    return true;
                }
            }
        }
        return false;
    }
}
