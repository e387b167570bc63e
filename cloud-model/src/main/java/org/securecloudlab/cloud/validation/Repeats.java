package org.securecloudlab.cloud.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.securecloudlab.cloud.Aggregate;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.cloud.Instance;
import org.securecloudlab.cloud.Network;
import org.securecloudlab.cloud.Project;
import org.securecloudlab.cloud.RandomSource;
import org.securecloudlab.cloud.ResourceProvider;
import org.securecloudlab.cloud.SecurityGroup;
import org.securecloudlab.cloud.ServerGroup;

/** What must be there once is there once. */
final class Repeats {
    private Repeats() {}

    static void check(Cloud cloud, Findings findings) {
        unique("hosts", cloud.hosts(), Host::key, findings);
        unique("aggregates", cloud.aggregates(), Aggregate::name, findings);
        unique("flavors", cloud.flavors(), Flavor::id, findings);
        unique("images", cloud.images(), Image::id, findings);
        unique("projects", cloud.projects(), Project::id, findings);
        unique("instances", cloud.instances(), Instance::id, findings);
        unique("serverGroups", cloud.serverGroups(), ServerGroup::id, findings);
        unique("securityGroups", cloud.securityGroups(), SecurityGroup::id, findings);
        unique("networks", cloud.networks(), Network::id, findings);
        unique("randomSources", cloud.randomSources(), RandomSource::name, findings);
        unique("providers", cloud.providers(), ResourceProvider::uuid, findings);
    }

    private static <T> void unique(String kind, List<T> records, Function<T, String> key, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (T each : records) {
            if (!seen.add(key.apply(each))) {
                findings.add(
                        kind + "[" + key.apply(each) + "]", key.apply(each) + " again", "each of " + kind + " once");
            }
        }
    }
}
