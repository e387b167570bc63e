package org.securecloudlab.scenario.review.whatif;

import java.util.Optional;
import java.util.Set;
import org.securecloudlab.cloud.Cloud;

/** An attack that a setting lets through, and the setting mended. */
interface Demonstration {
    /** The rules whose findings it explains. */
    Set<String> rules();

    /** The operations that its timeline needs, beside those that every build has. */
    default Set<String> operations() {
        return Set.of();
    }

    /** Description, timeline and expectations, as YAML; empty when the cloud lacks what it needs. */
    Optional<String> of(Cloud cloud);
}
