package org.securecloudlab.image.provenance;

import com.google.protobuf.ByteString;
import dev.sigstore.merkle.InclusionProofVerificationException;
import dev.sigstore.merkle.InclusionProofVerifier;
import dev.sigstore.proto.rekor.v1.InclusionProof;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.image.digest.Digests;

/** The entry's hash and the proof's hashes lead to the root of the tree (RFC 9162 section 2.1.3.2). */
final class LogInclusionRule implements ProvenanceRule {

    @Override
    public ProvenanceCheck check(Evidence evidence) {
        return EntryChecks.of(
                ProvenanceStep.LOG_INCLUSION,
                evidence.bundle().entries(),
                LogInclusionRule::failure,
                entry -> Sentence.of("provenance.included", "entry {0} of the log", String.valueOf(entry.index())));
    }

    private static Optional<Sentence> failure(LogEntry entry) {
        return entry.proof()
                .map(proof -> failure(entry, proof))
                .orElseGet(() -> EntryChecks.failed("no-proof", "the entry has no inclusion proof"));
    }

    private static Optional<Sentence> failure(LogEntry entry, InclusionProof proof) {
        long index = proof.getLogIndex();
        long size = proof.getTreeSize();
        if (index < 0 || index >= size || proof.getHashesCount() != hashes(index, size)) {
            return EntryChecks.failed(
                    "proof-shape",
                    "{0} hashes are no proof of entry {1} in a tree of {2}",
                    proof.getHashesCount(),
                    String.valueOf(index),
                    String.valueOf(size));
        }
        MessageDigest digest = Digests.of("SHA-256");
        digest.update((byte) 0);
        List<byte[]> hashes =
                proof.getHashesList().stream().map(ByteString::toByteArray).toList();
        try {
            InclusionProofVerifier.verify(
                    digest.digest(entry.body()),
                    index,
                    size,
                    hashes,
                    proof.getRootHash().toByteArray());
            return Optional.empty();
        } catch (InclusionProofVerificationException e) {
            return EntryChecks.failed("proof-wrong", "the inclusion proof does not lead to the root hash of the tree");
        }
    }

    /** How many hashes a proof has: one a level below where the entry's way and the tree's right edge part, then one for each left turn. */
    private static int hashes(long index, long size) {
        int inner = Long.SIZE - Long.numberOfLeadingZeros(index ^ (size - 1));
        return inner + (inner == Long.SIZE ? 0 : Long.bitCount(index >>> inner));
    }
}
