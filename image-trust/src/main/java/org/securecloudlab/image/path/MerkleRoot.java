package org.securecloudlab.image.path;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.securecloudlab.image.digest.Digests;

/**
 * The root of a tree of SHA-256 over blocks of 4,096 bytes. Leaves and inner nodes are hashed with different first bytes, so that one
 * cannot pass for the other (RFC 6962, section 2.1); a node without a sibling goes up as it is.
 */
final class MerkleRoot {
    private static final int BLOCK_BYTES = 4_096;

    private MerkleRoot() {}

    /** In hexadecimal. */
    static String of(byte[] content) {
        List<byte[]> level = new ArrayList<>();
        for (int from = 0; from < content.length || level.isEmpty(); from += BLOCK_BYTES) {
            MessageDigest leaf = Digests.of("SHA-256");
            leaf.update((byte) 0);
            leaf.update(content, from, Math.min(BLOCK_BYTES, content.length - from));
            level.add(leaf.digest());
        }
        while (level.size() > 1) {
            level = parents(level);
        }
        return HexFormat.of().formatHex(level.get(0));
    }

    private static List<byte[]> parents(List<byte[]> level) {
        List<byte[]> parents = new ArrayList<>();
        for (int left = 0; left < level.size(); left += 2) {
            if (left + 1 == level.size()) {
                parents.add(level.get(left));
            } else {
                MessageDigest node = Digests.of("SHA-256");
                node.update((byte) 1);
                node.update(level.get(left));
                node.update(level.get(left + 1));
                parents.add(node.digest());
            }
        }
        return parents;
    }
}
