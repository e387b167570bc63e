package org.securecloudlab.patch.urgency;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.securecloudlab.patch.advisory.Advisory;
import org.securecloudlab.patch.advisory.Affected;
import org.securecloudlab.patch.advisory.SeverityVector;
import us.springett.cvss.Cvss;

/** A CVSS vector of an advisory: its score by the library, and the facts that follow from its metrics. */
public final class CvssVector {
    private static final List<String> NEWEST_FIRST = List.of("CVSS_V4", "CVSS_V3", "CVSS_V2");
    private static final int LONGEST = 300;

    private final CvssScore score;
    private final Map<String, String> metrics;

    private CvssVector(CvssScore score, Map<String, String> metrics) {
        this.score = score;
        this.metrics = metrics;
    }

    /** The vector of the newest version that an advisory has, its packages' own included. */
    public static Optional<CvssVector> of(Advisory advisory) {
        return newestOf(Stream.concat(
                        advisory.severities().stream(),
                        advisory.affected().stream().map(Affected::severities).flatMap(List::stream))
                .toList());
    }

    /** The vector of the newest version among severities; those that are no vector are passed over. */
    public static Optional<CvssVector> newestOf(List<SeverityVector> severities) {
        for (String type : NEWEST_FIRST) {
            for (SeverityVector severity : severities) {
                Optional<CvssVector> parsed = severity.type().equals(type) ? parse(severity.score()) : Optional.empty();
                if (parsed.isPresent()) {
                    return parsed;
                }
            }
        }
        return Optional.empty();
    }

    /** Reads a vector; empty when it is none. */
    public static Optional<CvssVector> parse(String vector) {
        if (vector.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            Cvss cvss = Cvss.fromVector(vector);
            if (cvss == null) {
                return Optional.empty();
            }
            double base = cvss.calculateScore().getBaseScore();
            return Optional.of(new CvssVector(new CvssScore(version(vector), base, vector), metrics(vector)));
        } catch (RuntimeException e) {
            // The library throws several kinds for text that is no vector.
            return Optional.empty();
        }
    }

    private static String version(String vector) {
        return vector.startsWith("CVSS:") ? vector.substring(5, vector.indexOf('/')) : "2.0";
    }

    private static Map<String, String> metrics(String vector) {
        Map<String, String> metrics = new HashMap<>();
        for (String part : vector.split("/", -1)) {
            int colon = part.indexOf(':');
            if (colon > 0) {
                metrics.put(part.substring(0, colon), part.substring(colon + 1));
            }
        }
        return metrics;
    }

    public CvssScore score() {
        return score;
    }

    /**
     * Whether an attack can be automated. Version 4 may say so (AU); else over the network, without special conditions, rights or a
     * user's help. The latter is an assumption of ours; SSVC asks for judgement.
     */
    public boolean isAutomatable() {
        if (is("AU", "Y") || is("AU", "N")) {
            return is("AU", "Y");
        }
        boolean withoutRights = is("PR", "N") || is("Au", "N");
        boolean withoutHelp = is("UI", "N") || !metrics.containsKey("UI");
        boolean withoutConditions = is("AT", "N") || !metrics.containsKey("AT");
        return is("AV", "N") && is("AC", "L") && withoutRights && withoutHelp && withoutConditions;
    }

    /**
     * Technical impact from confidentiality, integrity and the privileges that an attack needs (CERTCC/SSVC,
     * {@code cvssv4_to_technical_impact_1_0_0.csv}; used for the same metrics of older versions as well).
     */
    public TechnicalImpact technicalImpact() {
        String confidentiality = impact("VC", "C");
        String integrity = impact("VI", "I");
        boolean bothHigh = confidentiality.equals("H") && integrity.equals("H");
        boolean oneHigh = confidentiality.equals("H") || integrity.equals("H");
        boolean bothSome = !confidentiality.equals("N") && !integrity.equals("N");
        boolean withoutRights = is("PR", "N") || is("Au", "N");
        return bothHigh || (withoutRights && oneHigh && bothSome) ? TechnicalImpact.TOTAL : TechnicalImpact.PARTIAL;
    }

    /** None, low or high; version 2 calls them none, partial and complete. */
    private String impact(String newer, String older) {
        String value = metrics.getOrDefault(newer, metrics.getOrDefault(older, "N"));
        return value.equals("P") ? "L" : value.equals("C") ? "H" : value;
    }

    private boolean is(String metric, String value) {
        return value.equals(metrics.get(metric));
    }
}
