package org.securecloudlab.cloud;

import java.util.List;

/**
 * A whole cloud, as one immutable value. Order inside the lists is the order of the source, because nova breaks ties by it.
 *
 * @param name the name that scenarios and the store use
 * @param hosts compute hosts (nova's compute nodes), unique by {@link Host#key()}
 * @param services every nova service, also those that are no compute host
 * @param aggregates host aggregates; an availability zone is an aggregate's property, as in nova
 * @param flavors unique by id
 * @param images unique by id
 * @param projects unique by id
 * @param instances nova servers, unique by id
 * @param serverGroups unique by id
 * @param securityGroups unique by id
 * @param networks unique by id, with the segments they run over
 * @param randomSources hardware and software sources of randomness that hosts refer to by name
 * @param providers placement's nested and sharing resource providers; a host's root provider is the host itself
 * @param settings nova's and glance's configuration and policy, without secrets
 */
public record Cloud(
        String name,
        List<Host> hosts,
        List<Service> services,
        List<Aggregate> aggregates,
        List<Flavor> flavors,
        List<Image> images,
        List<Project> projects,
        List<Instance> instances,
        List<ServerGroup> serverGroups,
        List<SecurityGroup> securityGroups,
        List<Network> networks,
        List<RandomSource> randomSources,
        List<ResourceProvider> providers,
        Settings settings) {

    public Cloud {
        hosts = List.copyOf(hosts);
        services = List.copyOf(services);
        aggregates = List.copyOf(aggregates);
        flavors = List.copyOf(flavors);
        images = List.copyOf(images);
        projects = List.copyOf(projects);
        instances = List.copyOf(instances);
        serverGroups = List.copyOf(serverGroups);
        securityGroups = List.copyOf(securityGroups);
        networks = List.copyOf(networks);
        randomSources = List.copyOf(randomSources);
        providers = List.copyOf(providers);
    }

    /** A cloud with nothing in it. */
    public static Cloud empty(String name) {
        return new Cloud(
                name,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Settings.EMPTY);
    }

    /** The same cloud with other settings. */
    public Cloud withSettings(Settings other) {
        return new Cloud(
                name,
                hosts,
                services,
                aggregates,
                flavors,
                images,
                projects,
                instances,
                serverGroups,
                securityGroups,
                networks,
                randomSources,
                providers,
                other);
    }
}
