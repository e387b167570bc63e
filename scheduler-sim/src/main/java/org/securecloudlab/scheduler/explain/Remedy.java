package org.securecloudlab.scheduler.explain;

import java.util.List;
import org.securecloudlab.cloud.Sentence;

/**
 * A change that would make a refused request fit.
 *
 * @param changes what would have to be different, each to be read after "if", such as {@code ram_allocation_ratio were 1.2}
 * @param hosts how many hosts would pass then
 */
public record Remedy(List<String> changes, int hosts) {
    public Remedy {
        changes = List.copyOf(changes);
    }

    /** The changes as values, for other languages. */
    public List<Sentence> sentences() {
        return changes.stream().map(RemedyWords::of).toList();
    }

    @Override
    public String toString() {
        return hosts + (hosts == 1 ? " host would pass if " : " hosts would pass if ") + String.join(" and ", changes);
    }
}
