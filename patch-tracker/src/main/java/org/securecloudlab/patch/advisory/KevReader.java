package org.securecloudlab.patch.advisory;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.patch.document.JsonPlace;
import org.securecloudlab.patch.document.PatchDocument;

/** Reads CISA's catalogue ({@code known_exploited_vulnerabilities.json}). */
public final class KevReader {
    private KevReader() {}

    /** Reads the whole catalogue, a few megabytes. */
    public static Parsed<KevCatalog> read(String json, String file) {
        return PatchDocument.read(json, file, KevReader::catalog);
    }

    private static KevCatalog catalog(JsonPlace root) {
        Map<String, KevEntry> entries = new HashMap<>();
        if (!root.get("vulnerabilities").isGiven()) {
            root.get("vulnerabilities").error("a list of vulnerabilities");
        }
        for (JsonPlace row : root.get("vulnerabilities").objects()) {
            KevEntry entry = new KevEntry(
                    row.get("cveID").text(),
                    date(row.get("dateAdded")),
                    date(row.get("dueDate")),
                    row.get("requiredAction").textOr(""),
                    row.get("knownRansomwareCampaignUse").textOr("").equals("Known"));
            entries.put(entry.cve(), entry);
        }
        return new KevCatalog(root.get("catalogVersion").textOr(""), entries);
    }

    private static Optional<LocalDate> date(JsonPlace place) {
        if (!place.isGiven()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(place.text()));
        } catch (DateTimeException e) {
            place.error("a date such as 2026-06-10");
            return Optional.empty();
        }
    }
}
