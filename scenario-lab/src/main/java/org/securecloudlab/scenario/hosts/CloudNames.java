package org.securecloudlab.scenario.hosts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.securecloudlab.cloud.Aggregate;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.cloud.Project;
import org.securecloudlab.cloud.ServerGroup;

/** Finds what a question names in a cloud, by id or name, and keeps a problem for each name that the cloud does not have. */
public final class CloudNames {
    private static final int SHOWN = 12;

    private final Cloud cloud;
    private final List<Problem> problems = new ArrayList<>();

    public CloudNames(Cloud cloud) {
        this.cloud = cloud;
    }

    /** What was not found so far. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    public Optional<Flavor> flavor(String path, String wanted) {
        return find(path, "a flavor", wanted, cloud.flavors(), Flavor::id, Flavor::name);
    }

    public Optional<Image> image(String path, String wanted) {
        return find(path, "an image", wanted, cloud.images(), Image::id, Image::name);
    }

    /** The id of a project; any text where the cloud lists no projects. */
    public Optional<String> project(String path, String wanted) {
        return cloud.projects().isEmpty()
                ? Optional.of(wanted)
                : find(path, "a project", wanted, cloud.projects(), Project::id, Project::name)
                        .map(Project::id);
    }

    public Optional<ServerGroup> serverGroup(String path, String wanted) {
        return find(path, "a server group", wanted, cloud.serverGroups(), ServerGroup::id, ServerGroup::name);
    }

    public Optional<Host> host(String path, String wanted) {
        return find(path, "a host", wanted, cloud.hosts(), Host::key, Host::name);
    }

    /** A zone that an aggregate makes, or nova's default one. */
    public Optional<String> zone(String path, String wanted) {
        String standard =
                cloud.settings().novaOption("DEFAULT.default_availability_zone").orElse("nova");
        List<String> zones = Stream.concat(
                        cloud.aggregates().stream()
                                .map(Aggregate::availabilityZone)
                                .flatMap(Optional::stream),
                        Stream.of(standard))
                .distinct()
                .toList();
        return find(path, "an availability zone", wanted, zones, zone -> zone, zone -> zone);
    }

    private <T> Optional<T> find(
            String path, String what, String wanted, List<T> all, Function<T, String> id, Function<T, String> name) {
        Optional<T> found = all.stream()
                .filter(each -> id.apply(each).equals(wanted))
                .findFirst()
                .or(() -> all.stream()
                        .filter(each -> name.apply(each).equals(wanted))
                        .findFirst());
        if (found.isEmpty()) {
            List<String> names =
                    all.stream().map(name).filter(n -> !n.isEmpty()).distinct().toList();
            String more = names.size() > SHOWN ? ", … (" + names.size() + " in all)" : "";
            problems.add(Problem.error(
                    path,
                    wanted,
                    what + " of the cloud: " + String.join(", ", names.subList(0, Math.min(SHOWN, names.size())))
                            + more));
        }
        return found;
    }
}
