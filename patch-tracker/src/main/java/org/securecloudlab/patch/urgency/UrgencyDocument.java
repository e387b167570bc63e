package org.securecloudlab.patch.urgency;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.patch.advisory.Advisory;
import org.securecloudlab.patch.advisory.SeverityVector;
import org.securecloudlab.patch.document.JsonPlace;
import org.securecloudlab.patch.document.PatchDocument;

/**
 * A question on urgency as YAML or JSON: {@code found} (when the clock began), {@code policy}, {@code systems} (id, exposed, mission,
 * criticality, environment) and {@code flaws} (id, cvss, exploitation, automatable, technicalImpact).
 */
public final class UrgencyDocument {
    private UrgencyDocument() {}

    /**
     * What is asked.
     *
     * @param found when the findings appeared
     * @param policy the company's dates
     * @param systems with their ids
     * @param flaws each as an advisory with what is stated of it
     */
    public record Request(Instant found, UrgencyPolicy policy, List<NamedSystem> systems, List<StatedFlaw> flaws) {}

    /** A system and its id. */
    public record NamedSystem(String id, SystemFacts facts) {}

    /** A flaw and what is stated of it. */
    public record StatedFlaw(Advisory advisory, StatedFacts stated) {}

    /** Reads a request. */
    public static Parsed<Request> read(String text, String file) {
        return PatchDocument.read(text, file, UrgencyDocument::request);
    }

    private static Request request(JsonPlace root) {
        root.only("found", "policy", "systems", "flaws");
        return new Request(
                root.get("found").needed("when the finding appeared").time().orElse(Instant.EPOCH),
                PolicyDocument.policy(root.get("policy")),
                root.get("systems").needed("a list of systems").objects().stream()
                        .map(UrgencyDocument::system)
                        .toList(),
                root.get("flaws").needed("a list of flaws").objects().stream()
                        .map(UrgencyDocument::flaw)
                        .toList());
    }

    private static NamedSystem system(JsonPlace place) {
        place.only("id", "exposed", "mission", "criticality", "environment");
        return new NamedSystem(
                place.get("id").text(),
                new SystemFacts(
                        place.get("exposed").needed("true or false").flagOr(true),
                        place.get("mission").wordOr(Level.class, Level.MEDIUM),
                        place.get("criticality").wordOr(Level.class, Level.MEDIUM),
                        place.get("environment").textOr("")));
    }

    private static StatedFlaw flaw(JsonPlace place) {
        place.only("id", "cvss", "exploitation", "automatable", "technicalImpact");
        JsonPlace cvss = place.get("cvss");
        List<SeverityVector> severities =
                cvss.isGiven() ? List.of(new SeverityVector(type(cvss), cvss.text())) : List.of();
        Advisory advisory = new Advisory(
                place.get("id").text(),
                Instant.EPOCH,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                "",
                severities,
                List.of());
        return new StatedFlaw(
                advisory,
                new StatedFacts(
                        place.get("exploitation").isGiven()
                                ? Optional.of(place.get("exploitation").wordOr(Exploitation.class, Exploitation.NONE))
                                : Optional.empty(),
                        PolicyDocument.flag(place.get("automatable")),
                        place.get("technicalImpact").isGiven()
                                ? Optional.of(place.get("technicalImpact")
                                        .wordOr(TechnicalImpact.class, TechnicalImpact.TOTAL))
                                : Optional.empty()));
    }

    private static String type(JsonPlace cvss) {
        String vector = cvss.node().asText();
        if (CvssVector.parse(vector).isEmpty()) {
            cvss.error("a CVSS vector of version 2, 3 or 4");
        }
        return vector.startsWith("CVSS:4") ? "CVSS_V4" : vector.startsWith("CVSS:3") ? "CVSS_V3" : "CVSS_V2";
    }
}
