package org.securecloudlab.web.page.cloud;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.store.cloud.CloudVersion;
import org.securecloudlab.store.cloud.Clouds;
import org.securecloudlab.web.page.view.Address;
import org.securecloudlab.web.problem.ProblemException;

/** Finds the version of a cloud that an address means. */
@ApplicationScoped
public class CloudHeads {
    private final Clouds clouds;

    CloudHeads(Clouds clouds) {
        this.clouds = clouds;
    }

    /**
     * The version asked for, or the newest.
     *
     * @throws ProblemException when there is no such cloud or version
     */
    public CloudHead head(String name, Optional<String> version, String tab) {
        List<CloudVersion> versions = clouds.versions(name);
        if (versions.isEmpty()) {
            throw ProblemException.notFound("cloud", name);
        }
        Optional<String> wanted = Address.given(version);
        CloudVersion shown = versions.stream()
                .filter(v -> wanted.isEmpty() || wanted.get().equals(Integer.toString(v.version())))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("version of cloud " + name, wanted.orElse("")));
        return new CloudHead(shown, versions, tab);
    }
}
