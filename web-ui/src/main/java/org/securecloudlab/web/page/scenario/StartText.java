package org.securecloudlab.web.page.scenario;

import java.util.Optional;

/** The text that an empty editor begins with: a boot storm, to be filled in. */
final class StartText {

    private StartText() {}

    /** For a cloud of that name; the document stays one that can be read whatever the name is. */
    static String forCloud(Optional<String> cloud) {
        String name = cloud.orElse("my-cloud").replace("'", "''");
        return """
                name: my scenario
                description: What happens when many instances boot at once?
                cloud: '%s'
                seed: 1
                replications: 20
                timeline:
                  - at: PT0S
                    boot: {image: my-image, flavor: my-flavor, count: 100, over: PT5M, project: my-project}
                expect:
                  - placement.failed == 0
                """.formatted(name);
    }
}
