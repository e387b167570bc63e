package org.securecloudlab.patch.advisory;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.kernel.Cancellation;

/**
 * Reads the zip of a feed, one record a file, as osv.dev exports them ({@code all.zip}). It is streamed: only one record is in memory.
 * Names are used for problems only, never as paths.
 */
public final class OsvZip {
    private static final int MOST_ENTRIES = 5_000_000;
    private static final long MOST_BYTES = 64L << 30;

    private final AdvisorySink sink;
    private final Cancellation cancellation;
    private long bytes;

    public OsvZip(AdvisorySink sink, Cancellation cancellation) {
        this.sink = sink;
        this.cancellation = cancellation;
    }

    /**
     * Reads all records.
     *
     * @param file the archive's name as the user knows it
     * @throws IOException when the stream fails
     * @throws java.util.concurrent.CancellationException when cancelled meanwhile
     */
    public void read(InputStream in, String file) throws IOException {
        int entries = 0;
        try {
            ZipInputStream zip = new ZipInputStream(in);
            InputStream counted = new Counted(zip);
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                cancellation.throwIfCancelled();
                if (++entries > MOST_ENTRIES || bytes > MOST_BYTES) {
                    refuse(file, "more than " + MOST_ENTRIES + " entries or " + MOST_BYTES + " bytes");
                    return;
                }
                if (!entry.isDirectory() && entry.getName().endsWith(".json")) {
                    record(counted, file + "/" + shown(entry.getName()));
                }
            }
        } catch (ZipException | EOFException | IllegalArgumentException broken) {
            refuse(file, "a broken archive");
            return;
        }
        if (entries == 0) {
            refuse(file, "no zip archive, or an empty one");
        }
    }

    private void record(InputStream entry, String name) throws IOException {
        Parsed<Advisory> parsed = OsvReader.read(entry, name);
        if (parsed.value().isPresent()) {
            sink.take(parsed.value().get(), parsed.problems());
        } else {
            sink.refuse(parsed.problems());
        }
    }

    private void refuse(String file, String found) {
        sink.refuse(
                List.of(Problem.error("", found, "a zip of OSV records in JSON").in(file)));
    }

    private static String shown(String name) {
        StringBuilder shown = new StringBuilder();
        name.codePoints()
                .limit(200)
                .map(c -> Character.isISOControl(c) ? '?' : c)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }

    private final class Counted extends FilterInputStream {
        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            bytes += value < 0 ? 0 : 1;
            return value;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int count = super.read(buffer, from, length);
            bytes += Math.max(0, count);
            return count;
        }
    }
}
