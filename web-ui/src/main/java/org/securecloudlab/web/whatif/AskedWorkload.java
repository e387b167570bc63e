package org.securecloudlab.web.whatif;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.scenario.hosts.CloudNames;
import org.securecloudlab.scenario.hosts.size.FlavorMix;
import org.securecloudlab.scenario.hosts.size.FleetWorkload;
import org.securecloudlab.scenario.hosts.size.FlowWorkload;
import org.securecloudlab.scenario.hosts.size.TraceWorkload;
import org.securecloudlab.scenario.hosts.size.Workload;
import org.securecloudlab.scenario.trace.TraceReader;

/** What hosts are sized for, as a question names it: a stored trace, a mix, or the cloud's own instances. */
final class AskedWorkload {
    private final SizeBody body;
    private final Cloud cloud;
    private final Set<Flavor> taken;
    private final List<Problem> problems;

    /**
     * Of one question.
     *
     * @param taken flavors that the kinds of hosts to choose from take
     * @param problems to which what is wrong is added
     */
    AskedWorkload(SizeBody body, Cloud cloud, Set<Flavor> taken, List<Problem> problems) {
        this.body = body;
        this.cloud = cloud;
        this.taken = taken;
        this.problems = problems;
    }

    /** The requests of a trace that a flavor is large enough for which these hosts take; empty when there is none, or too many. */
    Optional<Workload> replaying(String text, String name) {
        TraceWorkload workload =
                TraceWorkload.of(TraceReader.read(text, name).value().orElse(List.of()), List.copyOf(taken), growth());
        if (workload.requests() == 0) {
            problems.add(
                    Problem.error("trace", name, "a row that a flavor is large enough for which these hosts take"));
            return Optional.empty();
        }
        return isBearable(workload.requests()) ? Optional.of(workload) : Optional.empty();
    }

    private boolean isBearable(int asked) {
        boolean isBearable = asked * growth() <= SizeNumbers.MOST_REQUESTS;
        if (!isBearable) {
            problems.add(Problem.error(
                    "growth",
                    asked + " requests, " + growth() + " times",
                    "at most " + SizeNumbers.MOST_REQUESTS + " in all"));
        }
        return isBearable;
    }

    /** A fleet or a flow of the mix, or of the flavors of the cloud's instances; empty when the hosts do not take one of them. */
    Optional<Workload> mixed(CloudNames names) {
        Map<Flavor, Double> weights = new LinkedHashMap<>();
        body.mix().orElse(List.of()).forEach(share -> names.flavor("mix.flavor", share.flavor())
                .ifPresent(flavor -> weights.merge(flavor, share.weight(), Double::sum)));
        if (body.mix().isEmpty()) {
            weights.putAll(FlavorMix.weightsIn(cloud));
        }
        problems.addAll(names.problems());
        if (body.mix().isEmpty() && weights.isEmpty()) {
            problems.add(Problem.error("mix", "a cloud without instances", "a mix and a number of requests"));
        }
        weights.keySet().stream()
                .filter(flavor -> !taken.contains(flavor))
                .forEach(flavor -> problems.add(
                        Problem.error("mix.flavor", flavor.name(), "a flavor that one of the kinds takes")));
        int asked = body.requests().orElse(Math.max(1, cloud.instances().size()));
        return isBearable(asked) && problems.isEmpty() ? Optional.of(of(weights, asked)) : Optional.empty();
    }

    private Workload of(Map<Flavor, Double> weights, int asked) {
        FlavorMix mix = FlavorMix.of(weights);
        int requests = (int) Math.ceil(asked * growth());
        return body.perHour().isPresent()
                ? new FlowWorkload(
                        mix,
                        requests,
                        body.perHour().get() * growth(),
                        body.lifetime().orElseThrow())
                : new FleetWorkload(mix, requests);
    }

    private double growth() {
        return body.growth().orElse(1.0);
    }
}
