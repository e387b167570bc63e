package org.securecloudlab.image.provenance;

import dev.sigstore.proto.bundle.v1.Bundle;
import dev.sigstore.proto.bundle.v1.VerificationMaterial;
import dev.sigstore.proto.common.v1.RFC3161SignedTimestamp;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A Sigstore bundle as it was read, nothing of it believed yet.
 */
public final class ProvenanceBundle {
    /** Attestations with many subjects are large; more than this is refused unread. */
    public static final int MAX_BYTES = 16 << 20;

    /** Bundles have one entry and one certificate; each more costs signatures to verify. */
    private static final int MOST_OF_A_KIND = 8;

    private static final Set<String> MEDIA_TYPES = Set.of(
            "application/vnd.dev.sigstore.bundle+json;version=0.1",
            "application/vnd.dev.sigstore.bundle+json;version=0.2",
            "application/vnd.dev.sigstore.bundle+json;version=0.3",
            "application/vnd.dev.sigstore.bundle.v0.3+json");

    private final Bundle bundle;
    private final List<X509Certificate> certificates;

    private ProvenanceBundle(Bundle bundle) {
        this.bundle = bundle;
        VerificationMaterial material = material();
        this.certificates = Certificates.all(
                material.hasCertificate()
                        ? List.of(material.getCertificate())
                        : material.getX509CertificateChain().getCertificatesList());
    }

    /**
     * Reads a bundle.
     *
     * @throws IllegalArgumentException saying why it is none
     */
    public static ProvenanceBundle read(byte[] json) {
        Bundle bundle = BoundedJson.read(json, MAX_BYTES, Bundle.newBuilder()).build();
        refuse(bundle, found -> !MEDIA_TYPES.contains(found.getMediaType()), "mediaType [" + mediaType(bundle) + "]");
        VerificationMaterial material = bundle.getVerificationMaterial();
        refuse(
                bundle,
                found -> material.getTlogEntriesCount() > MOST_OF_A_KIND
                        || material.getX509CertificateChain().getCertificatesCount() > MOST_OF_A_KIND
                        || material.getTimestampVerificationData().getRfc3161TimestampsCount() > MOST_OF_A_KIND
                        || found.getDsseEnvelope().getSignaturesCount() > MOST_OF_A_KIND,
                "more than " + MOST_OF_A_KIND + " log entries, certificates, timestamps or signatures");
        return new ProvenanceBundle(bundle);
    }

    private static void refuse(Bundle bundle, Predicate<Bundle> isWrong, String found) {
        if (isWrong.test(bundle)) {
            throw new IllegalArgumentException(found);
        }
    }

    private static String mediaType(Bundle bundle) {
        String type = bundle.getMediaType();
        return type.length() <= 100 ? type : type.substring(0, 100) + "…";
    }

    private VerificationMaterial material() {
        return bundle.getVerificationMaterial();
    }

    String mediaType() {
        return bundle.getMediaType();
    }

    /** It names a key that a verifier has to know, instead of bringing a certificate. */
    boolean hasBareKey() {
        return material().hasPublicKey();
    }

    /** The signer's first. */
    List<X509Certificate> certificates() {
        return certificates;
    }

    Optional<FileSignature> fileSignature() {
        return bundle.hasMessageSignature()
                ? Optional.of(FileSignature.of(bundle.getMessageSignature()))
                : Optional.empty();
    }

    Optional<Envelope> envelope() {
        return bundle.hasDsseEnvelope() ? Optional.of(Envelope.of(bundle.getDsseEnvelope())) : Optional.empty();
    }

    /** The one signature that the bundle is about. */
    Optional<byte[]> signature() {
        return fileSignature().map(FileSignature::signature).or(() -> envelope()
                .filter(signed -> signed.signatures().size() == 1)
                .map(signed -> signed.signatures().get(0)));
    }

    List<LogEntry> entries() {
        return material().getTlogEntriesList().stream().map(LogEntry::new).toList();
    }

    /** RFC 3161 responses. */
    List<byte[]> timestamps() {
        return material().getTimestampVerificationData().getRfc3161TimestampsList().stream()
                .map(RFC3161SignedTimestamp::getSignedTimestamp)
                .map(com.google.protobuf.ByteString::toByteArray)
                .toList();
    }
}
