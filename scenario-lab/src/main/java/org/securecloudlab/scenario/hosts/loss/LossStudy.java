package org.securecloudlab.scenario.hosts.loss;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Instance;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.kernel.Progress;
import org.securecloudlab.scenario.hosts.KeptRequests;
import org.securecloudlab.scenario.hosts.ZoneRule;
import org.securecloudlab.scenario.hosts.loss.DomainLoss.Verdict;

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
    private final Rehearsals rehearsals;
    private final Map<String, List<Instance>> byHost = new HashMap<>();

    private LossStudy(Cloud cloud, ZoneRule zones) {
        this.cloud = cloud;
        this.zones = zones;
        this.requests = new KeptRequests(cloud, zones);
        this.remedies = new Remedies(cloud);
        this.rehearsals = new Rehearsals(cloud);
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
        Attempt inOrder = attempt(domain, movers);
        if (inOrder.leftOut().isEmpty()) {
            return new DomainLoss(domain, movers.size(), unjudged, Verdict.FITS, List.of(), List.of(), 0);
        }
        Attempt largestFirst =
                attempt(domain, movers.stream().sorted(LARGEST_FIRST).toList());
        if (largestFirst.leftOut().isEmpty()) {
            return new DomainLoss(domain, movers.size(), unjudged, Verdict.FITS_LARGEST_FIRST, List.of(), List.of(), 0);
        }
        Attempt better = largestFirst.leftOut().size() < inOrder.leftOut().size() ? largestFirst : inOrder;
        Remedies.Plan plan = Stream.of(inOrder, largestFirst)
                .map(attempt -> remedies.of(domain, attempt.movers(), attempt.leftOut()))
                .min(Comparator.comparingInt(
                                (Remedies.Plan each) -> each.beyondHelp().size())
                        .thenComparingInt(Remedies.Plan::hosts))
                .map(cheaper -> remedies.fewest(domain, cheaper, List.of(inOrder.movers(), largestFirst.movers())))
                .orElseThrow();
        return new DomainLoss(
                domain,
                movers.size(),
                unjudged,
                Verdict.DOES_NOT_FIT,
                better.stuck(),
                plan.remedies(),
                plan.beyondHelp().size());
    }

    private Attempt attempt(FailureDomain domain, List<Mover> movers) {
        Evacuation evacuation = rehearsals.lose(domain, movers);
        Attempt attempt = new Attempt(movers, evacuation.leftOut(), evacuation.stuck());
        rehearsals.end(evacuation);
        return attempt;
    }

    /** What came of it when the movers went in this order. */
    private record Attempt(List<Mover> movers, List<Mover> leftOut, List<StuckInstance> stuck) {}
}
