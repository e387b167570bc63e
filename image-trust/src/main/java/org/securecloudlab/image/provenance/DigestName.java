package org.securecloudlab.image.provenance;

import dev.sigstore.proto.common.v1.HashAlgorithm;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;

/** Digests that a bundle may use for a file. */
enum DigestName {
    SHA256("sha256", "SHA-256", HashAlgorithm.SHA2_256, NISTObjectIdentifiers.id_sha256),
    SHA384("sha384", "SHA-384", HashAlgorithm.SHA2_384, NISTObjectIdentifiers.id_sha384),
    SHA512("sha512", "SHA-512", HashAlgorithm.SHA2_512, NISTObjectIdentifiers.id_sha512);

    private final String label;
    private final String jcaName;
    private final HashAlgorithm algorithm;

    @SuppressWarnings("ImmutableEnumChecker") // an object identifier never changes
    private final ASN1ObjectIdentifier identifier;

    DigestName(String label, String jcaName, HashAlgorithm algorithm, ASN1ObjectIdentifier identifier) {
        this.label = label;
        this.jcaName = jcaName;
        this.algorithm = algorithm;
        this.identifier = identifier;
    }

    /** As statements and logs write it. */
    String label() {
        return label;
    }

    String jcaName() {
        return jcaName;
    }

    ASN1ObjectIdentifier identifier() {
        return identifier;
    }

    static Optional<DigestName> of(HashAlgorithm algorithm) {
        return Arrays.stream(values())
                .filter(name -> name.algorithm == algorithm)
                .findFirst();
    }

    /** By a label, or by the name that the second form of logs uses. */
    static Optional<DigestName> named(String name) {
        return Arrays.stream(values())
                .filter(each -> each.label.equals(name) || each.algorithm.name().equals(name))
                .findFirst();
    }
}
