package org.securecloudlab.web.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.scenario.review.CloudReview;
import org.securecloudlab.scenario.review.ConfigReview;
import org.securecloudlab.store.cloud.CloudVersion;
import org.securecloudlab.store.cloud.Clouds;
import org.securecloudlab.web.problem.ProblemException;

/** Reviews stored versions of clouds. A version never changes, so its review is made once. */
@ApplicationScoped
public class Reviews {
    private static final int KEPT = 200;
    /** Hosts and instances of a cloud that is loaded for the rules that look at hosts; a larger one is judged without them. */
    private static final int WHOLE = 50_000;

    private static final int HISTORY = 20;

    private final Clouds clouds;
    private final ConfigReview rules = ConfigReview.installed();
    private final Map<String, CloudReview> made = new ConcurrentHashMap<>();

    Reviews(Clouds clouds) {
        this.clouds = clouds;
    }

    /**
     * The review of a version.
     *
     * @throws ProblemException when it is not there
     */
    public CloudReview of(CloudVersion version) {
        if (made.size() > KEPT) {
            made.clear();
        }
        return made.computeIfAbsent(version.reference() + " " + version.sha256(), key -> review(version));
    }

    private CloudReview review(CloudVersion version) {
        boolean whole = (long) version.hostCount() + version.instanceCount() <= WHOLE;
        Optional<Cloud> cloud = whole
                ? clouds.load(version.name(), version.version())
                : clouds.outline(version.name(), version.version());
        return CloudReview.of(
                cloud.orElseThrow(() -> ProblemException.notFound("cloud version", version.reference())), rules);
    }

    /** The newest versions, newest first, each with what changed since the one before. */
    public List<ReviewedVersion> history(List<CloudVersion> versions) {
        List<CloudVersion> newest = versions.subList(0, Math.min(HISTORY, versions.size()));
        List<ReviewedVersion> history = new ArrayList<>();
        Set<String> before = Set.of();
        for (int i = newest.size() - 1; i >= 0; i--) {
            CloudReview review = of(newest.get(i));
            Set<String> now = review.findings().stream().map(f -> f.rule().id()).collect(Collectors.toSet());
            boolean first = i == newest.size() - 1;
            history.add(ReviewedVersion.of(
                    newest.get(i), review, first ? Set.of() : without(now, before), without(before, now)));
            before = now;
        }
        Collections.reverse(history);
        return history;
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }
}
