package org.securecloudlab.scenario.hosts;

import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Aggregate;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.cloud.HostUsage;
import org.securecloudlab.cloud.Instance;
import org.securecloudlab.cloud.ResourceProvider;
import org.securecloudlab.cloud.ServerGroup;

/** Clouds that differ from a given one in hosts and instances; everything else stays. */
public final class CloudVariant {
    private CloudVariant() {}

    /** The same cloud with other hosts, aggregates, instances and server groups. */
    public static Cloud of(
            Cloud cloud,
            List<Host> hosts,
            List<Aggregate> aggregates,
            List<Instance> instances,
            List<ServerGroup> groups) {
        return new Cloud(
                cloud.name(),
                hosts,
                cloud.services(),
                aggregates,
                cloud.flavors(),
                cloud.images(),
                cloud.projects(),
                instances,
                groups,
                cloud.securityGroups(),
                cloud.networks(),
                cloud.randomSources(),
                cloud.providers(),
                cloud.settings());
    }

    /** One host alone, with its instances. */
    public static Cloud only(Cloud cloud, Host host, List<Instance> instances) {
        List<Aggregate> aggregates = cloud.aggregates().stream()
                .filter(aggregate -> aggregate.hosts().contains(host.name()))
                .toList();
        return of(cloud, List.of(host), aggregates, instances, List.of());
    }

    /** No host, no instance; aggregates without members. */
    public static Cloud withoutHosts(Cloud cloud) {
        List<Aggregate> aggregates = cloud.aggregates().stream()
                .map(aggregate -> aggregate.withHosts(List.of()))
                .toList();
        return of(cloud, List.of(), aggregates, List.of(), List.of());
    }

    /** The same hosts with nothing on them; with the server groups, which have no members any more. */
    public static Cloud emptied(Cloud cloud) {
        List<Host> hosts = cloud.hosts().stream().map(CloudVariant::emptied).toList();
        List<ServerGroup> groups = cloud.serverGroups().stream()
                .map(group -> group.withMembers(List.of()))
                .toList();
        return withProviders(
                of(cloud, hosts, cloud.aggregates(), List.of(), groups),
                cloud.providers().stream().map(ResourceProvider::unused).toList());
    }

    private static Cloud withProviders(Cloud cloud, List<ResourceProvider> providers) {
        return new Cloud(
                cloud.name(),
                cloud.hosts(),
                cloud.services(),
                cloud.aggregates(),
                cloud.flavors(),
                cloud.images(),
                cloud.projects(),
                cloud.instances(),
                cloud.serverGroups(),
                cloud.securityGroups(),
                cloud.networks(),
                cloud.randomSources(),
                providers,
                cloud.settings());
    }

    /** A host with nothing on it. */
    public static Host emptied(Host host) {
        return host.withUsage(HostUsage.UNKNOWN);
    }

    /** A host whose service an operator has disabled. */
    public static Host disabled(Host host) {
        return host.withService(host.service().asDisabled());
    }

    /** An instance on another service host. */
    public static Instance moved(Instance instance, String serviceHost) {
        return new Instance(
                instance.id(),
                instance.name(),
                instance.status(),
                instance.taskState(),
                instance.powerState(),
                instance.projectId(),
                instance.userId(),
                Optional.of(serviceHost),
                Optional.empty(),
                instance.flavorId(),
                instance.flavorName(),
                instance.imageId(),
                instance.bootedFromVolume(),
                instance.availabilityZone(),
                instance.pinnedAvailabilityZone(),
                instance.createdAt(),
                instance.addresses(),
                instance.securityGroups(),
                instance.metadata(),
                instance.schedulerHints());
    }
}
