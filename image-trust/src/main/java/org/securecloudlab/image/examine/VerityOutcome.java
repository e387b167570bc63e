package org.securecloudlab.image.examine;

import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;
import org.securecloudlab.image.ImageBytes;
import org.securecloudlab.image.format.GuestDisk;
import org.securecloudlab.image.verity.VerityClaim;
import org.securecloudlab.image.verity.VerityLayout;
import org.securecloudlab.image.verity.VerityTree;
import org.securecloudlab.kernel.Progress;

/**
 * The dm-verity root of what a guest reads, beside the one that is claimed.
 *
 * @param claimed in hexadecimal
 * @param computed empty where there is none to tell
 * @param obstacle why there is none; empty when there is one
 */
public record VerityOutcome(String claimed, Optional<String> computed, String obstacle) {

    /** A guest whose kernel was given the claimed root reads every block. */
    public boolean isGood() {
        return computed.filter(claimed::equals).isPresent();
    }

    /**
     * Computes.
     *
     * @param maxBytes of a disk; the root of a larger one is not told
     */
    static VerityOutcome of(ImageBytes image, VerityClaim claim, long maxBytes) throws IOException {
        return GuestDisk.read(image, disk -> ofDisk(disk, claim, maxBytes))
                .orElseGet(() -> without(claim, "a disk that cannot be read"));
    }

    private static VerityOutcome ofDisk(ImageBytes disk, VerityClaim claim, long maxBytes) throws IOException {
        long bytes = disk.sizeBytes();
        if (bytes > maxBytes) {
            return without(claim, "a disk of " + bytes + " bytes; at most " + maxBytes + " are read");
        }
        try {
            VerityLayout layout = VerityLayout.of(claim.parameters(bytes), 0, true);
            String root = VerityTree.root(disk, layout, VerityTree.Sink.NONE, Progress.NONE);
            return new VerityOutcome(claim.root(), Optional.of(root), "");
        } catch (IllegalArgumentException | EOFException e) {
            return without(claim, bytes + " bytes, which are fewer blocks than the tree covers");
        }
    }

    private static VerityOutcome without(VerityClaim claim, String obstacle) {
        return new VerityOutcome(claim.root(), Optional.empty(), obstacle);
    }
}
