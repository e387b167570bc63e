package org.securecloudlab.cloud.openstack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.securecloudlab.cloud.Problem;

/**
 * Collects problems in the order in which they are met. Of a kind of warning it keeps the first {@value #KEPT} and says how
 * many more there were: a million rows with the same gap are one finding, not a million.
 */
final class ImportLog {
    private static final int KEPT = 20;

    private static final class Group {
        private final List<Problem> kept = new ArrayList<>();
        private long count;
    }

    private final Map<String, Group> groups = new LinkedHashMap<>();
    private boolean refused;

    /** Adds an error; every one is kept. */
    void error(Problem problem) {
        refused = true;
        groups.computeIfAbsent("error", key -> new Group()).kept.add(problem);
    }

    /**
     * Adds a warning.
     *
     * @param group warnings that a reader would see as the same finding
     */
    void warn(String group, Problem problem) {
        Group same = groups.computeIfAbsent(group, key -> new Group());
        same.count++;
        if (same.kept.size() < KEPT) {
            same.kept.add(problem);
        }
    }

    boolean isRefused() {
        return refused;
    }

    /** Every problem, those of a kind together. */
    List<Problem> problems() {
        List<Problem> all = new ArrayList<>();
        for (Group group : groups.values()) {
            all.addAll(group.kept);
            if (group.count > group.kept.size()) {
                all.add(summary(group));
            }
        }
        return all;
    }

    private static Problem summary(Group group) {
        Problem last = group.kept.get(group.kept.size() - 1);
        Problem more =
                Problem.warning("", (group.count - group.kept.size()) + " more like the one before", last.expected());
        return last.file().map(more::in).orElse(more);
    }
}
