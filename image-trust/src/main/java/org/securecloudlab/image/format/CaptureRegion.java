package org.securecloudlab.image.format;

import java.io.ByteArrayOutputStream;

/**
 * A part of a file that a streaming inspector keeps (nova {@code format_inspector.CaptureRegion}). A region that is asked for after its
 * beginning has gone by is filled from where the stream is: the real inspector does so too.
 */
final class CaptureRegion {
    private final long offset;
    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private int length;

    CaptureRegion(long offset, int length) {
        this.offset = offset;
        this.length = length;
    }

    long offset() {
        return offset;
    }

    boolean isComplete() {
        return data.size() == length;
    }

    byte[] data() {
        return data.toByteArray();
    }

    int size() {
        return data.size();
    }

    /** No more is wanted than what is there. */
    void stopHere() {
        length = data.size();
    }

    /**
     * Takes from a chunk what belongs here.
     *
     * @param position in the file behind the chunk
     */
    void capture(byte[] chunk, long position) {
        long start = position - chunk.length;
        boolean begins = start <= offset && offset <= position;
        boolean goesOn = offset <= start && start <= offset + length;
        if (isComplete() || (!begins && !goesOn)) {
            return;
        }
        int gap = start < offset ? (int) (offset - start) : 0;
        int taken = Math.min(chunk.length - gap, length - data.size());
        data.write(chunk, gap, Math.max(0, taken));
    }
}
