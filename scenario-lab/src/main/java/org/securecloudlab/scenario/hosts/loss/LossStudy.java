package org.securecloudlab.scenario.hosts.loss;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Instance;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.kernel.Progress;
import org.securecloudlab.scenario.hosts.KeptRequests;
import org.securecloudlab.scenario.hosts.ZoneRule;
import org.securecloudlab.scenario.hosts.loss.DomainLoss.Verdict;
import org.securecloudlab.scheduler.HostLoad;
import org.securecloudlab.scheduler.NovaScheduler;

/** Loses one failure domain after the other. */
public final class LossStudy {
    /** The largest by memory, then vCPU: memory is what clouds run out of first. */
    private static final Comparator<Mover> LARGEST_FIRST = Comparator.<Mover>comparingLong(
                    mover -> mover.request().flavor().ramMiB())
            .thenComparingInt(mover -> mover.request().flavor().vcpus())
            .reversed();

    private final Cloud cloud;
    private final ZoneRule zones;
    private final KeptRequests requests;
    private final Remedies remedies;
    private final Map<String, List<Instance>> byHost = new HashMap<>();
    private Optional<Untouched> untouched = Optional.empty();

    private LossStudy(Cloud cloud, ZoneRule zones) {
        this.cloud = cloud;
        this.zones = zones;
        this.requests = new KeptRequests(cloud, zones);
        this.remedies = new Remedies(cloud);
        for (Instance instance : cloud.instances()) {
            instance.host().ifPresent(host -> byHost.computeIfAbsent(host, any -> new ArrayList<>())
                    .add(instance));
        }
    }

    /**
     * Loses each domain alone.
     *
     * @param progress hears of each finished domain
     * @throws IllegalArgumentException for settings that nova's scheduler cannot read
     * @throws java.util.concurrent.CancellationException when cancelled meanwhile
     */
    public static LossAnswer of(
            Cloud cloud, List<FailureDomain> domains, ZoneRule zones, Progress progress, Cancellation cancellation) {
        LossStudy study = new LossStudy(cloud, zones);
        List<DomainLoss> losses = new ArrayList<>();
        for (FailureDomain domain : domains) {
            cancellation.throwIfCancelled();
            losses.add(study.lose(domain));
            progress.report(losses.size(), domains.size());
        }
        return new LossAnswer(cloud.name(), study.zonesUnknown(), losses);
    }

    private long zonesUnknown() {
        return zones != ZoneRule.PINNED
                ? 0
                : cloud.instances().stream()
                        .filter(instance -> instance.host().isPresent())
                        .filter(instance -> instance.pinnedAvailabilityZone().isEmpty())
                        .count();
    }

    private DomainLoss lose(FailureDomain domain) {
        List<Mover> movers = new ArrayList<>();
        int unjudged = 0;
        for (String host : domain.hosts()) {
            for (Instance instance : byHost.getOrDefault(host, List.of())) {
                Optional<Mover> mover = requests.of(instance).map(request -> new Mover(instance, request));
                mover.ifPresent(movers::add);
                unjudged += mover.isPresent() ? 0 : 1;
            }
        }
        if (movers.isEmpty()) {
            return new DomainLoss(domain, 0, unjudged, Verdict.FITS, List.of(), List.of(), 0);
        }
        Evacuation inOrder = evacuate(domain, movers);
        if (inOrder.leftOut().isEmpty()) {
            return new DomainLoss(domain, movers.size(), unjudged, Verdict.FITS, List.of(), List.of(), 0);
        }
        List<Mover> largestFirst = movers.stream().sorted(LARGEST_FIRST).toList();
        Evacuation again = evacuate(domain, largestFirst);
        if (again.leftOut().isEmpty()) {
            return new DomainLoss(domain, movers.size(), unjudged, Verdict.FITS_LARGEST_FIRST, List.of(), List.of(), 0);
        }
        boolean helps = again.leftOut().size() < inOrder.leftOut().size();
        Evacuation better = helps ? again : inOrder;
        Remedies.Plan plan = remedies.of(domain, helps ? largestFirst : movers, better.leftOut());
        return new DomainLoss(
                domain,
                movers.size(),
                unjudged,
                Verdict.DOES_NOT_FIT,
                better.stuck(),
                plan.remedies(),
                plan.beyondHelp());
    }

    private Evacuation evacuate(FailureDomain domain, List<Mover> movers) {
        Untouched taken = untouched.orElseGet(() -> Untouched.of(cloud));
        untouched = Optional.empty();
        Evacuation evacuation = new Evacuation(taken.scheduler(), domain);
        evacuation.run(movers);
        if (domain.hosts().size() == 1 && evacuation.undo() && taken.isAsBefore()) {
            untouched = Optional.of(taken);
        }
        return evacuation;
    }

    /** A scheduler on the cloud as it is. Making one takes longer than losing one host, so that it is used again where that is safe. */
    private record Untouched(NovaScheduler scheduler, List<HostLoad> loads) {
        static Untouched of(Cloud cloud) {
            NovaScheduler scheduler = NovaScheduler.of(cloud);
            return new Untouched(scheduler, scheduler.loads());
        }

        boolean isAsBefore() {
            return scheduler.loads().equals(loads);
        }
    }
}
