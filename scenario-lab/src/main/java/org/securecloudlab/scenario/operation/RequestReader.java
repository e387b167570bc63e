package org.securecloudlab.scenario.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.cloud.Project;
import org.securecloudlab.cloud.Sorted;
import org.securecloudlab.scenario.world.InstanceRequest;

/** Reads what instances are to be like: image, flavor, project, zone, group and hints. */
final class RequestReader {
    /** Stands for a flavor that is not known yet; large enough for every image. */
    private static final Flavor ANY = new Flavor("", "", 0, Long.MAX_VALUE, 0, 0, 0, 1.0, true, Sorted.emptyMap());

    private RequestReader() {}

    /** The request; empty when something does not fit, of which the input was told. */
    static Optional<InstanceRequest> read(OperationInput input) {
        Optional<Flavor> flavor =
                input.text("flavor").flatMap(f -> input.preparation().flavor(input, "flavor", f));
        Optional<InstanceRequest> request = read(input, flavor.orElse(ANY));
        return flavor.isPresent() ? request : Optional.empty();
    }

    /** The request without its flavor, for {@link InstanceRequest#withFlavor}. */
    static Optional<InstanceRequest> withAnyFlavor(OperationInput input) {
        return read(input, ANY);
    }

    private static Optional<InstanceRequest> read(OperationInput input, Flavor flavor) {
        Optional<Image> image = image(input);
        Optional<String> project = project(input);
        Optional<String> zone =
                input.text("zone").flatMap(z -> input.preparation().zone(input, "zone", z));
        Optional<String> group =
                input.text("group").flatMap(g -> input.preparation().serverGroup(input, "group", g));
        image.ifPresent(i -> checkFits(input, i, flavor));
        return project.map(p -> new InstanceRequest(flavor, image, p, zone, group, hints(input)));
    }

    private static Optional<Image> image(OperationInput input) {
        return input.text("image").flatMap(i -> input.preparation().image(input, "image", i));
    }

    /** Without one named, the only project that the cloud has. */
    private static Optional<String> project(OperationInput input) {
        Optional<String> wanted = input.text("project");
        if (wanted.isPresent()) {
            return input.preparation().project(input, "project", wanted.get());
        }
        List<Project> projects = input.preparation().facts().cloud().projects();
        if (projects.size() == 1) {
            return Optional.of(projects.get(0).id());
        }
        input.problem("project", "no project", "who asks, because the cloud has " + projects.size() + " projects", "");
        return Optional.empty();
    }

    /** nova-api refuses such a request before it is scheduled (FlavorMemoryTooSmall, FlavorDiskSmallerThanMinDisk). */
    private static void checkFits(OperationInput input, Image image, Flavor flavor) {
        if (image.minRamMiB() > flavor.ramMiB()) {
            input.problem(
                    "flavor",
                    flavor.name() + " with " + flavor.ramMiB() + " MiB of memory",
                    "at least the " + image.minRamMiB() + " MiB that image " + image.name() + " asks for",
                    "");
        }
        if (flavor.rootGiB() > 0 && image.minDiskGiB() > flavor.rootGiB()) {
            input.problem(
                    "flavor",
                    flavor.name() + " with a root disk of " + flavor.rootGiB() + " GiB",
                    "at least the " + image.minDiskGiB() + " GiB that image " + image.name() + " asks for",
                    "");
        }
    }

    private static SortedMap<String, List<String>> hints(OperationInput input) {
        SortedMap<String, List<String>> hints = new TreeMap<>();
        input.arguments().path("hints").properties().forEach(hint -> {
            List<String> values = new ArrayList<>();
            if (hint.getValue().isArray()) {
                hint.getValue().forEach(value -> values.add(value.asText()));
            } else {
                values.add(hint.getValue().asText());
            }
            hints.put(hint.getKey(), values);
        });
        return hints;
    }
}
