package org.securecloudlab.image.verity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.securecloudlab.image.ImageBytes;
import org.securecloudlab.kernel.Progress;

/** Compares a disk with a stored tree, as the kernel would if it read every block: from the root down to the data. */
public final class VerityCheck implements VerityTree.Sink {
    private static final int MOST_TOLD = 10;

    private final ImageBytes hash;
    private final VerityLayout layout;
    private final VerityHasher hasher;
    private final int digestBytes;
    private final List<Long> alteredData = new ArrayList<>();
    private final List<String> alteredHash = new ArrayList<>();
    private String storedRoot = "";
    private long alteredDataBlocks;
    private long alteredHashBlocks;

    private VerityCheck(ImageBytes hash, VerityLayout layout) {
        this.hash = hash;
        this.layout = layout;
        this.hasher = new VerityHasher(layout.parameters());
        this.digestBytes = layout.parameters().digest().getDigestLength();
    }

    /**
     * Checks every block.
     *
     * @param expectedRoot the root from a place that can be trusted, in hexadecimal; empty where there is none
     */
    public static VerityReport run(
            ImageBytes data, ImageBytes hash, VerityLayout layout, String expectedRoot, Progress progress)
            throws IOException {
        VerityCheck check = new VerityCheck(hash, layout);
        String computed = VerityTree.root(data, layout, check, progress);
        String stored = layout.levels() == 0 ? computed : check.storedRoot;
        return new VerityReport(
                layout,
                computed,
                stored,
                expectedRoot.toLowerCase(Locale.ROOT),
                check.alteredDataBlocks,
                check.alteredData,
                check.alteredHashBlocks,
                check.alteredHash);
    }

    @Override
    public void take(int level, long index, byte[] computed) throws IOException {
        byte[] stored = block(level, index);
        String digest = HexFormat.of().formatHex(hasher.of(stored));
        if (level == layout.levels() - 1) {
            storedRoot = digest;
        } else if (!digest.equals(slotInParent(level, index))) {
            alteredHashBlocks++;
            if (alteredHash.size() < MOST_TOLD) {
                alteredHash.add(level + ":" + index);
            }
        }
        if (level == 0 && !Arrays.equals(stored, computed)) {
            data(index, stored, computed);
        }
    }

    private void data(long index, byte[] stored, byte[] computed) {
        int perBlock = layout.parameters().slotsPerBlock();
        long first = index * perBlock;
        long slots = Math.min(perBlock, layout.parameters().dataBlocks() - first);
        for (int slot = 0; slot < slots; slot++) {
            int from = slot * layout.parameters().slotBytes();
            int to = from + digestBytes;
            if (!Arrays.equals(stored, from, to, computed, from, to)) {
                alteredDataBlocks++;
                if (alteredData.size() < MOST_TOLD) {
                    alteredData.add(first + slot);
                }
            }
        }
    }

    private String slotInParent(int level, long index) throws IOException {
        int perBlock = layout.parameters().slotsPerBlock();
        int from = (int) (index % perBlock) * layout.parameters().slotBytes();
        return HexFormat.of().formatHex(block(level + 1, index / perBlock), from, from + digestBytes);
    }

    /** What is behind the end of the file reads as zeros, which no digest fits. */
    private byte[] block(int level, long index) throws IOException {
        int length = layout.parameters().hashBlockBytes();
        return Arrays.copyOf(hash.bytes(layout.offset(level, index), length), length);
    }
}
