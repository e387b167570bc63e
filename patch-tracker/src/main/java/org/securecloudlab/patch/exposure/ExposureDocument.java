package org.securecloudlab.patch.exposure;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.patch.document.JsonPlace;
import org.securecloudlab.patch.document.PatchDocument;
import org.securecloudlab.patch.document.Words;
import org.securecloudlab.patch.urgency.CvssBand;

/**
 * A model of exposure as YAML or JSON: {@code days}, {@code advisoriesPerYear}, {@code groups} (name, owner, instances, affectedShare,
 * response) and {@code policies} (name, every, emergencyFrom, rebuildEvery, adoptUnowned).
 */
public final class ExposureDocument {
    private static final int MOST_DAYS = 3_650;
    private static final double MOST_A_YEAR = 100_000;

    private ExposureDocument() {}

    /** Reads a model. */
    public static Parsed<ExposureModel> read(String text, String file) {
        return PatchDocument.read(text, file, ExposureDocument::model);
    }

    /** A model that is a part of another document. */
    public static ExposureModel model(JsonPlace root) {
        root.only("days", "advisoriesPerYear", "groups", "policies");
        List<InstanceGroup> groups = root.get("groups").needed("a list of groups").objects().stream()
                .map(ExposureDocument::group)
                .toList();
        List<PatchPolicy> policies = root.get("policies").needed("a list of policies").objects().stream()
                .map(ExposureDocument::policy)
                .toList();
        if (groups.stream().map(InstanceGroup::name).distinct().count() < groups.size()) {
            root.get("groups").error("one group a name");
        }
        if (policies.isEmpty() && root.get("policies").isGiven()) {
            root.get("policies").error("at least one policy");
        }
        return new ExposureModel(
                root.get("days").integerOr(365, 1, MOST_DAYS), rates(root.get("advisoriesPerYear")), groups, policies);
    }

    private static SortedMap<CvssBand, Double> rates(JsonPlace place) {
        place.needed("how many advisories a year, by severity");
        SortedMap<CvssBand, Double> rates = new TreeMap<>();
        for (CvssBand severity : CvssBand.values()) {
            JsonPlace rate = place.get(Words.of(severity));
            if (rate.isGiven()) {
                rates.put(severity, rate.numberOr(0, 0, MOST_A_YEAR));
            }
        }
        place.only(Words.all(CvssBand.class));
        return rates;
    }

    private static InstanceGroup group(JsonPlace place) {
        place.only("name", "owner", "instances", "affectedShare", "response");
        String owner = place.get("owner").textOr("");
        JsonPlace response = place.get("response");
        if (!owner.isEmpty()) {
            response.needed("how long the owner takes");
        }
        return new InstanceGroup(
                place.get("name").text(),
                owner,
                place.get("instances").needed("how many").integerOr(1, 1, 100_000_000),
                place.get("affectedShare").numberOr(1, 0, 1),
                response(response));
    }

    /** {@code {fixed: P7D}}, {@code {mean: P7D}} (exponential) or {@code {median: P7D, sigma: 1.0}} (lognormal). */
    private static ResponseTime response(JsonPlace place) {
        place.only("fixed", "mean", "median", "sigma");
        if (place.get("mean").isGiven()) {
            return new ResponseTime.Exponential(place.get("mean").durationOr(Duration.ZERO));
        }
        if (place.get("median").isGiven()) {
            return new ResponseTime.Lognormal(
                    place.get("median").durationOr(Duration.ZERO),
                    place.get("sigma").numberOr(1, 0, 10));
        }
        if (place.isGiven()) {
            place.get("fixed").needed("fixed, mean, or median and sigma");
        }
        return new ResponseTime.Fixed(place.get("fixed").durationOr(Duration.ZERO));
    }

    private static PatchPolicy policy(JsonPlace place) {
        place.only("name", "every", "emergencyFrom", "rebuildEvery", "adoptUnowned");
        JsonPlace emergency = place.get("emergencyFrom");
        return new PatchPolicy(
                place.get("name").text(),
                period(place.get("every")),
                emergency.isGiven()
                        ? Optional.of(emergency.wordOr(CvssBand.class, CvssBand.CRITICAL))
                        : Optional.empty(),
                period(place.get("rebuildEvery")),
                place.get("adoptUnowned").flagOr(false));
    }

    private static Optional<Duration> period(JsonPlace place) {
        if (!place.isGiven()) {
            return Optional.empty();
        }
        Duration period = place.durationOr(Duration.ofDays(1));
        if (period.compareTo(Duration.ofHours(1)) < 0) {
            place.error("at least PT1H");
        }
        return Optional.of(period);
    }
}
