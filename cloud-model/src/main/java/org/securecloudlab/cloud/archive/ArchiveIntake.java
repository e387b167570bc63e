package org.securecloudlab.cloud.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;

/**
 * Takes in an uploaded archive. It is refused as a whole, with a problem that names the entry, for: a path that is absolute or
 * leaves the archive, a link or device, two entries of one name (letter case apart), an encrypted entry, more entries or bytes than
 * the limits, an entry that unpacks to absurdly more than it packs, bytes that are no archive. Sizes are counted while reading, never
 * taken from a header.
 */
public final class ArchiveIntake {
    private static final int SIGNATURE_BYTES = 512;

    private final ArchiveLimits limits;
    private final Scratch scratch;

    /**
     * An intake.
     *
     * @param scratch room to unpack a {@code tar.gz}; used for nothing else
     */
    public ArchiveIntake(ArchiveLimits limits, Scratch scratch) {
        this.limits = limits;
        this.scratch = scratch;
    }

    /**
     * Opens an archive; its kind is told by its bytes. The channel belongs to the result, which closes it; when the archive is
     * refused the channel is closed here.
     *
     * @param name the archive's name as the user knows it, for problems
     * @throws IOException when the channel cannot be closed
     */
    public Parsed<UploadedArchive> open(SeekableByteChannel channel, String name) throws IOException {
        Parsed<UploadedArchive> opened = judged(channel, name);
        if (opened.value().isEmpty()) {
            channel.close();
        }
        return opened;
    }

    private Parsed<UploadedArchive> judged(SeekableByteChannel channel, String name) {
        try {
            if (channel.size() > limits.packedBytes()) {
                return refuse(name, "more than " + limits.packedBytes() + " bytes", "a smaller archive");
            }
            byte[] start = start(channel);
            if (startsWith(start, 'P', 'K', 3, 4) || startsWith(start, 'P', 'K', 5, 6)) {
                return new ZipIntake(limits, name).open(channel);
            }
            if (startsWith(start, 0x1f, 0x8b)) {
                return new TarIntake(limits, name).openPacked(channel, scratch);
            }
            return isTar(start)
                    ? new TarIntake(limits, name).open(channel)
                    : refuse(name, "neither zip nor tar nor tar.gz", "a zip, tar or tar.gz");
        } catch (IOException broken) {
            return refuse(name, "a broken archive", "an archive that its own tool can unpack");
        }
    }

    private static byte[] start(SeekableByteChannel channel) throws IOException {
        byte[] start = new Slice(channel, 0, channel.size()).readNBytes(SIGNATURE_BYTES);
        return ByteBuffer.allocate(SIGNATURE_BYTES).put(start).array();
    }

    private static boolean startsWith(byte[] bytes, int... signature) {
        for (int i = 0; i < signature.length; i++) {
            if ((bytes[i] & 0xff) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    /** POSIX.1-1988 header, offset 257; all tars of the last decades have it. */
    private static boolean isTar(byte[] header) {
        return new String(header, 257, 5, StandardCharsets.US_ASCII).equals("ustar");
    }

    static <T> Parsed<T> refuse(String name, String found, String expected) {
        return Parsed.refused(List.of(Problem.error("", found, expected).in(name)));
    }
}
