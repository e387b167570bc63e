package org.securecloudlab.cloud.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.securecloudlab.cloud.Problem;

/** Collects findings; of each kind so many by themselves, and the rest as a number, because a million of them help nobody. */
final class Findings {
    private static final int OF_EACH_KIND = 1_000;

    private final Origin origin;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    Findings(Origin origin) {
        this.origin = origin;
    }

    /** Notes a finding, as bad as the cloud's origin makes it; what was expected tells its kind. */
    void add(String path, String found, String expected) {
        if (counts.merge(expected, 1, Integer::sum) <= OF_EACH_KIND) {
            problems.add(origin.problem(path, found, expected));
        }
    }

    /** Notes what may well be true of a running cloud, whoever wrote it down. */
    void warn(String path, String found, String expected) {
        if (counts.merge(expected, 1, Integer::sum) <= OF_EACH_KIND) {
            problems.add(Problem.warning(path, found, expected));
        }
    }

    /** Notes a number that is below its least value. */
    void atLeast(String path, long least, long value) {
        if (value < least) {
            add(path, String.valueOf(value), "a number, at least " + least);
        }
    }

    List<Problem> all() {
        List<Problem> all = new ArrayList<>(problems);
        counts.forEach((expected, count) -> {
            if (count > OF_EACH_KIND) {
                all.add(origin.problem("", (count - OF_EACH_KIND) + " more of the same kind", expected));
            }
        });
        return all;
    }
}
