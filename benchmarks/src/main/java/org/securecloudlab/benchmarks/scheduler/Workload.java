package org.securecloudlab.benchmarks.scheduler;

import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.cloud.Sorted;
import org.securecloudlab.kernel.RandomStreams;
import org.securecloudlab.scheduler.RequestSpec;

/**
 * The stream of requests: eight flavors with fixed shares, half of them for a zone, one in ten in a server group. The same numbers from the
 * same seed.
 */
final class Workload {
    private static final int[] SHARES = {30, 20, 15, 8, 8, 4, 10, 5};
    private static final Optional<Image> IMAGE = Optional.of(image(Map.of()));

    private final RandomGenerator random;
    private final int groups;
    private long requests;

    Workload(long seed, int groups) {
        this.groups = groups;
        random = new RandomStreams(seed).stream("workload", "");
    }

    /** An image with these properties. */
    static Image image(Map<String, String> properties) {
        return Image.of("image", Sorted.map(properties)).withDiskFormat("qcow2");
    }

    RequestSpec next() {
        RequestSpec request = RequestSpec.of("i" + requests++, flavor(), IMAGE, "project");
        if (random.nextInt(2) == 0) {
            request = request.inZone(WorkloadCloud.ZONES.get(random.nextInt(WorkloadCloud.ZONES.size())));
        }
        return random.nextInt(10) == 0 ? request.inGroup("group-" + random.nextInt(groups)) : request;
    }

    Flavor flavor() {
        int draw = random.nextInt(100);
        int place = 0;
        while (draw >= SHARES[place]) {
            draw -= SHARES[place++];
        }
        return WorkloadCloud.FLAVORS.get(place);
    }

    /** Which of so many goes next. */
    int pick(int among) {
        return random.nextInt(among);
    }
}
