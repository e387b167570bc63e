package org.securecloudlab.image.verity;

import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.securecloudlab.image.ImageBytes;
import org.securecloudlab.kernel.Progress;

/** Builds a tree in one pass over the disk, with one block of each level in memory. */
public final class VerityTree {
    private static final int CHUNK_BYTES = 1 << 20;

    /** Takes the tree's blocks as they are filled, not in the order in which they lie. */
    @FunctionalInterface
    public interface Sink {
        /** Nobody wants them. */
        Sink NONE = (level, index, block) -> {};

        /**
         * A block is full, or the last of its level.
         *
         * @param level 0 holds the digests of the data
         * @param index in its level
         * @param block its bytes, which are written over afterwards
         */
        void take(int level, long index, byte[] block) throws IOException;
    }

    private final VerityLayout layout;
    private final VerityHasher hasher;
    private final Sink sink;
    private final List<Level> levels = new ArrayList<>();
    private byte[] root = new byte[0];

    private VerityTree(VerityLayout layout, Sink sink) {
        this.layout = layout;
        this.hasher = new VerityHasher(layout.parameters());
        this.sink = sink;
        for (int i = 0; i < layout.levels(); i++) {
            levels.add(new Level(new byte[layout.parameters().hashBlockBytes()]));
        }
    }

    /** A block that is being filled. */
    private static final class Level {
        private final byte[] block;
        private int slots;
        private long index;

        Level(byte[] block) {
            this.block = block;
        }
    }

    /**
     * The root of a disk.
     *
     * @return in hexadecimal
     * @throws EOFException when the disk is shorter than the parameters say
     */
    public static String root(ImageBytes data, VerityLayout layout, Sink sink, Progress progress) throws IOException {
        VerityTree tree = new VerityTree(layout, sink);
        tree.read(data, progress);
        return HexFormat.of().formatHex(tree.root);
    }

    private void read(ImageBytes data, Progress progress) throws IOException {
        int blockBytes = layout.parameters().dataBlockBytes();
        long all = layout.parameters().dataBytes();
        for (long from = 0; from < all; from += CHUNK_BYTES) {
            int length = (int) Math.min(CHUNK_BYTES, all - from);
            byte[] chunk = data.bytes(from, length);
            if (chunk.length < length) {
                throw new EOFException("a disk of fewer blocks than the tree covers");
            }
            for (int at = 0; at < length; at += blockBytes) {
                add(0, hasher.of(chunk, at, blockBytes));
            }
            progress.report(from + length, all);
        }
        for (int level = 0; level < levels.size(); level++) {
            if (levels.get(level).slots > 0) {
                flush(level);
            }
        }
    }

    private void add(int number, byte[] digest) throws IOException {
        if (number == levels.size()) {
            root = digest;
            return;
        }
        Level level = levels.get(number);
        System.arraycopy(
                digest, 0, level.block, level.slots * layout.parameters().slotBytes(), digest.length);
        level.slots++;
        if (level.slots == layout.parameters().slotsPerBlock()) {
            flush(number);
        }
    }

    private void flush(int number) throws IOException {
        Level level = levels.get(number);
        sink.take(number, level.index, level.block);
        byte[] digest = hasher.of(level.block);
        level.index++;
        level.slots = 0;
        Arrays.fill(level.block, (byte) 0);
        add(number + 1, digest);
    }
}
