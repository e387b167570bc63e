package org.securecloudlab.image.provenance;

import dev.sigstore.proto.rekor.v1.InclusionProof;
import dev.sigstore.rekor.client.Checkpoints;
import dev.sigstore.rekor.client.RekorEntry.Checkpoint;
import dev.sigstore.rekor.client.RekorParseException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.securecloudlab.cloud.Sentence;

/** A trusted log signed the tree that the proof leads to: its size and its root. */
final class LogCheckpointRule implements ProvenanceRule {

    @Override
    public ProvenanceCheck check(Evidence evidence) {
        return EntryChecks.of(
                ProvenanceStep.LOG_CHECKPOINT,
                evidence.bundle().entries(),
                entry -> failure(entry, evidence),
                entry -> Sentence.of(
                        "provenance.checkpoint",
                        "{0} signed a tree of {1}",
                        evidence.root().log(entry.keyId()).map(TrustedLog::host).orElse(""),
                        entry.proof()
                                .map(proof -> String.valueOf(proof.getTreeSize()))
                                .orElse("")));
    }

    private static Optional<Sentence> failure(LogEntry entry, Evidence evidence) {
        Optional<TrustedLog> log = evidence.root().log(entry.keyId());
        if (log.isEmpty()) {
            return EntryChecks.failed("unknown-log", "the log is not one of the trusted root");
        }
        Optional<TrustedTime> outside = evidence.times().stream()
                .filter(time -> !log.get().validity().contains(time.time()))
                .findFirst();
        if (outside.isPresent()) {
            return EntryChecks.failed(
                    "log-not-valid",
                    "the key of {0} is trusted from {1}, not at {2}",
                    log.get().host(),
                    log.get().validity().toString(),
                    outside.get().time().toString());
        }
        return entry.proof()
                .map(proof -> failure(proof, log.get()))
                .orElseGet(() -> EntryChecks.failed("no-proof", "the entry has no inclusion proof"));
    }

    private static Optional<Sentence> failure(InclusionProof proof, TrustedLog log) {
        Checkpoint checkpoint;
        byte[] root;
        try {
            checkpoint = Checkpoints.from(proof.getCheckpoint().getEnvelope());
            root = Base64.getDecoder().decode(checkpoint.getBase64Hash());
        } catch (RekorParseException | IllegalArgumentException e) {
            return EntryChecks.failed("checkpoint-unreadable", "a checkpoint that cannot be read");
        }
        if (checkpoint.getSize() != proof.getTreeSize()
                || !Arrays.equals(root, proof.getRootHash().toByteArray())) {
            return EntryChecks.failed("checkpoint-other", "the checkpoint is of another tree than the inclusion proof");
        }
        byte[] signed = checkpoint.getSignedData().getBytes(StandardCharsets.UTF_8);
        return checkpoint.getSignatures().stream()
                        .filter(line -> line.getIdentity().equals(log.host()) && log.isHinted(line.getKeyHint()))
                        .limit(1)
                        .anyMatch(line -> KeySignatures.verifies(log.key(), signed, line.getSignature()))
                ? Optional.empty()
                : EntryChecks.failed("checkpoint-wrong", "the checkpoint is not signed by {0}", log.host());
    }
}
