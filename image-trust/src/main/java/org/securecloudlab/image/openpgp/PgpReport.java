package org.securecloudlab.image.openpgp;

import java.util.List;
import java.util.Optional;

/**
 * What gpg says to a file.
 *
 * @param exitStatus 0, 1 or 2
 * @param signatures one status a signature that gpg looked at, in its order
 * @param notes other status words, such as {@code NO_PUBKEY 0123456789ABCDEF}
 * @param signedText the text that was signed, where the file carries it
 * @param findings what gpg's answer hides
 */
public record PgpReport(
        int exitStatus,
        List<PgpSignatureStatus> signatures,
        List<String> notes,
        Optional<SignedText> signedText,
        List<PgpFinding> findings) {

    public PgpReport {
        signatures = List.copyOf(signatures);
        notes = List.copyOf(notes);
        findings = List.copyOf(findings);
    }

    /**
     * The text that a file carries as signed.
     *
     * @param sizeBytes of it
     * @param sha256 of it
     * @param content the text itself where it is small enough to be kept; empty otherwise
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on to who reads the list; never compared
    public record SignedText(long sizeBytes, String sha256, Optional<byte[]> content) {}

    /** One word for the whole: the worst that applies to any signature. */
    public PgpWord word() {
        return PgpWord.of(this);
    }

    /** The strict answer: good, and no finding that should stop anybody. */
    public boolean isStrictlyGood() {
        return word() == PgpWord.GOOD && findings.stream().noneMatch(PgpFinding::refuses);
    }
}
