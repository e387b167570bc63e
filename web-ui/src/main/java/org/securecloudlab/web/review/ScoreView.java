package org.securecloudlab.web.review;

import java.util.List;
import org.securecloudlab.scenario.review.CloudReview;

/**
 * The score of an area.
 *
 * @param area its name, in lower case
 * @param percent 0 to 100
 * @param findings how many
 */
public record ScoreView(String area, int percent, int findings) {
    static List<ScoreView> of(CloudReview review) {
        return review.scores().stream()
                .map(score -> new ScoreView(score.area().word(), score.percent(), score.findings()))
                .toList();
    }
}
