package org.securecloudlab.scheduler.placement;

import java.util.Optional;
import java.util.SortedMap;
import org.securecloudlab.cloud.Sorted;

/**
 * What one instance asks of placement.
 *
 * @param main the group without suffix, which several providers may meet together
 * @param numbered groups with a suffix ({@code resources1:…}), each met by one provider
 * @param policy {@code group_policy}: {@code isolate} wants different providers for the numbered groups, {@code none} does not
 * @param inTree only providers of the host's own tree may meet the main group, since the host was named
 */
public record Question(
        ResourceGroup main, SortedMap<String, ResourceGroup> numbered, Optional<String> policy, boolean inTree) {
    private static final String ISOLATE = "isolate";

    public Question {
        numbered = Sorted.map(numbered);
    }

    /** Placement refuses two numbered groups without a policy (Placement API, granular resource requests). */
    public boolean lacksPolicy() {
        return numbered.size() > 1 && policy.isEmpty();
    }

    boolean isolates() {
        return policy.filter(ISOLATE::equals).isPresent();
    }
}
