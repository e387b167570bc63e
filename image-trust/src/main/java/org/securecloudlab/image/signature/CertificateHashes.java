package org.securecloudlab.image.signature;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which digest a certificate's signature algorithm names, as cryptography 38.0.4 knows them ({@code _oid._SIG_OIDS_TO_HASH}). */
final class CertificateHashes {
    private static final Map<String, String> BY_OID = Map.ofEntries(
            Map.entry("1.2.840.113549.1.1.4", "MD5"),
            Map.entry("1.2.840.113549.1.1.5", "SHA-1"),
            Map.entry("1.3.14.3.2.29", "SHA-1"),
            Map.entry("1.2.840.113549.1.1.14", "SHA-224"),
            Map.entry("1.2.840.113549.1.1.11", "SHA-256"),
            Map.entry("1.2.840.113549.1.1.12", "SHA-384"),
            Map.entry("1.2.840.113549.1.1.13", "SHA-512"),
            Map.entry("1.2.840.10045.4.1", "SHA-1"),
            Map.entry("1.2.840.10045.4.3.1", "SHA-224"),
            Map.entry("1.2.840.10045.4.3.2", "SHA-256"),
            Map.entry("1.2.840.10045.4.3.3", "SHA-384"),
            Map.entry("1.2.840.10045.4.3.4", "SHA-512"),
            Map.entry("1.2.840.10040.4.3", "SHA-1"),
            Map.entry("2.16.840.1.101.3.4.3.1", "SHA-224"),
            Map.entry("2.16.840.1.101.3.4.3.2", "SHA-256"));

    /** Algorithms that the library knows and that have no digest of their own: Ed25519, Ed448, GOST. */
    private static final Set<String> WITHOUT =
            Set.of("1.3.101.112", "1.3.101.113", "1.2.643.2.2.3", "1.2.643.7.1.1.3.2", "1.2.643.7.1.1.3.3");

    private CertificateHashes() {}

    /** The JDK's name of the digest; empty where the algorithm has none. */
    static Optional<String> of(String oid, Stage stage) {
        String digest = BY_OID.get(oid);
        if (digest == null && !WITHOUT.contains(oid)) {
            throw new RefusedException(Refusal.escaped(
                    stage,
                    RaisedException.UNSUPPORTED_ALGORITHM,
                    "a certificate signed with the algorithm " + oid + ", which is not recognized"));
        }
        return Optional.ofNullable(digest);
    }
}
