package org.securecloudlab.image.format;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.securecloudlab.image.ImageBytes;

/** A VMDK as qemu sees it ({@code block/vmdk.c}, {@code vmdk_open} of QEMU 7.2); a descriptor's extents are never opened. */
final class VmdkImage {
    private static final int MAX_DESCRIPTOR_BYTES = (1 << 20) - 1;
    private static final int DESCRIPTOR_OFFSET = 0x200;
    private static final int PARENT_BYTES = 20 * 512;
    private static final Set<String> OTHER_FILES =
            Set.of("monolithicFlat", "vmfs", "vmfsSparse", "seSparse", "twoGbMaxExtentSparse", "twoGbMaxExtentFlat");
    private static final Pattern CREATE_TYPE = Pattern.compile("createType=\"([^\"\n]*)\"");
    private static final Pattern PARENT = Pattern.compile("parentFileNameHint=\"([^\"]*)\"");

    private VmdkImage() {}

    static boolean namesOtherFiles(String createType) {
        return OTHER_FILES.contains(createType);
    }

    static QemuImage open(ImageBytes image) throws IOException {
        Bytes header = Bytes.littleEndian(PaddedReads.bytes(image, 0, 512));
        if (header.startsWith("COWD")) {
            return image(header.u32(12) * 512, Optional.empty(), Optional.of("vmfsSparse"), Optional.empty());
        }
        if (!header.startsWith("KDMV")) {
            return descriptor(text(image, 0));
        }
        if (header.u64(12) == 0 && header.u64(28) != 0) {
            return descriptor(text(image, header.u64(28) * 512));
        }
        VmdkSparseDisk disk = VmdkSparseDisk.open(image, header);
        String embedded = text(image, DESCRIPTOR_OFFSET);
        Matcher parent = PARENT.matcher(embedded.substring(0, Math.min(embedded.length(), PARENT_BYTES)));
        Optional<String> backing = parent.find() ? Optional.of(parent.group(1)) : Optional.empty();
        return image(disk.sizeBytes(), backing, Optional.of(disk.createType()), Optional.of(disk));
    }

    private static QemuImage descriptor(String text) throws UnreadableImage {
        Optional<String> type = createType(text);
        Qcow2Header.check(type.isPresent(), "a descriptor without a create type");
        Qcow2Header.check(namesOtherFiles(type.get()), "an unsupported create type");
        throw UnreadableImage.needsAnotherFile("a descriptor of type " + type.get() + " that names other files");
    }

    private static QemuImage image(
            long size, Optional<String> backing, Optional<String> type, Optional<ImageBytes> disk) {
        return new QemuImage("vmdk", size, backing, Optional.empty(), type, Optional.empty(), disk);
    }

    private static Optional<String> createType(String descriptor) {
        Matcher type = CREATE_TYPE.matcher(descriptor);
        return type.find() ? Optional.of(type.group(1)) : Optional.empty();
    }

    private static String text(ImageBytes image, long offset) throws IOException {
        if (offset < 0 || offset >= image.sizeBytes()) {
            return "";
        }
        byte[] bytes = image.bytes(offset, MAX_DESCRIPTOR_BYTES);
        int end = 0;
        while (end < bytes.length && bytes[end] != 0) {
            end++;
        }
        return Bytes.bigEndian(bytes).latin1(0, end);
    }
}
