package org.securecloudlab.image.path;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.securecloudlab.image.ImageBytes;
import org.securecloudlab.image.verity.VerityLayout;
import org.securecloudlab.image.verity.VerityParameters;
import org.securecloudlab.image.verity.VerityTree;
import org.securecloudlab.kernel.Progress;

/** The dm-verity root of a disk in memory: SHA-256 over blocks of 4,096 bytes, without salt. */
final class MerkleRoot {
    private MerkleRoot() {}

    /** In hexadecimal; the disk is whole blocks. */
    static String of(byte[] disk) {
        VerityLayout layout = VerityLayout.of(VerityParameters.standard(disk.length, ""), 0, true);
        try {
            return VerityTree.root(ImageBytes.of(disk), layout, VerityTree.Sink.NONE, Progress.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can be read", e);
        }
    }
}
