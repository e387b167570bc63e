package org.securecloudlab.patch.advisory;

import java.util.Map;
import java.util.Optional;

/**
 * CISA's catalogue of known exploited vulnerabilities.
 *
 * @param version as the file says it
 * @param byCve entries by CVE id
 */
public record KevCatalog(String version, Map<String, KevEntry> byCve) {
    /** No catalogue was given. */
    public static final KevCatalog NONE = new KevCatalog("", Map.of());

    /** The entry of a CVE. */
    public Optional<KevEntry> entry(String cve) {
        return Optional.ofNullable(byCve.get(cve));
    }
}
