package org.securecloudlab.scenario.review.whatif;

import java.util.stream.Stream;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.cloud.Project;

/**
 * Who plays in a demonstration.
 *
 * @param cloud whose all of it is
 * @param host the service host on which nova places such an instance
 * @param other another one on which it fits, which nova takes when the first is disabled
 */
record Cast(Cloud cloud, Image image, Flavor flavor, Project project, String host, String other) {

    /** Arguments of {@code boot}. */
    String request() {
        String flavorName =
                unique(flavor.name(), flavor.id(), cloud.flavors().stream().map(Flavor::name));
        String projectName =
                unique(project.name(), project.id(), cloud.projects().stream().map(Project::name));
        return "image: %s, flavor: %s, project: %s".formatted(imageName(), flavorName, projectName);
    }

    /** The image, as the scenario calls it. */
    String imageName() {
        return unique(image.name(), image.id(), cloud.images().stream().map(Image::name));
    }

    /** The name, unless several have it. */
    private static String unique(String name, String id, Stream<String> names) {
        return Quoted.text(names.filter(name::equals).count() == 1 ? name : id);
    }

    /**
     * Two entries after which instances land on one host only.
     *
     * @param hour a whole number of hours after the start
     */
    static String only(int hour, String host) {
        return """
                  - at: PT%1$dH
                    disable: {name: all-%1$d}
                  - at: PT%1$dH
                    enable: {host: %2$s}
                """.formatted(hour, Quoted.text(host));
    }
}
