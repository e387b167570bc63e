package org.securecloudlab.image.examine;

import java.io.IOException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.image.ImageBytes;
import org.securecloudlab.image.digest.Digests;
import org.securecloudlab.image.digest.ImageFeed;
import org.securecloudlab.image.digest.Multihash;
import org.securecloudlab.image.format.CacheStep;
import org.securecloudlab.image.format.CacheVerdict;
import org.securecloudlab.image.provenance.ProvenanceReport;
import org.securecloudlab.image.provenance.ProvenanceVerifier;
import org.securecloudlab.image.signature.CertificateRules;
import org.securecloudlab.image.signature.GlanceUpload;
import org.securecloudlab.image.signature.GlanceVerdict;
import org.securecloudlab.image.signature.ImageSignatures;
import org.securecloudlab.image.signature.NovaDownload;
import org.securecloudlab.image.signature.NovaVerdict;
import org.securecloudlab.image.signature.SignatureProperties;
import org.securecloudlab.image.signature.SignatureVerdict;
import org.securecloudlab.image.signature.StrictFinding;
import org.securecloudlab.image.signature.StrictReview;
import org.securecloudlab.kernel.Progress;

/**
 * One image, judged by every check on its way.
 *
 * @param sizeBytes of the file
 * @param digests of the file, in hexadecimal
 * @param upload the image service's verdict
 * @param signature the signature on its own; empty for an image without any of the four properties
 * @param certificate the signer's certificate against the trusted ones; empty where none are trusted, or none is named
 * @param download the node's verdict
 * @param cached whether its format may become a base file
 * @param provenance who built it; empty where nobody says so
 * @param verity the dm-verity root beside the claimed one; empty where none is claimed
 * @param isDigestTold a digest came with the image and was compared
 * @param findings what should be held against it, whatever the cloud does
 */
public record Examination(
        long sizeBytes,
        FileDigests digests,
        GlanceVerdict upload,
        Optional<SignatureVerdict> signature,
        Optional<SignatureVerdict> certificate,
        NovaVerdict download,
        CacheVerdict cached,
        Optional<ProvenanceReport> provenance,
        Optional<VerityOutcome> verity,
        boolean isDigestTold,
        List<StrictFinding> findings) {
    public Examination {
        findings = List.copyOf(findings);
    }

    /**
     * The digests that people compare.
     *
     * @param md5 the image service's {@code checksum}
     */
    public record FileDigests(String md5, String sha256, String sha512) {}

    /**
     * Examines.
     *
     * @param maxHashedBytes a base file that is larger than this is not hashed; a few kilobytes can declare exabytes
     * @throws IOException when the bytes cannot be read
     */
    public static Examination of(ImageBytes image, ImageClaims claims, long maxHashedBytes) throws IOException {
        SignatureProperties signature = claims.signature();
        return new Examination(
                image.sizeBytes(),
                digests(image),
                GlanceUpload.judge(
                        signature, claims.keys(), ImageFeed.of(image), claims.checksum(), claims.multihash()),
                signature.isEmpty()
                        ? Optional.empty()
                        : Optional.of(ImageSignatures.verify(signature, claims.keys(), ImageFeed.of(image))),
                certificate(claims),
                NovaDownload.judge(claims.trust(), signature, claims.keys(), claims.now(), ImageFeed.of(image)),
                CacheStep.judge(image, claims.diskFormat(), claims.cache(), maxHashedBytes, Progress.NONE),
                provenance(image, claims),
                verity(image, claims, maxHashedBytes),
                claims.checksum().isPresent() || isTold(claims.multihash()),
                findings(claims));
    }

    private static Optional<ProvenanceReport> provenance(ImageBytes image, ImageClaims claims) throws IOException {
        if (claims.provenance().isEmpty()) {
            return Optional.empty();
        }
        ProvenanceClaims said = claims.provenance().get();
        return Optional.of(ProvenanceVerifier.verify(said.bundle(), said.root(), said.policy(), ImageFeed.of(image)));
    }

    private static boolean isTold(Optional<Multihash> multihash) {
        return multihash.filter(told -> !told.value().isEmpty()).isPresent();
    }

    private static Optional<VerityOutcome> verity(ImageBytes image, ImageClaims claims, long maxBytes)
            throws IOException {
        return claims.verity().isEmpty()
                ? Optional.empty()
                : Optional.of(VerityOutcome.of(image, claims.verity().get(), maxBytes));
    }

    private static FileDigests digests(ImageBytes image) throws IOException {
        List<MessageDigest> digests = List.of(Digests.of("MD5"), Digests.of("SHA-256"), Digests.of("SHA-512"));
        ImageFeed.of(image).to(digests);
        List<String> hex = digests.stream()
                .map(digest -> HexFormat.of().formatHex(digest.digest()))
                .toList();
        return new FileDigests(hex.get(0), hex.get(1), hex.get(2));
    }

    private static Optional<SignatureVerdict> certificate(ImageClaims claims) {
        return claims.trustedIds().isEmpty()
                ? Optional.empty()
                : claims.signature()
                        .certificateId()
                        .map(id -> ImageSignatures.validate(
                                claims.keys(), id, claims.trustedIds(), claims.now(), CertificateRules.all()));
    }

    private static List<StrictFinding> findings(ImageClaims claims) {
        List<StrictFinding> findings =
                new ArrayList<>(StrictReview.ofSignature(claims.signature(), claims.keys(), claims.now()));
        findings.addAll(StrictReview.ofConfiguration(claims.trust(), claims.signature(), claims.keys(), claims.now()));
        return findings;
    }

    /** The image service takes it, a node downloads it, and it becomes a base file: a guest would boot from it. */
    public boolean boots() {
        return upload.isActive() && download.boots() && cached.isCached();
    }

    /** It boots, nothing refuses it that should, and nothing in it is dangerous. */
    public boolean isStrictlyGood() {
        boolean signed = signature.filter(SignatureVerdict::isAccepted).isPresent();
        return boots()
                && signed
                && cached.dangers().isEmpty()
                && provenance.filter(report -> !report.isVerified()).isEmpty()
                && verity.filter(outcome -> !outcome.isGood()).isEmpty()
                && findings.stream().noneMatch(StrictFinding::refuses);
    }

    /** Every check in the order of the way, with what it said. */
    public List<CheckStep> steps() {
        return CheckSteps.of(this);
    }
}
