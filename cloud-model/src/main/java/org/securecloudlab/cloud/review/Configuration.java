package org.securecloudlab.cloud.review;

import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Problem;

/**
 * What is under review: the files of one host, or of one cloud that has one file for all.
 *
 * @param name what reports call it
 * @param release whose options and filters count
 * @param nova absent without nova.conf, or when one does not parse
 * @param glance absent without glance-api.conf, or when one does not parse
 * @param novaPolicy nova's rules
 * @param glancePolicy glance's rules
 * @param isNova whether any file is nova's; a policy that no file sets is then judged as the default
 * @param broken why files do not parse
 * @param access owners and modes, when the files came with them
 * @param cloud the cloud that runs with these files, for the rules that need one
 */
public record Configuration(
        String name,
        Release release,
        Optional<ServiceConfig> nova,
        Optional<ServiceConfig> glance,
        PolicySet novaPolicy,
        PolicySet glancePolicy,
        boolean isNova,
        List<Problem> broken,
        List<FileAccess> access,
        Optional<Cloud> cloud) {
    public Configuration {
        broken = List.copyOf(broken);
        access = List.copyOf(access);
    }

    /** The services whose files parse. */
    public List<ServiceConfig> services() {
        return java.util.stream.Stream.of(nova, glance)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The policies that are there and parse. */
    public List<PolicySet> policies() {
        return java.util.stream.Stream.of(novaPolicy, glancePolicy)
                .filter(PolicySet::isReadable)
                .toList();
    }

    /** Whether nova's policy counts: it is there and parses, or is left at its default. */
    public boolean judgesNovaPolicy() {
        return isNova && !novaPolicy.isBroken();
    }
}
