package org.securecloudlab.cloud.anonymize;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.securecloudlab.cloud.Aggregate;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.cloud.PciPool;
import org.securecloudlab.cloud.RandomSource;
import org.securecloudlab.cloud.ResourceProvider;
import org.securecloudlab.cloud.Service;
import org.securecloudlab.cloud.ServiceState;

/** Pseudonyms for what the operator owns. */
final class Infrastructure {
    private final Pseudonyms pseudonyms;
    private final Values values;

    Infrastructure(Pseudonyms pseudonyms, Values values) {
        this.pseudonyms = pseudonyms;
        this.values = values;
    }

    Host host(Host host) {
        return new Host(
                pseudonyms.of(host.name()),
                pseudonyms.of(host.node()),
                pseudonyms.of(host.uuid()),
                host.hostIp().map(pseudonyms::address),
                host.hypervisor(),
                host.cpu(),
                host.inventories(),
                host.usage(),
                host.traits(),
                host.numaCells(),
                host.pciDevices().stream().map(this::pool).toList(),
                state(host.service()),
                pseudonyms.of(host.rack()),
                all(host.randomSources()));
    }

    private PciPool pool(PciPool pool) {
        TreeMap<String, String> tags = new TreeMap<>(pool.tags());
        tags.computeIfPresent("physical_network", (key, network) -> pseudonyms.of(network));
        tags.computeIfPresent(PciPool.PROVIDER, (key, uuid) -> pseudonyms.of(uuid));
        return new PciPool(pool.vendorId(), pool.productId(), pool.numaNode(), pool.count(), tags);
    }

    private SortedSet<String> all(SortedSet<String> names) {
        SortedSet<String> result = new TreeSet<>();
        names.forEach(name -> result.add(pseudonyms.of(name)));
        return result;
    }

    private List<String> all(List<String> names) {
        return names.stream().map(name -> pseudonyms.of(name)).toList();
    }

    private ServiceState state(ServiceState state) {
        return new ServiceState(
                state.enabled(),
                state.up(),
                state.forcedDown(),
                state.disabledReason().map(pseudonyms::text));
    }

    Service service(Service service) {
        return new Service(
                pseudonyms.of(service.id()),
                service.binary(),
                pseudonyms.of(service.host()),
                pseudonyms.of(service.zone()),
                state(service.state()),
                service.updatedAt());
    }

    Aggregate aggregate(Aggregate aggregate) {
        return new Aggregate(
                pseudonyms.of(aggregate.id()),
                pseudonyms.of(aggregate.uuid()),
                pseudonyms.of(aggregate.name()),
                pseudonyms.of(aggregate.availabilityZone()),
                all(aggregate.hosts()),
                values.aggregateMetadata(aggregate.metadata()));
    }

    Flavor flavor(Flavor flavor) {
        return new Flavor(
                pseudonyms.of(flavor.id()),
                pseudonyms.of(flavor.name()),
                flavor.vcpus(),
                flavor.ramMiB(),
                flavor.rootGiB(),
                flavor.ephemeralGiB(),
                flavor.swapMiB(),
                flavor.rxtxFactor(),
                flavor.isPublic(),
                values.extraSpecs(flavor.extraSpecs()));
    }

    RandomSource randomSource(RandomSource source) {
        return new RandomSource(
                pseudonyms.of(source.name()),
                source.kind(),
                source.device().map(device -> device.startsWith("/dev/") ? device : pseudonyms.text(device)),
                source.entropyBitsPerSecond(),
                source.model());
    }

    ResourceProvider provider(ResourceProvider provider) {
        return new ResourceProvider(
                pseudonyms.of(provider.uuid()),
                pseudonyms.of(provider.name()),
                pseudonyms.of(provider.parentUuid()),
                pseudonyms.of(provider.rootUuid()),
                provider.inventories(),
                provider.used(),
                provider.traits(),
                all(provider.aggregates()));
    }
}
