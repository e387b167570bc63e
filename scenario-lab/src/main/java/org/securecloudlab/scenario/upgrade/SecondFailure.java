package org.securecloudlab.scenario.upgrade;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.cloud.Instance;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.kernel.Progress;
import org.securecloudlab.scenario.hosts.CloudVariant;
import org.securecloudlab.scenario.hosts.loss.DomainLoss;
import org.securecloudlab.scenario.hosts.loss.FailureDomain;
import org.securecloudlab.scenario.hosts.loss.FailureDomain.Kind;
import org.securecloudlab.scenario.hosts.loss.LossAnswer;
import org.securecloudlab.scenario.hosts.loss.LossStudy;

/** Fails each host that is left, alone, while the hosts of the tightest wave are empty and out: do its guests fit elsewhere? */
final class SecondFailure {
    private final Cloud cloud;
    private final UpgradeRequest request;
    private final Progress progress;
    private final Cancellation cancellation;

    SecondFailure(Cloud cloud, UpgradeRequest request, Progress progress, Cancellation cancellation) {
        this.cloud = cloud;
        this.request = request;
        this.progress = progress;
        this.cancellation = cancellation;
    }

    /** Empty without waves. */
    Optional<FailureMeanwhile> of(List<PlacedWave> waves, int atOnce, boolean postCopy) {
        Optional<PlacedWave> tightest = waves.stream()
                .max(Comparator.comparingLong(this::ramMiB).thenComparing(waves::indexOf, Comparator.reverseOrder()));
        return tightest.map(wave -> during(wave, waves, atOnce, postCopy));
    }

    private long ramMiB(PlacedWave wave) {
        Set<String> out = new HashSet<>(wave.hosts());
        return cloud.hosts().stream()
                .filter(host -> out.contains(host.name()))
                .mapToLong(host -> host.inventory(Host.MEMORY_MB).total())
                .sum();
    }

    private FailureMeanwhile during(PlacedWave wave, List<PlacedWave> waves, int atOnce, boolean postCopy) {
        int index = waves.indexOf(wave);
        Cloud then = then(waves.subList(0, index + 1));
        Set<String> out = new HashSet<>(wave.hosts());
        List<FailureDomain> domains = FailureDomain.of(then, EnumSet.of(Kind.HOST)).stream()
                .filter(domain -> !out.contains(domain.name()))
                .toList();
        LossAnswer losses = LossStudy.of(then, domains, request.zones(), progress, cancellation);
        Optional<DomainLoss> worst = losses.losses().stream()
                .filter(loss -> !loss.fits())
                .max(Comparator.comparingInt(loss -> loss.stuck().size()));
        int underWay = mostUnderWay(wave, atOnce);
        return new FailureMeanwhile(
                index + 1,
                wave.hosts().size(),
                domains.size(),
                (int) losses.losses().stream().filter(loss -> !loss.fits()).count(),
                worst.map(loss -> loss.domain().name()).orElse(""),
                worst.map(DomainLoss::stuck).orElse(List.of()),
                worst.map(DomainLoss::remedies).orElse(List.of()),
                losses.losses().stream().mapToInt(DomainLoss::instances).max().orElse(0),
                underWay,
                postCopy ? underWay : 0);
    }

    /** As many leave one host at once as may, or go to one host at once. */
    private static int mostUnderWay(PlacedWave wave, int atOnce) {
        Map<String, Integer> out = new HashMap<>();
        Map<String, Map<String, Integer>> in = new HashMap<>();
        for (PlacedMove move : wave.moves()) {
            out.merge(move.from(), 1, Integer::sum);
            in.computeIfAbsent(move.to(), any -> new HashMap<>()).merge(move.from(), 1, Integer::sum);
        }
        int mostOut = out.values().stream()
                .mapToInt(count -> Math.min(count, atOnce))
                .max()
                .orElse(0);
        int mostIn = in.values().stream()
                .mapToInt(bySource -> bySource.values().stream()
                        .mapToInt(count -> Math.min(count, atOnce))
                        .sum())
                .max()
                .orElse(0);
        return Math.max(mostOut, mostIn);
    }

    /** The cloud when the last of these waves is empty and out. */
    private Cloud then(List<PlacedWave> waves) {
        Map<String, String> where = new HashMap<>();
        waves.forEach(
                wave -> wave.moves().forEach(move -> where.put(move.guest().id(), move.to())));
        Set<String> out = new HashSet<>(waves.get(waves.size() - 1).hosts());
        List<Host> hosts = new ArrayList<>();
        for (Host host : cloud.hosts()) {
            Host recounted = CloudVariant.emptied(host);
            hosts.add(out.contains(host.name()) ? CloudVariant.disabled(recounted) : recounted);
        }
        List<Instance> instances = cloud.instances().stream()
                .map(instance -> where.containsKey(instance.id())
                        ? CloudVariant.moved(instance, where.getOrDefault(instance.id(), ""))
                        : instance)
                .toList();
        return CloudVariant.of(cloud, hosts, cloud.aggregates(), instances, cloud.serverGroups());
    }
}
