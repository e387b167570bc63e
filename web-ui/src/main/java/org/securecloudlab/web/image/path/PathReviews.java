package org.securecloudlab.web.image.path;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.securecloudlab.image.path.BootConfiguration;
import org.securecloudlab.image.path.PathResult;
import org.securecloudlab.image.path.PathReview;

/** Reviews configurations, one at a time; the answers to the newest are kept, since a rehearsal of everything takes a second or so. */
@ApplicationScoped
class PathReviews {
    private static final int KEPT = 50;

    private final Map<BootConfiguration, List<PathResult>> made = new LinkedHashMap<>(KEPT, 0.75f, true);

    synchronized List<PathResult> of(BootConfiguration configuration) {
        List<PathResult> known = made.get(configuration);
        if (known == null) {
            known = new PathReview().of(configuration);
            made.put(configuration, known);
            made.keySet().stream()
                    .limit(Math.max(0, made.size() - KEPT))
                    .toList()
                    .forEach(made::remove);
        }
        return known;
    }
}
