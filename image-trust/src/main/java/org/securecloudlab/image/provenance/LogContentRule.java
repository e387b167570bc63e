package org.securecloudlab.image.provenance;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.image.digest.Digests;

/** The entry is about the same signature, certificate and digest as the bundle (client specification 4.4). */
final class LogContentRule implements ProvenanceRule {

    @Override
    public ProvenanceCheck check(Evidence evidence) {
        return EntryChecks.of(
                ProvenanceStep.LOG_CONTENT,
                evidence.bundle().entries(),
                entry -> failure(entry, evidence),
                entry -> Sentence.of(
                        "provenance.entry-same",
                        "{0}: the same signature, certificate and digest",
                        LoggedMaterial.read(entry.body()).kind()));
    }

    private static Optional<Sentence> failure(LogEntry entry, Evidence evidence) {
        LoggedMaterial logged;
        try {
            logged = LoggedMaterial.read(entry.body());
        } catch (IllegalArgumentException e) {
            return EntryChecks.failed(
                    "entry-unreadable", "the entry cannot be read: {0}", String.valueOf(e.getMessage()));
        }
        List<Sentence> wrong = new ArrayList<>();
        if (entry.tellsKind() && !entry.kindAndVersion().equals(logged.kind())) {
            wrong.add(Sentence.of(
                    "provenance.entry-kind",
                    "the bundle calls it {0}, it is {1}",
                    entry.kindAndVersion(),
                    logged.kind()));
        }
        if (!isSame(logged.signatures(), evidence.bundle().signature())) {
            wrong.add(Sentence.of("provenance.entry-signature", "the entry has another signature"));
        }
        if (!isSame(logged.certificates(), evidence.leaf().map(LogContentRule::encoded))) {
            wrong.add(Sentence.of("provenance.entry-certificate", "the entry has another certificate"));
        }
        if (!isSameDigest(logged, evidence)) {
            wrong.add(Sentence.of("provenance.entry-digest", "the entry has another digest"));
        }
        return wrong.isEmpty() ? Optional.empty() : Optional.of(Sentence.several(wrong));
    }

    private static boolean isSame(List<byte[]> logged, Optional<byte[]> given) {
        return logged.size() == 1
                && given.filter(bytes -> Arrays.equals(bytes, logged.get(0))).isPresent();
    }

    /** A file's digest is the one that the bundle tells, which another step compares with the file, or the file's own. */
    private static boolean isSameDigest(LoggedMaterial logged, Evidence evidence) {
        Optional<DigestName> name = DigestName.named(logged.digestName());
        if (name.isEmpty()) {
            return false;
        }
        Optional<byte[]> expected = evidence.bundle()
                .envelope()
                .map(envelope -> logged.isOfContent() ? envelope.payload() : envelope.signedBytes())
                .map(bytes -> Digests.of(name.get().jcaName()).digest(bytes))
                .or(() -> evidence.bundle()
                        .fileSignature()
                        .filter(file -> !logged.isOfContent())
                        .flatMap(file -> fileDigest(file, name.get(), evidence)));
        return expected.filter(digest -> Arrays.equals(digest, logged.digest())).isPresent();
    }

    private static Optional<byte[]> fileDigest(FileSignature file, DigestName name, Evidence evidence) {
        return file.hasDigest()
                ? Optional.of(file.digest()).filter(told -> file.algorithm().equals(name.label()))
                : Optional.ofNullable(evidence.digests().get(name));
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate that was read can be written", e);
        }
    }
}
