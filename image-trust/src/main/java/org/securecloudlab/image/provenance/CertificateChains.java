package org.securecloudlab.image.provenance;

import java.security.GeneralSecurityException;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The way from a signer's certificate to an authority of the trusted root. */
final class CertificateChains {
    private static final String CODE_SIGNING = "1.3.6.1.5.5.7.3.3";

    private CertificateChains() {}

    /**
     * What came of the search.
     *
     * @param issuer of the certificate; empty when none of the authorities leads to it
     * @param failures what each authority said, each once
     */
    record Result(Optional<X509Certificate> issuer, String authority, Set<String> failures) {}

    /** An authority that holds at each of the times. */
    static Result search(Evidence evidence, X509Certificate leaf) {
        List<Instant> times = evidence.validationTimes(leaf);
        Set<String> failures = new LinkedHashSet<>();
        for (TrustedAuthority authority : evidence.root().authorities()) {
            List<X509Certificate> path = path(evidence.bundle().certificates(), authority);
            Optional<String> failure = failure(path, authority, times);
            if (failure.isEmpty()) {
                X509Certificate issuer = path.size() > 1 ? path.get(1) : authority.root();
                return new Result(Optional.of(issuer), authority.name(), Set.of());
            }
            failures.add(failure.get());
        }
        return new Result(Optional.empty(), "", failures);
    }

    /** Older bundles bring more than the signer's certificate; what the root has is taken from there, and what is left between stays. */
    private static List<X509Certificate> path(List<X509Certificate> brought, TrustedAuthority authority) {
        List<X509Certificate> path = new ArrayList<>();
        path.add(brought.get(0));
        brought.stream()
                .skip(1)
                .filter(each -> !each.getSubjectX500Principal().equals(each.getIssuerX500Principal()))
                .filter(each -> !authority.chain().contains(each))
                .forEach(path::add);
        path.addAll(authority.intermediates());
        return path;
    }

    private static Optional<String> failure(
            List<X509Certificate> path, TrustedAuthority authority, List<Instant> times) {
        for (Instant time : times) {
            if (!authority.isValid(time)) {
                return Optional.of("not trusted at " + time);
            }
            try {
                Certificates.validate(path, authority.root(), time);
            } catch (GeneralSecurityException e) {
                return Optional.of(innermost(e));
            }
        }
        return Optional.empty();
    }

    /** Sigstore's authority issues for signing code and nothing else. */
    static boolean isForCode(X509Certificate leaf) {
        try {
            return Stream.ofNullable(leaf.getExtendedKeyUsage()).anyMatch(usages -> usages.contains(CODE_SIGNING));
        } catch (CertificateParsingException e) {
            return false;
        }
    }

    private static String innermost(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }
}
