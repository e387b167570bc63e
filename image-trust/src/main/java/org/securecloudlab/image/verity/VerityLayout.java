package org.securecloudlab.image.verity;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the tree's blocks lie: the top level first, the digests of the data last.
 *
 * @param parameters of the tree
 * @param startBytes offset of the first hash block
 * @param levelBlocks hash blocks of each level, the lowest first; none for a disk of one block, whose digest is the root
 */
public record VerityLayout(VerityParameters parameters, long startBytes, List<Long> levelBlocks) {

    /** Hash areas begin at a multiple of this. */
    public static final int SECTOR_BYTES = 512;

    public VerityLayout {
        levelBlocks = List.copyOf(levelBlocks);
    }

    /**
     * Behind a superblock, or without one.
     *
     * @param areaBytes offset of the hash area: where the superblock is, or the tree if there is none
     */
    public static VerityLayout of(VerityParameters parameters, long areaBytes, boolean hasSuperblock) {
        long blockBytes = parameters.hashBlockBytes();
        long end = areaBytes + (hasSuperblock ? VeritySuperblock.BYTES : 0);
        long start = (end + blockBytes - 1) / blockBytes * blockBytes;
        List<Long> levels = new ArrayList<>();
        long below = parameters.dataBlocks();
        while (below > 1) {
            below = (below - 1) / parameters.slotsPerBlock() + 1;
            levels.add(below);
        }
        return new VerityLayout(parameters, start, levels);
    }

    int levels() {
        return levelBlocks.size();
    }

    /** Offset of a hash block. */
    public long offset(int level, long index) {
        long above = 0;
        for (int i = level + 1; i < levelBlocks.size(); i++) {
            above += levelBlocks.get(i);
        }
        return startBytes + (above + index) * parameters.hashBlockBytes();
    }

    /** Bytes of the tree: what the disk costs more. */
    public long treeBytes() {
        return levelBlocks.stream().mapToLong(Long::longValue).sum() * parameters.hashBlockBytes();
    }
}
