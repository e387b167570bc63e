package org.securecloudlab.image.format;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.securecloudlab.image.ImageBytes;

/** A virtual disk of blocks of one size, each somewhere in the image file or nowhere, which means zeros. */
final class BlockMap implements ImageBytes {
    private final ImageBytes image;
    private final long sizeBytes;
    private final long blockBytes;
    private final Locator locator;

    /** Where a block's bytes begin. */
    @FunctionalInterface
    interface Locator {
        /** Offset in the image file, or -1 for a block of zeros. */
        long offsetOf(long block) throws IOException;
    }

    BlockMap(ImageBytes image, long sizeBytes, long blockBytes, Locator locator) {
        this.image = image;
        this.sizeBytes = sizeBytes;
        this.blockBytes = blockBytes;
        this.locator = locator;
    }

    @Override
    public long sizeBytes() {
        return sizeBytes;
    }

    @Override
    public int read(ByteBuffer target, long offset) throws IOException {
        if (offset >= sizeBytes) {
            return -1;
        }
        long inBlock = offset % blockBytes;
        long there = Math.min(blockBytes - inBlock, sizeBytes - offset);
        int length = (int) Math.min(there, target.remaining());
        long start = locator.offsetOf(offset / blockBytes);
        if (start < 0) {
            PaddedReads.zero(target, length);
        } else {
            PaddedReads.copy(image, start + inBlock, target, length);
        }
        return length;
    }
}
