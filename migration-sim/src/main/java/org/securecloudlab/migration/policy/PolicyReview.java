package org.securecloudlab.migration.policy;

import java.util.List;
import org.securecloudlab.cloud.Problem;

/**
 * What a policy file comes to for live migration.
 *
 * @param migrate who may start one
 * @param migrateToHost who may choose its destination
 * @param findings rules that do not do what they seem to, each as a warning with the line
 */
public record PolicyReview(WhoMay migrate, WhoMay migrateToHost, List<Problem> findings) {
    /** Copies the list. */
    public PolicyReview {
        findings = List.copyOf(findings);
    }

    /** Whether nobody may migrate live: the guide's first mitigation. */
    public boolean isDisabled() {
        return migrate.group() == WhoMay.Group.NOBODY && migrateToHost.group() == WhoMay.Group.NOBODY;
    }
}
