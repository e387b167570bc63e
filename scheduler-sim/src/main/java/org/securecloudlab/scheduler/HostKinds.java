package org.securecloudlab.scheduler;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.securecloudlab.scheduler.host.HostFacts;
import org.securecloudlab.scheduler.host.ServiceRecord;
import org.securecloudlab.scheduler.resource.RootCapacity;
import org.securecloudlab.scheduler.search.HostSource;

/**
 * The hosts as {@link org.securecloudlab.scheduler.search} sees them. Of one kind are hosts that agree in their facts (but for names,
 * address and reported disk usage), aggregates, service, and in what placement knows about them.
 */
final class HostKinds implements HostSource {
    private final HostTable hosts;
    private final RootCapacity roots;
    private final List<ConfiguredWeigher> columns = new ArrayList<>();
    private final HostScore[] scores;
    /** The minimum of each weigher. */
    private final double[] floors;

    private final int[] kindOf;
    private final List<HostState> examples = new ArrayList<>();
    private final int[] classOf;
    private final int classes;

    private record Kind(HostFacts facts, List<HostAggregate> aggregates, ServiceRecord service, Object provider) {}

    HostKinds(HostTable hosts, CapacityPlacement placement, List<ConfiguredWeigher> weighers) {
        this.hosts = hosts;
        this.roots = placement.roots();
        this.kindOf = new int[hosts.size()];
        for (ConfiguredWeigher weigher : weighers) {
            if (weigher.weigher().steadyScore().isPresent()) {
                columns.add(weigher);
            }
        }
        this.scores = columns.stream()
                .flatMap(column -> column.weigher().steadyScore().stream())
                .toArray(HostScore[]::new);
        this.floors = columns.stream()
                .mapToDouble(column -> column.weigher().minimum().orElse(Double.NEGATIVE_INFINITY))
                .toArray();
        Map<Kind, Integer> numbers = new HashMap<>();
        for (int index = 0; index < hosts.size(); index++) {
            HostState host = hosts.get(index);
            Kind kind = new Kind(unnamed(host.facts()), host.aggregates(), host.service(), placement.provider(index));
            int number = numbers.computeIfAbsent(kind, any -> examples.size());
            if (number == examples.size()) {
                examples.add(host);
            }
            kindOf[index] = number;
        }
        Map<List<Double>, Integer> byMultipliers = new HashMap<>();
        this.classOf = examples.stream()
                .mapToInt(host -> byMultipliers.computeIfAbsent(
                        weighers.stream()
                                .map(weigher -> weigher.multiplier(host.index()))
                                .toList(),
                        any -> byMultipliers.size()))
                .toArray();
        this.classes = byMultipliers.size();
    }

    /** A host of a weight class. */
    HostState exampleOfClass(int weightClass) {
        return IntStream.range(0, classOf.length)
                .filter(kind -> classOf[kind] == weightClass)
                .mapToObj(examples::get)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public int weightClass(int kind) {
        return classOf[kind];
    }

    @Override
    public int weightClasses() {
        return classes;
    }

    private static HostFacts unnamed(HostFacts facts) {
        return new HostFacts(
                "",
                "",
                facts.cell(),
                facts.vcpus(),
                facts.ramMiB(),
                facts.diskGiB(),
                0,
                facts.cpuAllocationRatio(),
                facts.ramAllocationRatio(),
                facts.diskAllocationRatio(),
                Optional.empty(),
                facts.hypervisorType(),
                facts.hypervisorVersion(),
                facts.supported(),
                facts.cpuInfo(),
                facts.stats(),
                facts.metrics());
    }

    /** A host of a kind, to ask what is the same for all of them. */
    HostState example(int kind) {
        return examples.get(kind);
    }

    /** The column of a weigher; -1 when it does not depend on the host alone. */
    int column(ConfiguredWeigher weigher) {
        return columns.indexOf(weigher);
    }

    @Override
    public int hosts() {
        return hosts.size();
    }

    @Override
    public int kind(int host) {
        return kindOf[host];
    }

    @Override
    public int kinds() {
        return examples.size();
    }

    @Override
    public int columns() {
        return columns.size();
    }

    @Override
    public double value(int host, int column) {
        double raw = scores[column].of(hosts.get(host));
        return raw < floors[column] ? floors[column] : raw;
    }

    @Override
    public OptionalDouble fixedZero(int column) {
        return columns.get(column).weigher().minimum();
    }

    @Override
    public boolean isWeighed(int column) {
        return examples.stream().anyMatch(host -> columns.get(column).multiplier(host.index()) != 0);
    }

    @Override
    public int resources() {
        return RootCapacity.RESOURCES;
    }

    @Override
    public long room(int host, int resource) {
        return roots.room(host, resource);
    }
}
