package org.securecloudlab.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import org.securecloudlab.store.cloud.CloudVersion;
import org.securecloudlab.store.cloud.Clouds;
import org.securecloudlab.web.problem.ProblemException;

/** Finds the version that a path names: a number, or {@code latest}. */
@ApplicationScoped
class CloudVersions {
    private static final String LATEST = "latest";

    private final Clouds clouds;

    CloudVersions(Clouds clouds) {
        this.clouds = clouds;
    }

    /**
     * The version.
     *
     * @throws ProblemException 404 when there is none of that name and number, 400 when it is no number
     */
    CloudVersion require(String name, String version) {
        if (version.equals(LATEST)) {
            return clouds.latest(name).orElseThrow(() -> ProblemException.notFound("cloud", name));
        }
        int number = Numbers.positive("version", version);
        return clouds.find(name, number)
                .orElseThrow(() -> ProblemException.notFound("cloud version", name + "@" + number));
    }
}
