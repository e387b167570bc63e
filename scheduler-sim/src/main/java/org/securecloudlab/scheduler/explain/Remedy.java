package org.securecloudlab.scheduler.explain;

import java.util.List;
import java.util.stream.Collectors;
import org.securecloudlab.cloud.Sentence;

/**
 * Changes that together would make a refused request fit.
 *
 * @param changes none of them is enough without the others
 * @param hosts how many hosts would pass then
 */
public record Remedy(List<Change> changes, int hosts) {
    public Remedy {
        changes = List.copyOf(changes);
    }

    /** The changes in a row, for other languages. */
    public Sentence sentence() {
        return Sentence.several(changes.stream().map(Change::sentence).toList());
    }

    @Override
    public String toString() {
        return hosts
                + (hosts == 1 ? " host would pass if " : " hosts would pass if ")
                + changes.stream().map(Change::text).collect(Collectors.joining(" and "));
    }
}
