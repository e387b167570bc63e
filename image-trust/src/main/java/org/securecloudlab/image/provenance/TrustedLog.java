package org.securecloudlab.image.provenance;

import com.google.protobuf.ByteString;
import dev.sigstore.proto.trustroot.v1.TransparencyLogInstance;
import java.net.URI;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.List;

/**
 * A public log whose key is trusted.
 *
 * @param host as its checkpoints name it
 * @param keyIds by which entries and certificate timestamps name it
 */
@SuppressWarnings("ArrayRecordComponent") // looked through by content
record TrustedLog(String host, List<byte[]> keyIds, PublicKey key, Validity validity) {

    @SuppressWarnings("deprecation") // roots that are in use have log ids
    static TrustedLog of(TransparencyLogInstance log) {
        ByteString id = log.getLogId().getKeyId();
        ByteString checkpointId = log.getCheckpointKeyId().getKeyId();
        String host = URI.create(log.getBaseUrl()).getHost();
        if (host == null) {
            throw new IllegalArgumentException("a log without a host in its address [" + log.getBaseUrl() + "]");
        }
        return new TrustedLog(
                host,
                List.of(id.toByteArray(), checkpointId.toByteArray()),
                RootKeys.key(log.getPublicKey()),
                Validity.of(log.getPublicKey().getValidFor()));
    }

    boolean isNamed(byte[] id) {
        return id.length > 0 && keyIds.stream().anyMatch(known -> Arrays.equals(known, id));
    }

    /** The first four octets of a key's id stand before each signature of a checkpoint. */
    boolean isHinted(byte[] hint) {
        return keyIds.stream().anyMatch(known -> known.length >= 4 && Arrays.equals(known, 0, 4, hint, 0, hint.length));
    }
}
