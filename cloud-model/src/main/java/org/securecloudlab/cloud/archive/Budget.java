package org.securecloudlab.cloud.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that lets through only so many bytes: a guard against headers that a library would read into memory whole. */
final class Budget extends FilterInputStream {
    private long left;

    Budget(InputStream bytes) {
        super(bytes);
    }

    /** From here on so many bytes may be read. */
    void set(long bytes) {
        left = bytes;
    }

    @Override
    public int read() throws IOException {
        spend(1);
        return super.read();
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, length);
        spend(Math.max(0, count));
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = super.skip(count);
        spend(skipped);
        return skipped;
    }

    private void spend(long bytes) throws IOException {
        left -= bytes;
        if (left < 0) {
            throw new IOException("a header larger than allowed");
        }
    }
}
