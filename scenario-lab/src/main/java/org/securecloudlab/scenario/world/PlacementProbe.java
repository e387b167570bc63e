package org.securecloudlab.scenario.world;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.scheduler.RequestSpec;
import org.securecloudlab.scheduler.Scheduler;
import org.securecloudlab.scheduler.explain.Refusal;
import org.securecloudlab.scheduler.explain.Remedy;

/** Asks a replication why hosts are refused to instances, each at the time of its request; the replication stops when all have answered. */
public final class PlacementProbe {
    private final Map<String, Optional<String>> open;
    private final Map<String, List<Refusal>> answers = new LinkedHashMap<>();
    private final Map<String, List<Remedy>> remedies = new LinkedHashMap<>();

    private PlacementProbe(Map<String, Optional<String>> asked) {
        this.open = new HashMap<>(asked);
    }

    /** Asks for every host that is refused to one instance. */
    public static PlacementProbe of(String instanceId) {
        return new PlacementProbe(Map.of(instanceId, Optional.empty()));
    }

    /** Asks, for each instance, what keeps it from one host: the rule that refuses it, else the weigher that prefers another. */
    public static PlacementProbe of(Map<String, String> hostKeyByInstance) {
        Map<String, Optional<String>> asked = new HashMap<>();
        hostKeyByInstance.forEach((instance, host) -> asked.put(instance, Optional.of(host)));
        return new PlacementProbe(asked);
    }

    /** Takes the answer if that instance is asked for; true when nothing is left to ask. */
    public boolean answer(String id, Scheduler scheduler, RequestSpec request) {
        Optional<String> host = open.remove(id);
        if (host == null) {
            return false;
        }
        List<Refusal> refusals = scheduler.explain(request);
        if (host.isEmpty()) {
            remedies.put(id, scheduler.remedies(request));
        }
        answers.put(id, host.isEmpty() ? refusals : of(host.get(), refusals, scheduler, request));
        return open.isEmpty();
    }

    // A host that no rule refuses loses to another by its weight.
    private static List<Refusal> of(String host, List<Refusal> refusals, Scheduler scheduler, RequestSpec request) {
        List<Refusal> ofHost =
                refusals.stream().filter(refusal -> refusal.host().equals(host)).toList();
        return ofHost.isEmpty()
                ? scheduler.preference(request, host).stream()
                        .map(better -> new Refusal(
                                host,
                                better.weigher(),
                                Sentence.of("scheduler.why.greatest", "the greatest weight"),
                                better.sentence()))
                        .toList()
                : ofHost;
    }

    /** The reasons by instance; instances that were never requested are missing. */
    public Map<String, List<Refusal>> answers() {
        return answers;
    }

    /** What would have made an instance fit that was asked for as a whole. */
    public List<Remedy> remedies(String instanceId) {
        return remedies.getOrDefault(instanceId, List.of());
    }
}
