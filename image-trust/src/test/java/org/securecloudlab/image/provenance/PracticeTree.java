package org.securecloudlab.image.provenance;

import java.util.ArrayList;
import java.util.List;
import org.securecloudlab.image.digest.Digests;

/** A log's tree by the definition of RFC 9162 section 2.1, from its leaves down. */
record PracticeTree(List<byte[]> leaves) {

    byte[] root() {
        return root(leaves);
    }

    private static byte[] root(List<byte[]> part) {
        if (part.size() == 1) {
            return hash(0, part.get(0), new byte[0]);
        }
        int left = split(part.size());
        return hash(1, root(part.subList(0, left)), root(part.subList(left, part.size())));
    }

    /** From the leaf to the root (section 2.1.3.1). */
    List<byte[]> proof(int index) {
        return proof(leaves, index);
    }

    private static List<byte[]> proof(List<byte[]> part, int index) {
        if (part.size() == 1) {
            return List.of();
        }
        int left = split(part.size());
        List<byte[]> proof = new ArrayList<>();
        if (index < left) {
            proof.addAll(proof(part.subList(0, left), index));
            proof.add(root(part.subList(left, part.size())));
        } else {
            proof.addAll(proof(part.subList(left, part.size()), index - left));
            proof.add(root(part.subList(0, left)));
        }
        return proof;
    }

    /** The largest power of two below a size. */
    private static int split(int size) {
        return Integer.highestOneBit(size - 1);
    }

    private static byte[] hash(int kind, byte[] first, byte[] second) {
        var digest = Digests.of("SHA-256");
        digest.update((byte) kind);
        digest.update(first);
        return digest.digest(second);
    }
}
