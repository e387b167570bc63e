package org.securecloudlab.cloud.review.files;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.securecloudlab.cloud.oslo.Reading;
import org.securecloudlab.cloud.review.Configuration;
import org.securecloudlab.cloud.review.Finding;
import org.securecloudlab.cloud.review.Fix;
import org.securecloudlab.cloud.review.RuleInfo;
import org.securecloudlab.cloud.review.ServiceConfig;

/** Findings about options that a file sets and that cannot be read. */
final class Unreadable {
    private Unreadable() {}

    static List<Finding> findings(Configuration configuration, RuleInfo rule, Predicate<Reading.Kind> kind) {
        List<Finding> findings = new ArrayList<>();
        for (ServiceConfig service : configuration.services()) {
            for (Reading reading : service.settings()) {
                reading.failure()
                        .filter(failure -> kind.test(failure.kind()))
                        .map(failure -> finding(rule, service, reading, failure))
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Finding finding(RuleInfo rule, ServiceConfig service, Reading reading, Reading.Failure failure) {
        String place = "[" + reading.option().group() + "] " + reading.option().name();
        return rule.on(service, reading)
                .note("reading " + place + " fails with " + failure.kind().osloName())
                .fix(Comments.fixIfReadable(reading).orElse(Fix.words(place + " = " + failure.expected())));
    }
}
