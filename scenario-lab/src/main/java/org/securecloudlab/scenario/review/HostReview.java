package org.securecloudlab.scenario.review;

import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.review.Finding;
import org.securecloudlab.cloud.review.patch.Patches;

/**
 * What a review says about one host, or about files that stand for all.
 *
 * @param name the host's
 * @param open findings that count
 * @param known findings that the baseline holds
 * @param suppressed findings that somebody has taken on
 * @param patches makes diffs for the findings; absent when there is no file text
 */
public record HostReview(
        String name, List<Finding> open, List<Finding> known, List<Suppressed> suppressed, Optional<Patches> patches) {

    /** A finding and why it does not count. */
    public record Suppressed(Finding finding, Suppression by) {}

    public HostReview {
        open = List.copyOf(open);
        known = List.copyOf(known);
        suppressed = List.copyOf(suppressed);
    }

    /** Findings without suppressions or a baseline. */
    public static HostReview of(String name, List<Finding> findings, Optional<Patches> patches) {
        return new HostReview(name, findings, List.of(), List.of(), patches);
    }

    /** What to write instead, as a diff. */
    Optional<String> diff(Finding finding) {
        return patches.flatMap(p -> p.of(finding));
    }

    /** Everything that the findings that count say to write instead, as one patch; empty when nothing is to be changed. */
    public String wholePatch() {
        return patches.map(p -> p.ofAll(open)).orElse("");
    }
}
