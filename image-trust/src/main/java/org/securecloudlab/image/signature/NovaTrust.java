package org.securecloudlab.image.signature;

import java.util.List;

/**
 * What decides on a compute node whether an image is verified: three options of {@code [glance]} in {@code nova.conf} and the user's list.
 *
 * @param verifySignatures {@code verify_glance_signatures}
 * @param validateCertificates {@code enable_certificate_validation}
 * @param defaultTrustedIds {@code default_trusted_certificate_ids}
 * @param userTrustedIds {@code trusted_image_certificates} of the request (microversion 2.63)
 */
public record NovaTrust(
        boolean verifySignatures,
        boolean validateCertificates,
        List<String> defaultTrustedIds,
        List<String> userTrustedIds) {

    public NovaTrust {
        defaultTrustedIds = List.copyOf(defaultTrustedIds);
        userTrustedIds = List.copyOf(userTrustedIds);
    }

    /** The list that counts: the user's, else the operator's where certificates are validated. */
    public List<String> trustedIds() {
        return userTrustedIds.isEmpty() && validateCertificates ? defaultTrustedIds : userTrustedIds;
    }

    /** Whether a download is verified at all. */
    public boolean verifies() {
        return verifySignatures || !trustedIds().isEmpty();
    }
}
