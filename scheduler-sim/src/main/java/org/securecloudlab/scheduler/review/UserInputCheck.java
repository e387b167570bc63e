package org.securecloudlab.scheduler.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.securecloudlab.scheduler.SchedulerRules;

/** Filters that parse what users provide or can manipulate (guide S7). Those that nova has on by default are notes. */
final class UserInputCheck {
    private UserInputCheck() {}

    static List<Finding> findings(ReviewedCloud cloud) {
        List<Finding> findings = new ArrayList<>();
        for (String filter : cloud.filters()) {
            Set<UserInput> inputs = FilterCatalogue.of(filter).userInputs();
            if (inputs.contains(UserInput.HINT)) {
                findings.add(
                        of(Finding.Severity.WARNING, filter, "scheduler hints, which any member of a project sends"));
            } else if (!inputs.isEmpty()) {
                boolean standard = SchedulerRules.ENABLED_FILTERS.defaultValue().contains(filter);
                boolean chosenOnly = inputs.equals(Set.of(UserInput.PARAMETER));
                findings.add(of(
                        standard || chosenOnly ? Finding.Severity.NOTE : Finding.Severity.WARNING,
                        filter,
                        words(inputs)));
            }
        }
        return findings;
    }

    private static String words(Set<UserInput> inputs) {
        if (inputs.contains(UserInput.IMAGE_PROPERTY)) {
            return "image properties, which whoever uploads an image sets";
        }
        return inputs.contains(UserInput.SERVER_GROUP)
                ? "server groups, which members of projects make"
                : "a parameter of the create call";
    }

    private static Finding of(Finding.Severity severity, String filter, String what) {
        return new Finding(
                "user-input",
                severity,
                List.of(filter),
                filter + " decides by " + what,
                severity == Finding.Severity.NOTE
                        ? "Keep it if projects rely on it; let no security rest on it"
                        : "Disable it unless projects need it; let no security rest on it",
                "S7");
    }
}
