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
 * @param obstacle why it can be opened and not be read; empty when it can be
 * @param disk the virtual disk's bytes; empty where this build does not read the format, or they are in another file
 */
record QemuImage(
        String format,
        long virtualSizeBytes,
        Optional<String> backingFile,
        Optional<String> dataFile,
        Optional<String> createType,
        Optional<String> obstacle,
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
            case "qcow" -> QcowDisk.open(image);
            case "qed" -> QedHeader.open(image);
            case "parallels" -> ParallelsHeader.open(image);
            default -> rare(format);
        };
    }

    /** Formats that are named and not looked into. */
    private static QemuImage rare(String format) {
        return new QemuImage(
                format,
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                format.equals("luks") ? Optional.of("encrypted, and no secret is given") : Optional.empty(),
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
                Optional.empty(),
                Optional.of(disk));
    }
}
