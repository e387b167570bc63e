package org.securecloudlab.entropy.cases;

import java.util.List;
import java.util.Map;

/**
 * A queue to be simulated.
 *
 * @param id of the case
 * @param config how it is set up
 * @param asked names of the figures that are asked for; empty for the usual ones
 * @param others the configurations of the other cases of the document, which one may refer to
 * @param seed of its random numbers
 */
record QueueCase(String id, Fields config, List<String> asked, Map<String, Fields> others, long seed) {
    QueueCase {
        asked = List.copyOf(asked);
        others = Map.copyOf(others);
    }

    /** The configuration of another case that a text names, as in {@code as mg1-mix for both}. */
    Fields referred(String text) {
        for (String word : text.split("[^A-Za-z0-9_-]+", -1)) {
            Fields other = others.get(word);
            if (other != null) {
                return other;
            }
        }
        throw new CaseException(config.path(), text, "the id of a case of the same document");
    }
}
