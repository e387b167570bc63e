package org.securecloudlab.scenario.review.whatif;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.cloud.Project;
import org.securecloudlab.cloud.Sorted;
import org.securecloudlab.scenario.world.CloudFacts;
import org.securecloudlab.scheduler.Decision;
import org.securecloudlab.scheduler.NovaScheduler;
import org.securecloudlab.scheduler.RequestSpec;

/** Finds an image, a flavor, a project and two hosts of a cloud with which an instance is really placed. */
final class Casting {
    /** Enough to find one; a cloud with more of each is asked no further. */
    private static final int TRIED = 20;

    private static final Comparator<Flavor> SMALLEST_FIRST = Comparator.comparingLong(Flavor::ramMiB)
            .thenComparing(Flavor::vcpus)
            .thenComparing(Flavor::rootGiB)
            .thenComparing(Flavor::name);

    private final Cloud cloud;

    private Casting(Cloud cloud) {
        this.cloud = cloud;
    }

    /**
     * The cast.
     *
     * @param preferred images to take first
     * @param fits which flavor and image will do
     */
    static Optional<Cast> of(Cloud cloud, Predicate<Image> preferred, BiPredicate<Flavor, Image> fits) {
        return new Casting(cloud).find(preferred, fits);
    }

    private Optional<Cast> find(Predicate<Image> preferred, BiPredicate<Flavor, Image> fits) {
        List<Image> images = cloud.images().stream()
                .sorted(Comparator.comparing(preferred::test).reversed())
                .limit(TRIED)
                .toList();
        List<Flavor> flavors =
                cloud.flavors().stream().sorted(SMALLEST_FIRST).limit(TRIED).toList();
        CloudFacts facts = new CloudFacts(cloud);
        for (Image image : images) {
            for (Flavor flavor : flavors) {
                if (image.minRamMiB() <= flavor.ramMiB()
                        && (flavor.rootGiB() == 0 || image.minDiskGiB() <= flavor.rootGiB())
                        && fits.test(flavor, image)) {
                    Optional<Cast> cast = cloud.projects().stream()
                            .limit(TRIED)
                            .flatMap(project -> placed(facts, image, flavor, project).stream())
                            .findFirst();
                    if (cast.isPresent()) {
                        return cast;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Cast> placed(CloudFacts facts, Image image, Flavor flavor, Project project) {
        try {
            NovaScheduler scheduler = NovaScheduler.of(cloud);
            Optional<String> first =
                    host(scheduler, "first", image, flavor, project).map(facts::serviceHostOf);
            first.ifPresent(host -> scheduler.setEnabled(host, false));
            return first.flatMap(host -> host(scheduler, "second", image, flavor, project)
                    .map(facts::serviceHostOf)
                    .map(other -> new Cast(cloud, image, flavor, project, host, other)));
        } catch (IllegalArgumentException e) {
            // A configuration that nova's scheduler refuses to start with places nothing.
            return Optional.empty();
        }
    }

    private static Optional<String> host(
            NovaScheduler scheduler, String id, Image image, Flavor flavor, Project project) {
        RequestSpec request = new RequestSpec(
                List.of(id),
                flavor,
                Optional.of(image),
                project.id(),
                Optional.empty(),
                Optional.empty(),
                Sorted.emptyMap(),
                List.of(),
                List.of());
        return scheduler.schedule(request).accept(new Decision.Visitor<>() {
            @Override
            public Optional<String> placed(Decision.Placed placed) {
                return Optional.of(placed.hosts().get(0));
            }

            @Override
            public Optional<String> noValidHost(Decision.NoValidHost none) {
                return Optional.empty();
            }

            @Override
            public Optional<String> failed(Decision.Failed failed) {
                return Optional.empty();
            }
        });
    }
}
