package org.securecloudlab.image.signature;

/**
 * The switches of cursive's certificate validation; the services leave all on.
 *
 * @param validDates certificates outside their dates do not count
 * @param signingExtensions a trusted certificate must be marked as one that may sign certificates
 * @param pathLength path length constraints count
 */
public record CertificateRules(boolean validDates, boolean signingExtensions, boolean pathLength) {

    /** All on. */
    public static CertificateRules all() {
        return new CertificateRules(true, true, true);
    }
}
