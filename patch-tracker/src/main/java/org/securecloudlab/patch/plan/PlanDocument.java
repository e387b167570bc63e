package org.securecloudlab.patch.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.patch.document.JsonPlace;
import org.securecloudlab.patch.document.PatchDocument;
import org.securecloudlab.patch.window.WindowDocument;

/**
 * A request for a plan as YAML or JSON: {@code from}, {@code rings} (name, soak, likeness), {@code assets} (id, ring, window, work, due,
 * host and, for a gate, traits and packages), {@code windows}, {@code freezes}, {@code atOnce}. {@code drain} is for whoever plans the drains of hosts.
 */
public final class PlanDocument {
    private static final Duration USUAL_WORK = Duration.ofMinutes(30);

    private PlanDocument() {}

    /** Reads a request; what is possible is for {@link Planner} to say. */
    public static Parsed<PlanRequest> read(String text, String file) {
        return PatchDocument.read(text, file, PlanDocument::request);
    }

    /** The same at a place of a larger document. */
    public static PlanRequest request(JsonPlace root) {
        root.only("from", "rings", "assets", "windows", "freezes", "atOnce", "drain");
        List<Ring> rings = root.get("rings").needed("a list of rings").objects().stream()
                .map(PlanDocument::ring)
                .toList();
        Map<String, List<SystemProfile>> profiles = new HashMap<>();
        List<PlannedAsset> assets = new ArrayList<>();
        for (JsonPlace place : root.get("assets").needed("a list of assets").objects()) {
            PlannedAsset asset = asset(place);
            assets.add(asset);
            profiles.computeIfAbsent(asset.ring(), any -> new ArrayList<>()).add(profile(place, asset.id()));
        }
        return new PlanRequest(
                root.get("from").needed("when work may begin").time().orElse(Instant.EPOCH),
                rings,
                assets,
                WindowDocument.windows(root.get("windows")),
                WindowDocument.freezes(root.get("freezes")),
                root.get("atOnce").integerOr(1, 1, 100_000),
                likeness(rings, profiles));
    }

    private static Ring ring(JsonPlace place) {
        place.only("name", "soak", "likeness");
        JsonPlace likeness = place.get("likeness");
        return new Ring(
                place.get("name").text(),
                place.get("soak").durationOr(Duration.ZERO),
                likeness.isGiven() ? OptionalDouble.of(likeness.numberOr(0, 0, 1)) : OptionalDouble.empty());
    }

    private static PlannedAsset asset(JsonPlace place) {
        place.only("id", "ring", "window", "work", "due", "host", "traits", "packages");
        return new PlannedAsset(
                place.get("id").text(),
                place.get("ring").text(),
                text(place.get("window")),
                place.get("work").durationOr(USUAL_WORK),
                place.get("due").time(),
                text(place.get("host")));
    }

    private static Optional<String> text(JsonPlace place) {
        return place.isGiven() ? Optional.of(place.text()) : Optional.empty();
    }

    private static SystemProfile profile(JsonPlace place, String id) {
        SortedMap<String, String> traits = new TreeMap<>();
        place.get("traits")
                .node()
                .fieldNames()
                .forEachRemaining(name ->
                        traits.put(name, place.get("traits").get(name).node().asText()));
        return new SystemProfile(id, traits, new TreeSet<>(place.get("packages").texts()));
    }

    /** Each ring with a gate against the last ring, which is production. */
    private static SortedMap<String, Likeness> likeness(List<Ring> rings, Map<String, List<SystemProfile>> profiles) {
        SortedMap<String, Likeness> likeness = new TreeMap<>();
        for (Ring ring : rings) {
            if (ring.likenessAtLeast().isPresent()) {
                String production = rings.get(rings.size() - 1).name();
                likeness.put(
                        ring.name(),
                        Likeness.of(
                                profiles.getOrDefault(ring.name(), List.of()),
                                profiles.getOrDefault(production, List.of())));
            }
        }
        return likeness;
    }
}
