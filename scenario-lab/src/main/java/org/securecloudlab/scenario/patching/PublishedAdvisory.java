package org.securecloudlab.scenario.patching;

import org.securecloudlab.patch.advisory.Advisory;
import org.securecloudlab.patch.match.AdvisoryMatcher;
import org.securecloudlab.patch.urgency.CvssBand;

/**
 * An advisory that everybody can read.
 *
 * @param advisory the OSV record
 * @param matcher judges packages by it
 * @param severity CVSS's band, or what the scenario states; {@link CvssBand#NONE} when neither is known
 * @param sinceNanos simulated time of its first publication
 */
record PublishedAdvisory(Advisory advisory, AdvisoryMatcher matcher, CvssBand severity, long sinceNanos) {
    String id() {
        return advisory.id();
    }

    PublishedAdvisory since(long nanos) {
        return new PublishedAdvisory(advisory, matcher, severity, nanos);
    }
}
