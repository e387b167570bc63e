package org.securecloudlab.scenario.review.whatif;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.scenario.operation.Operations;

/** The scenarios that findings lead to. */
public final class WhatIf {
    private static final List<Demonstration> ALL = List.of(
            new UserChoosesHost(),
            new TamperedImage(),
            new ForeignCertificate(),
            new UnseededGuests(),
            new ClearTextMigration());

    private WhatIf() {}

    /** Whether a rule has a scenario in this build. */
    public static boolean exists(String rule) {
        return demonstration(rule).isPresent();
    }

    /**
     * The scenario's text, filled in with what the cloud has.
     *
     * @return empty for a rule without one, and for a cloud that lacks what the attack needs
     */
    public static Optional<String> text(String rule, Cloud cloud) {
        return demonstration(rule)
                .flatMap(demonstration -> demonstration.of(cloud).map(body -> head(rule, cloud) + body));
    }

    private static Optional<Demonstration> demonstration(String rule) {
        Set<String> operations = Set.copyOf(Operations.ofThisBuild().keys());
        return ALL.stream()
                .filter(each -> each.rules().contains(rule) && operations.containsAll(each.operations()))
                .findFirst();
    }

    private static String head(String rule, Cloud cloud) {
        return """
                name: what mending %s changes
                cloud: %s
                seed: 1
                replications: 5
                """.formatted(rule, Quoted.text(cloud.name()));
    }
}
