package org.securecloudlab.cloud.openstack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.securecloudlab.cloud.Aggregate;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.cloud.Instance;
import org.securecloudlab.cloud.ResourceProvider;
import org.securecloudlab.cloud.Settings;
import org.securecloudlab.cloud.summary.Coverage;
import org.securecloudlab.cloud.summary.Fact;

/** Makes the cloud of the drafts. */
final class CloudAssembler {
    private final ExportTables tables;
    private final Settings settings;
    private final Pool pool;

    CloudAssembler(ExportTables tables, Settings settings, Pool pool) {
        this.tables = tables;
        this.settings = settings;
        this.pool = pool;
    }

    ImportedCloud build(String name) {
        tables.providers.share(pool);
        List<Aggregate> aggregates = tables.aggregates.build();
        Collection<HostDraft> hypervisors = hypervisors();
        HostNames names = new HostNames(hypervisors, serviceHosts(aggregates));
        Collection<ServerDraft> servers = tables.servers.all();
        servers.forEach(server -> server.otherHost.ifPresent(other -> names.learn(server.host.orElse(other), other)));
        tables.servers.tellWhole();
        List<ProviderDraft> taken = new ArrayList<>();
        List<Host> hosts = new HostAssembler(tables, names, new NovaCapacity(settings), pool).build(hypervisors, taken);
        Cloud cloud = new Cloud(
                name,
                hosts,
                tables.services.build(),
                aggregates,
                tables.flavors.build(),
                tables.images.build(),
                tables.projects.build(),
                instances(servers, names),
                tables.serverGroups.build(),
                tables.securityGroups.build(),
                tables.networks.build(),
                List.of(),
                otherProviders(taken, aggregates),
                settings);
        return new ImportedCloud(cloud, coverage());
    }

    /** Where no file lists hypervisors, placement's root providers with CPU or memory stand for them. */
    private Collection<HostDraft> hypervisors() {
        if (tables.hosts.all().isEmpty() && !tables.facts.counts().containsKey(Fact.HOST)) {
            for (ProviderDraft provider : tables.providers.all()) {
                Set<String> classes = provider.inventories().keySet();
                if (provider.isRoot() && (classes.contains(Host.VCPU) || classes.contains(Host.PCPU))) {
                    tables.hosts.named(provider.name.orElse(provider.uuid));
                }
            }
        }
        return tables.hosts.all();
    }

    private Set<String> serviceHosts(List<Aggregate> aggregates) {
        Set<String> hosts = new LinkedHashSet<>(tables.services.compute().keySet());
        aggregates.forEach(aggregate -> hosts.addAll(aggregate.hosts()));
        return hosts;
    }

    private List<Instance> instances(Collection<ServerDraft> servers, HostNames names) {
        List<Instance> instances = new ArrayList<>(servers.size());
        for (ServerDraft server : servers) {
            Optional<String> printed = server.host;
            instances.add(server.build(
                    pool.optional(printed.map(names::hostNamed)), pool.optional(printed.flatMap(names::nodeNamed))));
        }
        return instances;
    }

    private List<ResourceProvider> otherProviders(List<ProviderDraft> taken, List<Aggregate> aggregates) {
        Set<ProviderDraft> roots = new HashSet<>(taken);
        List<ResourceProvider> others = new ArrayList<>();
        Set<String> shared = new HashSet<>();
        for (ProviderDraft provider : tables.providers.all()) {
            if (!roots.contains(provider)) {
                others.add(provider.build());
                shared.addAll(provider.aggregates);
            }
        }
        aggregates.forEach(aggregate -> aggregate.uuid().ifPresent(shared::remove));
        taken.forEach(host -> host.linkedBy(shared).ifPresent(others::add));
        return others;
    }

    private Coverage coverage() {
        return new Coverage(tables.facts.counts(), tables.hosts.novaNumbers(), tables.providers.totals());
    }
}
