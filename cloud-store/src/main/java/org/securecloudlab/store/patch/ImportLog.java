package org.securecloudlab.store.patch;

import java.util.ArrayList;
import java.util.List;
import org.securecloudlab.cloud.Problem;

/** What an import took and what it could not read. */
final class ImportLog {
    private static final int MOST = 1_000;

    private final List<Problem> problems = new ArrayList<>();
    private long taken;
    private long refused;

    void took(long count) {
        taken += count;
    }

    /** A bad record. */
    void refuse(List<Problem> reasons) {
        refused++;
        note(reasons);
    }

    /** Something odd, or a bad line of a file whose other lines are good. */
    void note(List<Problem> more) {
        for (Problem problem : more) {
            if (problems.size() < MOST) {
                problems.add(problem);
            }
        }
    }

    void refused(long count) {
        refused += count;
    }

    List<Problem> problems() {
        return problems;
    }

    long taken() {
        return taken;
    }

    long refused() {
        return refused;
    }
}
