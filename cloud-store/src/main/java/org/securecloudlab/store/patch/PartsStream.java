package org.securecloudlab.store.patch;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.LongConsumer;
import org.securecloudlab.store.jdbc.Jdbc;

/** What was uploaded, part by part, so that one part at most is in memory; tells how many bytes were read. */
final class PartsStream extends InputStream {
    /** A packed feed has thirty megabytes: a per cent now and then. */
    private static final int TELL_BYTES = 256 << 10;

    private final Jdbc jdbc;
    private final long importId;
    private final LongConsumer progress;
    private byte[] part = new byte[0];
    private int at;
    private int next;
    private long done;
    private long told;

    PartsStream(Jdbc jdbc, long importId, LongConsumer progress) {
        this.jdbc = jdbc;
        this.importId = importId;
        this.progress = progress;
    }

    @Override
    public int read() throws IOException {
        return hasMore() ? part[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!hasMore()) {
            return -1;
        }
        int count = Math.min(length, part.length - at);
        System.arraycopy(part, at, buffer, from, count);
        at += count;
        if (done + at - told >= TELL_BYTES) {
            told = done + at;
            progress.accept(told);
        }
        return count;
    }

    private boolean hasMore() {
        if (at < part.length) {
            return true;
        }
        done += part.length;
        progress.accept(done);
        part = jdbc.first(
                        "select content from patch_import_part where import_id = ? and ordinal = ?",
                        List.of(importId, next++),
                        row -> row.getBytes(1))
                .orElse(new byte[0]);
        at = 0;
        return part.length > 0;
    }
}
