package org.securecloudlab.image.signature;

import java.util.Optional;
import org.securecloudlab.image.digest.Multihash;

/**
 * What the image service made of an upload.
 *
 * @param stage where it was decided
 * @param signatureChecked the bytes were compared with a signature
 * @param refusal why it was refused; empty when the image is active
 * @param storedDataDeleted the bytes were stored and removed again
 * @param checksum MD5 that is kept; empty when refused
 * @param multihash {@code os_hash_algo} and {@code os_hash_value} that are kept; empty when refused
 */
public record GlanceVerdict(
        Stage stage,
        boolean signatureChecked,
        Optional<Refusal> refusal,
        boolean storedDataDeleted,
        Optional<String> checksum,
        Optional<Multihash> multihash) {

    public boolean isActive() {
        return refusal.isEmpty();
    }

    /** {@code active} or {@code reject-upload}. */
    public String word() {
        return isActive() ? "active" : "reject-upload";
    }
}
