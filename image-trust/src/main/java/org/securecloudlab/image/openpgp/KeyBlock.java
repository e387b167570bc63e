package org.securecloudlab.image.openpgp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPSignature;

/** A primary key with what hangs on it: its own signatures, user ids and subkeys, each with theirs. */
final class KeyBlock {
    private final PGPPublicKey primary;
    private final List<PGPSignature> direct = new ArrayList<>();
    private final List<Part> userIds = new ArrayList<>();
    private final List<Part> subkeys = new ArrayList<>();

    KeyBlock(PGPPublicKey primary) {
        this.primary = primary;
    }

    /**
     * A user id or a subkey.
     *
     * @param body the packet's bytes, by which two copies are found to be the same
     * @param key the subkey; empty for a user id
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by isSameAs only
    record Part(byte[] body, Optional<PGPPublicKey> key, List<PGPSignature> signatures) {
        static Part of(Packet packet, Optional<PGPPublicKey> key) {
            return new Part(Arrays.copyOfRange(packet.bytes(), 6, packet.bytes().length), key, new ArrayList<>());
        }

        boolean isSameAs(Part other) {
            return Arrays.equals(body, other.body);
        }
    }

    PGPPublicKey primary() {
        return primary;
    }

    List<PGPSignature> direct() {
        return direct;
    }

    List<Part> userIds() {
        return userIds;
    }

    List<Part> subkeys() {
        return subkeys;
    }

    boolean isOf(PGPPublicKey other) {
        return Arrays.equals(primary.getFingerprint(), other.getFingerprint());
    }

    /** Takes in what another copy of the key has and this one does not. */
    void merge(KeyBlock other) {
        mergeSignatures(direct, other.direct);
        mergeParts(userIds, other.userIds);
        mergeParts(subkeys, other.subkeys);
    }

    private static void mergeParts(List<Part> ours, List<Part> theirs) {
        for (Part their : theirs) {
            Optional<Part> same = ours.stream().filter(their::isSameAs).findFirst();
            if (same.isPresent()) {
                mergeSignatures(same.get().signatures(), their.signatures());
            } else {
                ours.add(their);
            }
        }
    }

    private static void mergeSignatures(List<PGPSignature> ours, List<PGPSignature> theirs) {
        theirs.stream()
                .filter(their -> ours.stream().noneMatch(our -> PGPSignature.isSignatureEncodingEqual(our, their)))
                .forEach(ours::add);
    }
}
