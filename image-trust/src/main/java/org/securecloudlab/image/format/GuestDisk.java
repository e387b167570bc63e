package org.securecloudlab.image.format;

import java.io.IOException;
import java.util.Optional;
import org.securecloudlab.image.ImageBytes;

/** What a guest reads of an image: the virtual disk of a format that qemu knows, else the file itself. */
public final class GuestDisk {
    private GuestDisk() {}

    /** Reads a disk. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(ImageBytes disk) throws IOException;
    }

    /**
     * Reads.
     *
     * @return empty where qemu would not open the image or fails in it, or its bytes are in another file or of a kind that is not read here
     */
    public static <T> Optional<T> read(ImageBytes image, Reader<T> reader) throws IOException {
        try {
            Optional<ImageBytes> disk = disk(image);
            return disk.isEmpty() ? Optional.empty() : Optional.of(reader.read(disk.get()));
        } catch (UnreadableImage e) {
            return Optional.empty();
        }
    }

    private static Optional<ImageBytes> disk(ImageBytes image) throws IOException {
        QemuImage seen = QemuImage.open(image);
        if (seen.format().equals("raw")) {
            return Optional.of(image);
        }
        return seen.obstacle().isPresent() ? Optional.empty() : seen.disk();
    }
}
