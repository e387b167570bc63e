package org.securecloudlab.store.patch;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.patch.urgency.CvssBand;

/**
 * An advisory in a list.
 *
 * @param key the feed's id
 * @param summary one line
 * @param flaws CVE ids
 * @param severity of the newest CVSS vector
 * @param modified when it last changed
 * @param published when it was published
 * @param withdrawn when it was taken back
 * @param foundAt when this lab first knew it
 * @param inKev whether one of its flaws is known to be exploited
 * @param epss the chance of an attack in the next 30 days
 * @param packages how many stored packages it affects
 */
public record AdvisoryRow(
        String key,
        String summary,
        List<String> flaws,
        CvssBand severity,
        Instant modified,
        Optional<Instant> published,
        Optional<Instant> withdrawn,
        Instant foundAt,
        boolean inKev,
        Optional<Double> epss,
        int packages) {
    public AdvisoryRow {
        flaws = List.copyOf(flaws);
    }
}
