package org.securecloudlab.image.provenance;

import dev.sigstore.proto.common.v1.X509CertificateChain;
import dev.sigstore.proto.trustroot.v1.CertificateAuthority;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

/**
 * An authority for certificates, or for time.
 *
 * @param name its address
 * @param chain the root last; an authority for time has its own certificate first
 */
record TrustedAuthority(String name, List<X509Certificate> chain, Validity validity) {

    static TrustedAuthority of(CertificateAuthority authority) {
        X509CertificateChain chain = authority.getCertChain();
        if (chain.getCertificatesCount() == 0) {
            throw new IllegalArgumentException("an authority without a certificate [" + authority.getUri() + "]");
        }
        return new TrustedAuthority(
                authority.getUri(),
                Certificates.all(chain.getCertificatesList()),
                Validity.of(authority.getValidFor()));
    }

    X509Certificate root() {
        return chain.get(chain.size() - 1);
    }

    /** What lies between the root and what it issued. */
    List<X509Certificate> intermediates() {
        return chain.subList(0, chain.size() - 1);
    }

    boolean isValid(Instant time) {
        return validity.contains(time);
    }
}
