package org.securecloudlab.cloud.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;

/**
 * Reads the few files that matter out of a tar (packed by gzip or not) of {@code /etc} of one host or of many, with owners and
 * modes of everything. The tar is read once, as a stream; nothing is unpacked. Links and devices are passed over, for an
 * {@code /etc} is full of them. Of two entries of one name the last counts, as for tar itself.
 */
public final class ConfigArchive {
    private static final long MAX_HEADER_BYTES = 1 << 20;
    private static final int GZIP_MAGIC = 0x1f8b;

    /**
     * A file that was asked for.
     *
     * @param name without a leading {@code ./} or slash
     * @param bytes cut to one more than the limit
     */
    @SuppressWarnings("ArrayRecordComponent") // a file's bytes on their way to a parser; never compared
    public record Content(String name, byte[] bytes) {}

    /**
     * Owner and mode of an entry.
     *
     * @param name without a leading {@code ./} or slash, and without one at the end
     */
    public record Owned(String name, boolean folder, String owner, String group, int mode) {}

    /** What the archive holds. */
    public record Contents(List<Content> files, List<Owned> entries) {}

    private final ArchiveLimits limits;
    private final int fileLimit;
    private final Map<String, Content> files = new LinkedHashMap<>();
    private final List<Owned> owned = new ArrayList<>();
    private long bytes;

    private ConfigArchive(ArchiveLimits limits, int fileLimit) {
        this.limits = limits;
        this.fileLimit = fileLimit;
    }

    /**
     * Reads.
     *
     * @param archive its name, for problems
     * @param wanted whether a file's content is needed; owner and mode are kept of all that this or {@code noted} takes
     * @param noted of which other entries owner and mode are needed
     * @param fileLimit how many bytes of a file may be read
     */
    public static Parsed<Contents> read(
            InputStream in, String archive, Predicate<String> wanted, Predicate<String> noted, int fileLimit) {
        ConfigArchive reader = new ConfigArchive(ArchiveLimits.DEFAULT, fileLimit);
        try {
            return reader.read(unpacked(in), wanted, noted)
                    .<Parsed<Contents>>map(problem -> Parsed.refused(List.of(problem.in(archive))))
                    .orElseGet(() -> Parsed.of(
                            new Contents(List.copyOf(reader.files.values()), List.copyOf(reader.owned)), List.of()));
        } catch (IOException broken) {
            return ArchiveIntake.refuse(archive, "a broken archive", "a tar or tar.gz that its own tool can unpack");
        }
    }

    private static InputStream unpacked(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
        buffered.mark(2);
        int magic = (buffered.read() << 8) | buffered.read();
        buffered.reset();
        return magic == GZIP_MAGIC
                ? GzipCompressorInputStream.builder()
                        .setInputStream(buffered)
                        .setDecompressConcatenated(true)
                        .get()
                : buffered;
    }

    private Optional<Problem> read(InputStream in, Predicate<String> wanted, Predicate<String> noted)
            throws IOException {
        Budget budget = new Budget(in);
        int entries = 0;
        try (TarArchiveInputStream tar = new TarArchiveInputStream(budget)) {
            budget.set(MAX_HEADER_BYTES);
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                entries++;
                bytes += entry.getSize();
                if (entries > limits.entries() * 10L || bytes > limits.unpackedBytes()) {
                    return Optional.of(Problem.error("", "an archive larger than allowed", "fewer or smaller files"));
                }
                budget.set(MAX_HEADER_BYTES + entry.getSize());
                take(tar, entry, wanted, noted);
                budget.set(2 * MAX_HEADER_BYTES + entry.getSize());
            }
        }
        return entries == 0
                ? Optional.of(Problem.error("", "an archive without an entry", "a tar of /etc"))
                : Optional.empty();
    }

    private void take(
            TarArchiveInputStream tar, TarArchiveEntry entry, Predicate<String> wanted, Predicate<String> noted)
            throws IOException {
        boolean folder = entry.isDirectory();
        if (!folder && !(entry.isFile() && !entry.isSymbolicLink() && !entry.isLink() && !entry.isSparse())) {
            return;
        }
        String name = plain(entry.getName());
        boolean content = !folder && wanted.test(name);
        if (content) {
            files.put(name, new Content(name, tar.readNBytes(fileLimit + 1)));
        }
        if (content || noted.test(name)) {
            owned.add(new Owned(
                    name,
                    folder,
                    owner(entry.getUserName(), entry.getLongUserId()),
                    owner(entry.getGroupName(), entry.getLongGroupId()),
                    entry.getMode() & 07777));
        }
    }

    /** The name; the number where the archive has no name. */
    private static String owner(String name, long id) {
        return name.isEmpty() ? (id == 0 ? "root" : Long.toString(id)) : name;
    }

    private static String plain(String name) {
        int start = 0;
        while (name.startsWith("/", start) || name.startsWith("./", start)) {
            start += name.charAt(start) == '/' ? 1 : 2;
        }
        return name.substring(start, name.endsWith("/") ? Math.max(start, name.length() - 1) : name.length());
    }
}
