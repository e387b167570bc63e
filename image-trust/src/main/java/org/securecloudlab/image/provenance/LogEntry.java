package org.securecloudlab.image.provenance;

import com.google.protobuf.ByteString;
import dev.sigstore.proto.ProtoMutators;
import dev.sigstore.proto.rekor.v1.InclusionProof;
import dev.sigstore.proto.rekor.v1.TransparencyLogEntry;
import java.time.Instant;
import java.util.Optional;

/** An entry of a transparency log, with what proves that the log has it. */
record LogEntry(TransparencyLogEntry entry) {

    byte[] keyId() {
        return entry.getLogId().getKeyId().toByteArray();
    }

    /** The entry as the log hashes it. */
    byte[] body() {
        return entry.getCanonicalizedBody().toByteArray();
    }

    /** What the bundle says of which form the entry is. */
    String kindAndVersion() {
        return entry.getKindVersion().getKind() + " " + entry.getKindVersion().getVersion();
    }

    boolean tellsKind() {
        return entry.hasKindVersion();
    }

    /** The log's signature over entry, place and time; the second form of logs gives none. */
    Optional<byte[]> promise() {
        ByteString promise = entry.getInclusionPromise().getSignedEntryTimestamp();
        return promise.isEmpty() ? Optional.empty() : Optional.of(promise.toByteArray());
    }

    /** What such a promise signs: JSON in the one form of RFC 8785. */
    byte[] promisedBytes() {
        return ProtoMutators.toRekorEntry(entry).getSignableContent();
    }

    Instant integrated() {
        return Instant.ofEpochSecond(entry.getIntegratedTime());
    }

    long index() {
        return entry.getLogIndex();
    }

    Optional<InclusionProof> proof() {
        return entry.hasInclusionProof() ? Optional.of(entry.getInclusionProof()) : Optional.empty();
    }
}
