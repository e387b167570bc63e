package org.securecloudlab.scenario.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.securecloudlab.cloud.review.Finding;

/** Findings in words that all reports share. */
public final class FindingWords {
    private static final String GUIDE = "https://docs.openstack.org/";

    private FindingWords() {}

    /** The value as a file would write it; {@code none} for none. */
    public static String value(Finding finding) {
        return value(finding.value());
    }

    private static String value(JsonNode value) {
        if (value.isNull()) {
            return "none";
        }
        if (value.isEmpty() && value.asText().isEmpty()) {
            return "(empty)";
        }
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(FindingWords::value)
                    .collect(Collectors.joining(","));
        }
        return value.asText();
    }

    /** What was found, in one line. */
    public static String found(Finding finding) {
        if (finding.key().isEmpty() && finding.value().isNull()) {
            return finding.place().strip();
        }
        String place = finding.place().isEmpty() ? "" : finding.place() + " = ";
        String origin = finding.source() == Finding.Source.DEFAULT ? " (default)" : "";
        return place + value(finding).replace("\n", " ") + origin;
    }

    /** The guide's section as an address. */
    public static String guideUrl(String section) {
        int hash = section.indexOf('#');
        return hash < 0
                ? GUIDE + section + ".html"
                : GUIDE + section.substring(0, hash) + ".html" + section.substring(hash);
    }
}
