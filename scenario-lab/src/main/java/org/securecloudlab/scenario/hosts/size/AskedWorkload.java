package org.securecloudlab.scenario.hosts.size;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.scenario.hosts.CloudNames;
import org.securecloudlab.scenario.trace.TraceReader;
import org.securecloudlab.scenario.trace.TraceRow;

/** What hosts are sized for, as a question names it: a stored trace, a mix, or the cloud's own instances. */
final class AskedWorkload {
    private final AskedSize asked;
    private final Cloud cloud;
    private final Set<Flavor> taken;
    private final AskedSize.Bounds bounds;
    private final List<Problem> problems;

    /**
     * Of one question.
     *
     * @param taken flavors that the kinds of hosts to choose from take
     * @param problems to which what is wrong is added
     */
    AskedWorkload(AskedSize asked, Cloud cloud, Set<Flavor> taken, AskedSize.Bounds bounds, List<Problem> problems) {
        this.asked = asked;
        this.bounds = bounds;
        this.cloud = cloud;
        this.taken = taken;
        this.problems = problems;
    }

    /** The requests of a trace that a flavor is large enough for which these hosts take; empty when there is none, or too many. */
    Optional<Workload> replaying(AskedSize.Trace trace) {
        Parsed<List<TraceRow>> rows = TraceReader.read(trace.csv(), trace.name());
        if (rows.value().isEmpty()) {
            problems.addAll(rows.problems());
            return Optional.empty();
        }
        TraceWorkload workload = TraceWorkload.of(rows.value().get(), List.copyOf(taken), asked.growth());
        if (workload.requests() == 0) {
            problems.add(Problem.error(
                    "trace", trace.name(), "a row that a flavor is large enough for which these hosts take"));
            return Optional.empty();
        }
        return isBearable(workload.requests()) ? Optional.of(workload) : Optional.empty();
    }

    private boolean isBearable(int requests) {
        double all = Math.ceil(requests * asked.growth());
        boolean isBearable = !(all > bounds.requests());
        if (!isBearable) {
            problems.add(Problem.error(
                    "growth", (long) all + " requests in all", "at most " + bounds.requests() + " requests"));
        }
        return isBearable;
    }

    /** A fleet or a flow of the mix, or of the flavors of the cloud's instances; empty when the hosts do not take one of them. */
    Optional<Workload> mixed(CloudNames names) {
        Map<Flavor, Double> weights = new LinkedHashMap<>();
        List<AskedSize.Share> shares = asked.mix().orElse(List.of());
        for (int place = 0; place < shares.size(); place++) {
            double weight = shares.get(place).weight();
            names.flavor("mix[" + place + "].flavor", shares.get(place).flavor())
                    .ifPresent(flavor -> weights.merge(flavor, weight, Double::sum));
        }
        if (asked.mix().isEmpty()) {
            weights.putAll(FlavorMix.weightsIn(cloud));
            if (weights.isEmpty()) {
                problems.add(Problem.error("mix", "a cloud without instances", "a mix and a number of requests"));
            }
        }
        if (problems.isEmpty() && names.problems().isEmpty()) {
            weights.keySet().stream().filter(flavor -> !taken.contains(flavor)).forEach(this::notTaken);
        }
        int requests = asked.requests().orElse(Math.max(1, cloud.instances().size()));
        return isBearable(requests) && problems.isEmpty() && names.problems().isEmpty()
                ? Optional.of(of(weights, requests))
                : Optional.empty();
    }

    private void notTaken(Flavor flavor) {
        problems.add(Problem.error("mix", flavor.name(), "a flavor that one of the kinds takes")
                .hint("Add a kind that takes it, leave it out of the mix, or say which project asks"));
    }

    private Workload of(Map<Flavor, Double> weights, int count) {
        FlavorMix mix = FlavorMix.of(weights);
        int requests = (int) Math.ceil(count * asked.growth());
        return asked.perHour().isPresent()
                ? new FlowWorkload(
                        mix,
                        requests,
                        asked.perHour().get() * asked.growth(),
                        asked.lifetime().orElseThrow())
                : new FleetWorkload(mix, requests);
    }
}
