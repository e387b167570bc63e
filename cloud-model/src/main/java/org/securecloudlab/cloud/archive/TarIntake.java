package org.securecloudlab.cloud.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;

/** Takes in tar, packed by gzip or not. */
final class TarIntake {
    private static final int BUFFER = 1 << 16;
    /** Long names and PAX records come before an entry, and the library reads them into memory. */
    private static final long MAX_HEADER_BYTES = 1 << 20;

    private static final long RECORD_BYTES = 512;

    private final ArchiveLimits limits;
    private final String archive;

    TarIntake(ArchiveLimits limits, String archive) {
        this.limits = limits;
        this.archive = archive;
    }

    /** Unpacks into scratch, as far as the limits let, and goes on with the tar in there. */
    Parsed<UploadedArchive> openPacked(SeekableByteChannel packed, Scratch scratch) throws IOException {
        SeekableByteChannel tar = scratch.create();
        Optional<UploadedArchive> accepted = Optional.empty();
        try (InputStream unpacked = GzipCompressorInputStream.builder()
                .setInputStream(new BufferedInputStream(new Slice(packed, 0, packed.size()), BUFFER))
                .setDecompressConcatenated(true)
                .get()) {
            if (!copy(unpacked, tar, packed.size())) {
                return ArchiveIntake.refuse(archive, "a tar that unpacks to more than allowed", "a smaller archive");
            }
            Parsed<UploadedArchive> opened = open(tar);
            accepted = opened.value();
            return opened;
        } finally {
            packed.close();
            if (accepted.isEmpty()) {
                tar.close();
            }
        }
    }

    /** False when the tar is too large: its entries, and three records of header and padding for each. */
    private boolean copy(InputStream from, SeekableByteChannel to, long packed) throws IOException {
        long most = limits.unpackedBytes() + 3 * RECORD_BYTES * (limits.entries() + 20L);
        byte[] buffer = new byte[BUFFER];
        long total = 0;
        for (int count = from.read(buffer); count >= 0; count = from.read(buffer)) {
            total += count;
            if (total > most || limits.isBomb(packed, total)) {
                return false;
            }
            ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, count);
            while (bytes.hasRemaining()) {
                to.write(bytes);
            }
        }
        return true;
    }

    /** Notes where the entries lie; they are read from there. */
    Parsed<UploadedArchive> open(SeekableByteChannel channel) throws IOException {
        EntryRules rules = new EntryRules(limits, archive);
        Map<String, UploadedArchive.Opener> files = new LinkedHashMap<>();
        Slice bytes = new Slice(channel, 0, channel.size());
        Budget budget = new Budget(bytes);
        try (TarArchiveInputStream tar = new TarArchiveInputStream(budget)) {
            budget.set(MAX_HEADER_BYTES);
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Optional<Problem> wrong = judge(entry, rules);
                if (wrong.isPresent()) {
                    return Parsed.refused(List.of(wrong.get()));
                }
                long size = entry.getSize();
                if (!entry.isDirectory()) {
                    long start = bytes.position();
                    files.put(entry.getName(), () -> new BufferedInputStream(new Slice(channel, start, size), BUFFER));
                }
                budget.set(MAX_HEADER_BYTES + size + RECORD_BYTES);
            }
        }
        return Parsed.of(new UploadedArchive(files, channel), List.of());
    }

    private static Optional<Problem> judge(TarArchiveEntry entry, EntryRules rules) {
        String name = entry.getName();
        Optional<Problem> wrong = rules.name(name, entry.isDirectory());
        if (wrong.isPresent()) {
            return wrong;
        }
        if (entry.isSymbolicLink() || entry.isLink()) {
            return rules.refused(name, "a link", "files and folders");
        }
        if (entry.isSparse() || entry.isCharacterDevice() || entry.isBlockDevice() || entry.isFIFO()) {
            return rules.refused(name, "a device, pipe or sparse file", "files and folders");
        }
        return rules.size(name, entry.getSize(), entry.getSize());
    }
}
