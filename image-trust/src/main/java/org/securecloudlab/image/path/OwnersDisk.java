package org.securecloudlab.image.path;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import org.securecloudlab.image.digest.Digests;

/** The disk that the owner of a rehearsal's image made: one cluster of data. */
final class OwnersDisk {
    private OwnersDisk() {}

    /** The first byte in which another disk differs from it. */
    static Optional<RehearsalTrace.Difference> difference(byte[] genuine, byte[] other) {
        int at = Arrays.mismatch(genuine, other);
        return at < 0 || at >= Math.min(genuine.length, other.length)
                ? Optional.empty()
                : Optional.of(new RehearsalTrace.Difference(
                        at, Byte.toUnsignedInt(genuine[at]), Byte.toUnsignedInt(other[at])));
    }

    /** Bytes that look like no format. */
    static byte[] content() {
        byte[] content = new byte[TinyQcow2.CLUSTER_BYTES];
        MessageDigest sha256 = Digests.of("SHA-256");
        for (int from = 0; from < content.length; from += 32) {
            System.arraycopy(
                    sha256.digest(new byte[] {(byte) (from >> 16), (byte) (from >> 8), (byte) from}),
                    0,
                    content,
                    from,
                    32);
        }
        return content;
    }
}
