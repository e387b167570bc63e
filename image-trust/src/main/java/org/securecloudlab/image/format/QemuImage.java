package org.securecloudlab.image.format;

import java.io.IOException;
import java.util.Optional;
import org.securecloudlab.image.ImageBytes;

/**
 * An image as qemu-img sees it.
 *
 * @param format qemu's name of the format
 * @param virtualSizeBytes size of the disk that a guest would see
 * @param backingFile the file that the image is laid over, as it names it
 * @param dataFile the external file that holds the data, as the image names it
 * @param createType VMDK's subtype
 * @param isEncrypted it can be opened and not be read
 * @param disk the virtual disk's bytes; empty where this build does not read the format, or they are in another file
 */
record QemuImage(
        String format,
        long virtualSizeBytes,
        Optional<String> backingFile,
        Optional<String> dataFile,
        Optional<String> createType,
        boolean isEncrypted,
        Optional<ImageBytes> disk) {

    /**
     * Opens as qemu would, without any other file.
     *
     * @throws UnreadableImage when qemu would not open it
     */
    static QemuImage open(ImageBytes image) throws IOException {
        String format = QemuProbe.format(image);
        return switch (format) {
            case "raw" -> raw(image);
            case "qcow2" -> Qcow2Disk.open(image);
            case "vmdk" -> VmdkImage.open(image);
            case "vdi" -> plain(format, VdiDisk.open(image));
            case "vpc" -> plain(format, VhdDisk.open(image));
            case "vhdx" -> plain(format, VhdxDisk.open(image));
            default -> rare(format, image);
        };
    }

    /** Formats whose size is told and whose bytes are not read. */
    private static QemuImage rare(String format, ImageBytes image) throws IOException {
        byte[] header = PaddedReads.bytes(image, 0, 64);
        long size =
                switch (format) {
                    case "qed" -> Bytes.littleEndian(header).u64(48);
                    case "qcow" -> Bytes.bigEndian(header).u64(24);
                    case "parallels" -> Bytes.littleEndian(header).u64(36) * 512;
                    default -> 0;
                };
        return new QemuImage(
                format,
                size,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                format.equals("luks"),
                Optional.empty());
    }

    private static QemuImage raw(ImageBytes image) {
        return plain("raw", image);
    }

    private static QemuImage plain(String format, ImageBytes disk) {
        return new QemuImage(
                format,
                disk.sizeBytes(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.of(disk));
    }
}
