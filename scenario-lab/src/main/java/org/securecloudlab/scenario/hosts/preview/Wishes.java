package org.securecloudlab.scenario.hosts.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.cloud.ServerGroup;
import org.securecloudlab.cloud.Sorted;
import org.securecloudlab.scenario.hosts.CloudNames;
import org.securecloudlab.scheduler.RequestSpec;

/** Makes requests of wishes. */
public final class Wishes {
    /** Verdicts that a preview keeps: instances times hosts. */
    private static final long MOST_VERDICTS = 2_000_000;

    private Wishes() {}

    /** The requests, with instances {@code r1-1}, {@code r1-2}, …; or every name that the cloud does not have. */
    public static Parsed<List<RequestSpec>> requests(List<PlacementWish> wishes, Cloud cloud) {
        CloudNames names = new CloudNames(cloud);
        List<Problem> problems = new ArrayList<>();
        List<RequestSpec> requests = new ArrayList<>();
        long instances = 0;
        for (int index = 0; index < wishes.size(); index++) {
            PlacementWish wish = wishes.get(index);
            String path = "requests[" + index + "]";
            int count = wish.count().orElse(1);
            instances += count;
            if (count < 1) {
                problems.add(Problem.error(path + ".count", Integer.toString(count), "at least 1"));
            }
            if (wish.flavor().isEmpty()) {
                problems.add(Problem.error(path + ".flavor", "nothing", "a flavor of the cloud"));
            } else if (instances * Math.max(1, cloud.hosts().size()) <= MOST_VERDICTS && count >= 1) {
                request(wish, path, "r" + (index + 1), count, names).ifPresent(requests::add);
            }
        }
        if (instances * Math.max(1, cloud.hosts().size()) > MOST_VERDICTS) {
            problems.add(Problem.error(
                    "requests",
                    instances + " instances on " + cloud.hosts().size() + " hosts",
                    "at most " + MOST_VERDICTS + " verdicts, instances times hosts; a scenario takes more"));
        }
        problems.addAll(names.problems());
        return problems.isEmpty() ? Parsed.of(requests, List.of()) : Parsed.refused(problems);
    }

    private static Optional<RequestSpec> request(
            PlacementWish wish, String path, String prefix, int count, CloudNames names) {
        Optional<Flavor> flavor = names.flavor(path + ".flavor", wish.flavor().orElse(""));
        Optional<Image> image = wish.image().flatMap(name -> names.image(path + ".image", name));
        String project = wish.project()
                .flatMap(name -> names.project(path + ".project", name))
                .orElse("");
        Optional<String> zone = wish.zone().flatMap(name -> names.zone(path + ".zone", name));
        Optional<String> group = wish.group()
                .flatMap(name -> names.serverGroup(path + ".group", name))
                .map(ServerGroup::id);
        List<String> ids = new ArrayList<>();
        for (int instance = 1; instance <= count; instance++) {
            ids.add(prefix + "-" + instance);
        }
        return flavor.map(size -> {
            RequestSpec plain = RequestSpec.of(ids, size, image, project)
                    .withHints(wish.hints().orElse(Sorted.emptyMap()));
            RequestSpec zoned = zone.map(plain::inZone).orElse(plain);
            return group.map(zoned::inGroup).orElse(zoned);
        });
    }
}
