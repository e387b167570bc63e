package org.securecloudlab.image.format;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.securecloudlab.image.ImageBytes;

/** What qemu-img takes an image for when nobody tells it ({@code bdrv_find_format} and the probes of QEMU 7.2's drivers). */
final class QemuProbe {
    private static final int PROBE_BYTES = 512;
    private static final byte[] LUKS = {'L', 'U', 'K', 'S', (byte) 0xba, (byte) 0xbe, 0, 1};
    private static final List<String> PARALLELS = List.of("WithoutFreeSpace", "WithouFreSpacExt");
    private static final String CLOOP =
            "#!/bin/sh\n#V2.0 Format\nmodprobe cloop file=$0 && mount -r -t iso9660 /dev/cloop $1\n";

    private QemuProbe() {}

    static String format(ImageBytes image) throws IOException {
        if (image.sizeBytes() == 0) {
            return "raw";
        }
        byte[] head = Arrays.copyOf(image.bytes(0, PROBE_BYTES), PROBE_BYTES);
        Bytes big = Bytes.bigEndian(head);
        Bytes little = Bytes.littleEndian(head);
        if (big.u32(0) == Qcow2Header.MAGIC && big.u32(4) >= 1) {
            return big.u32(4) == 1 ? "qcow" : "qcow2";
        }
        if (little.u32(0x40) == VdiDisk.SIGNATURE) {
            return "vdi";
        }
        if (big.startsWith("vhdxfile")) {
            return "vhdx";
        }
        if (VmdkProbe.matches(head)) {
            return "vmdk";
        }
        if (big.startsWith("conectix")) {
            return "vpc";
        }
        return rare(big, little);
    }

    private static String rare(Bytes big, Bytes little) {
        if (big.startsWith("QED\0")) {
            return "qed";
        }
        if (PARALLELS.contains(big.latin1(0, 16)) && little.u32(16) == 2) {
            return "parallels";
        }
        if (big.hasAt(0, LUKS)) {
            return "luks";
        }
        boolean bochs = big.startsWith("Bochs Virtual HD Image\0")
                && big.latin1(32, 8).equals("Redolog\0")
                && big.latin1(48, 8).equals("Growing\0")
                && (little.u32(64) == 0x00020000 || little.u32(64) == 0x00010000);
        if (bochs) {
            return "bochs";
        }
        return big.startsWith(CLOOP) ? "cloop" : "raw";
    }
}
