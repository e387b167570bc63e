package org.securecloudlab.scheduler.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.scheduler.HostState;
import org.securecloudlab.scheduler.HostTable;
import org.securecloudlab.scheduler.PlacementService;
import org.securecloudlab.scheduler.explain.Change;
import org.securecloudlab.scheduler.explain.Reason;

/** Placement as the case tells it: whom it offers, and where it refuses claims. A move that keeps to its cell sees only that cell's hosts. */
final class CasePlacement implements PlacementService.Query {
    private final HostTable hosts;
    private final Optional<List<String>> offered;
    private final List<String> refused;
    private final Optional<String> onlyCell;

    CasePlacement(HostTable hosts, JsonNode request) {
        this.hosts = hosts;
        JsonNode candidates = request.path("candidates");
        this.offered = candidates.isArray() ? Optional.of(CaseJson.texts(candidates)) : Optional.empty();
        this.refused = CaseJson.texts(request.path("claims_refused"));
        JsonNode destination = request.path("destination");
        this.onlyCell = CaseJson.text(destination, "cell")
                .filter(cell -> !destination.path("allow_cross_cell_move").asBoolean(false));
    }

    @Override
    public int[] candidates() {
        return IntStream.range(0, hosts.size())
                .filter(index -> isOffered(hosts.get(index)))
                .toArray();
    }

    private boolean isOffered(HostState host) {
        return offered.map(names -> isNamed(names, host)).orElse(true)
                && onlyCell.map(host.facts().cell()::equals).orElse(true);
    }

    private static boolean isNamed(List<String> names, HostState host) {
        return names.contains(host.key()) || names.contains(host.name());
    }

    @Override
    public boolean claim(HostState host, String instanceId) {
        return !isNamed(refused, host);
    }

    @Override
    public void unclaim(String instanceId) {
        // Nothing is kept.
    }

    @Override
    public List<Change> obstacles(HostState host) {
        return isOffered(host) ? List.of() : List.of(Change.Plain.OFFERED);
    }

    @Override
    public Reason reason(HostState host) {
        return new Reason(
                Sentence.of("scheduler.why.candidate", "an allocation candidate"),
                Sentence.of("scheduler.why.not-offered", "not offered by the case"));
    }
}
