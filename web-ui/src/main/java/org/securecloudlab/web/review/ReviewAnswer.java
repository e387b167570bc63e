package org.securecloudlab.web.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * The review of a version, over REST.
 *
 * @param hasConfiguration false when the cloud came without configuration files: nothing was judged
 * @param findings as {@code lab lint --json} prints them, without lines
 */
public record ReviewAnswer(
        String cloud, int version, boolean hasConfiguration, List<ScoreView> scores, JsonNode findings) {
    public ReviewAnswer {
        scores = List.copyOf(scores);
    }
}
