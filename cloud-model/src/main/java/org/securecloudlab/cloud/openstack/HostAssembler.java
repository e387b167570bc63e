package org.securecloudlab.cloud.openstack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.securecloudlab.cloud.Cpu;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.cloud.HostUsage;
import org.securecloudlab.cloud.Inventory;
import org.securecloudlab.cloud.ServiceState;
import org.securecloudlab.cloud.Sorted;
import org.securecloudlab.cloud.summary.Fact;

/** Joins what hypervisors, services, aggregates and placement say of the same host. */
final class HostAssembler {
    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private static final Set<String> USUAL = Set.of(Host.VCPU, Host.PCPU, Host.MEMORY_MB, Host.DISK_GB);

    private final FactCounts facts;
    private final Pool pool;
    private final HostNames names;
    private final Map<String, ServiceDraft> services;
    private final Map<String, String> aggregateZones;
    private final NovaCapacity nova;
    private final Map<String, ProviderDraft> rootByUuid = new LinkedHashMap<>();
    private final Map<String, ProviderDraft> rootByName = new LinkedHashMap<>();

    HostAssembler(ExportTables tables, HostNames names, NovaCapacity nova, Pool pool) {
        this.facts = tables.facts;
        this.pool = pool;
        this.names = names;
        this.nova = nova;
        this.services = tables.services.compute();
        this.aggregateZones = tables.aggregates.zones();
        for (ProviderDraft provider : tables.providers.all()) {
            if (provider.isRoot()) {
                rootByUuid.put(provider.uuid, provider);
                provider.name.ifPresent(name -> rootByName.putIfAbsent(name, provider));
            }
        }
    }

    /** The hosts; the root providers among {@code taken} are theirs. */
    List<Host> build(Iterable<HostDraft> drafts, List<ProviderDraft> taken) {
        List<Host> hosts = new ArrayList<>();
        for (HostDraft draft : drafts) {
            Optional<ProviderDraft> provider = rootOf(draft);
            provider.ifPresent(taken::add);
            hosts.add(build(draft, provider));
        }
        return hosts;
    }

    private Optional<ProviderDraft> rootOf(HostDraft draft) {
        return draft.id
                .flatMap(id -> Optional.ofNullable(rootByUuid.get(id)))
                .or(() -> Optional.ofNullable(rootByName.get(draft.node)));
    }

    private Host build(HostDraft draft, Optional<ProviderDraft> provider) {
        Optional<String> serviceHost = names.hostOf(draft.node);
        Optional<ServiceDraft> service = serviceHost.flatMap(host -> Optional.ofNullable(services.get(host)));
        tell(draft, serviceHost, service);
        SortedMap<String, Inventory> inventories = pool.one(Sorted.map(provider.map(ProviderDraft::inventories)
                .filter(known -> !known.isEmpty())
                .orElseGet(() -> nova.inventories(draft))));
        SortedSet<String> traits = provider.map(known -> known.traits).orElse(Sorted.emptySet());
        return new Host(
                pool.one(serviceHost.orElse(draft.node)),
                draft.node,
                provider.map(known -> known.uuid)
                        .or(() -> draft.id.filter(id -> UUID.matcher(id).matches())),
                draft.ip,
                pool.one(draft.hypervisor()),
                draft.cpu(),
                inventories,
                usage(draft, provider),
                traits,
                List.of(),
                List.of(),
                pool.one(state(draft, service)),
                Optional.empty(),
                Sorted.emptySet());
    }

    private void tell(HostDraft draft, Optional<String> serviceHost, Optional<ServiceDraft> service) {
        if (serviceHost.isPresent() || (names.knowsServiceHosts() && !draft.isBareMetal())) {
            facts.tell(draft.told, Fact.HOST_SERVICE);
        }
        if (draft.status.isPresent() || service.isPresent()) {
            facts.tell(draft.told, Fact.HOST_STATUS);
        }
        boolean zoned = serviceHost.filter(aggregateZones::containsKey).isPresent()
                || service.flatMap(known -> known.zone).isPresent();
        if (zoned || (draft.told.has(Fact.HOST_SERVICE) && facts.counts().containsKey(Fact.AGGREGATE_HOSTS))) {
            facts.tell(draft.told, Fact.HOST_ZONE);
        }
        if (draft.isBareMetal() || !draft.cpu().equals(Cpu.UNKNOWN)) {
            facts.tell(draft.told, Fact.HOST_CPU);
        }
    }

    private static ServiceState state(HostDraft draft, Optional<ServiceDraft> service) {
        ServiceState told = service.map(ServiceDraft::state).orElse(ServiceState.UP);
        return new ServiceState(
                draft.status.map("enabled"::equalsIgnoreCase).orElse(told.enabled()),
                draft.state.map("up"::equalsIgnoreCase).orElse(told.up()),
                told.forcedDown(),
                told.disabledReason());
    }

    private HostUsage usage(HostDraft draft, Optional<ProviderDraft> provider) {
        OptionalLong memory = used(provider, Host.MEMORY_MB);
        if (memory.isPresent()
                || (nova.knowsReserve()
                        && draft.figure(NovaFigure.MEMORY_MB_USED).isPresent())) {
            facts.tell(draft.told, Fact.HOST_MEMORY_USED);
        }
        OptionalLong running = draft.figure(NovaFigure.RUNNING_VMS);
        return pool.one(new HostUsage(
                or(used(provider, Host.VCPU), draft.figure(NovaFigure.VCPUS_USED)),
                used(provider, Host.PCPU),
                or(memory, nova.usedMemoryMiB(draft)),
                or(used(provider, Host.DISK_GB), draft.figure(NovaFigure.LOCAL_GB_USED)),
                running.isPresent() ? OptionalInt.of((int) running.getAsLong()) : OptionalInt.empty(),
                draft.figure(NovaFigure.DISK_AVAILABLE_LEAST),
                others(provider)));
    }

    private static SortedMap<String, Long> others(Optional<ProviderDraft> provider) {
        SortedMap<String, Long> others = new TreeMap<>();
        provider.ifPresent(known -> known.inventories().keySet().stream()
                .filter(each -> !USUAL.contains(each))
                .forEach(each -> known.used(each).ifPresent(used -> others.put(each, used))));
        return others;
    }

    private static OptionalLong used(Optional<ProviderDraft> provider, String resourceClass) {
        return provider.filter(known -> known.inventories().containsKey(resourceClass))
                .map(known -> known.used(resourceClass))
                .orElse(OptionalLong.empty());
    }

    private static OptionalLong or(OptionalLong first, OptionalLong second) {
        return first.isPresent() ? first : second;
    }
}
