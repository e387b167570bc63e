package org.securecloudlab.web.review;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.securecloudlab.scenario.review.CloudReview;
import org.securecloudlab.store.cloud.CloudVersion;

/**
 * The review of one version, as the history shows it.
 *
 * @param appeared rules that have findings since this version
 * @param gone rules that have none since this version
 */
public record ReviewedVersion(
        int version,
        Instant createdAt,
        List<ScoreView> scores,
        int findings,
        List<String> appeared,
        List<String> gone) {
    public ReviewedVersion {
        scores = List.copyOf(scores);
        appeared = List.copyOf(appeared);
        gone = List.copyOf(gone);
    }

    static ReviewedVersion of(CloudVersion version, CloudReview review, Set<String> appeared, Set<String> gone) {
        return new ReviewedVersion(
                version.version(),
                version.createdAt(),
                ScoreView.of(review),
                review.findings().size(),
                List.copyOf(appeared),
                List.copyOf(gone));
    }
}
