package org.securecloudlab.cloud.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;

/** Takes in zip. Every entry is unpacked once to count its real size; later reads give no more than that. */
final class ZipIntake {
    private static final int BUFFER = 1 << 16;
    /** The kinds of files in the upper half of a Unix mode: regular, or not said. */
    private static final int MODE_KIND = 0xF000;

    private static final int MODE_REGULAR = 0x8000;
    private static final int MODE_FOLDER = 0x4000;

    private final ArchiveLimits limits;
    private final EntryRules rules;
    private final String archive;

    ZipIntake(ArchiveLimits limits, String archive) {
        this.limits = limits;
        this.archive = archive;
        this.rules = new EntryRules(limits, archive);
    }

    Parsed<UploadedArchive> open(SeekableByteChannel channel) throws IOException {
        // The library reads the whole directory into memory, so it is counted first.
        if (CentralDirectory.countUpTo(channel, limits.entries() + 1) > limits.entries()) {
            return ArchiveIntake.refuse(archive, "more than " + limits.entries() + " entries", "a smaller archive");
        }
        ZipFile zip = ZipFile.builder().setSeekableByteChannel(channel).get();
        Map<String, UploadedArchive.Opener> files = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
            Optional<Problem> wrong = judge(zip, entry);
            if (wrong.isPresent()) {
                problems.add(wrong.get());
                break;
            }
            if (!entry.isDirectory()) {
                files.put(entry.getName(), () -> zip.getInputStream(entry));
            }
        }
        return problems.isEmpty() ? Parsed.of(new UploadedArchive(files, zip), List.of()) : Parsed.refused(problems);
    }

    private Optional<Problem> judge(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        String name = entry.getName();
        Optional<Problem> wrong = rules.name(name, entry.isDirectory());
        if (wrong.isPresent()) {
            return wrong;
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return rules.refused(name, "an encrypted entry", "an entry without password");
        }
        int kind = entry.getUnixMode() & MODE_KIND;
        if (entry.isUnixSymlink() || (kind != 0 && kind != MODE_REGULAR && kind != MODE_FOLDER)) {
            return rules.refused(name, "a link, device or pipe", "files and folders");
        }
        if (!zip.canReadEntryData(entry)) {
            return rules.refused(name, "a way of packing that is not known", "DEFLATE or no packing");
        }
        return rules.size(name, entry.getCompressedSize(), measured(zip, entry));
    }

    /** The entry's real size, or one more than there is room for. */
    private long measured(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (InputStream bytes = zip.getInputStream(entry)) {
            for (int count = bytes.read(buffer); count >= 0; count = bytes.read(buffer)) {
                size += count;
                if (size > rules.room() || limits.isBomb(entry.getCompressedSize(), size)) {
                    return size;
                }
            }
        }
        return size;
    }
}
