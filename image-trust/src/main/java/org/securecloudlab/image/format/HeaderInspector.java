package org.securecloudlab.image.format;

import java.util.function.Predicate;

/** Inspects a format that its first 512 bytes tell all about. */
final class HeaderInspector implements Inspector {
    private static final int HEADER_BYTES = 512;

    private final String formatName;
    private final Predicate<byte[]> matching;
    private final Predicate<byte[]> safe;
    private final CaptureRegion header = new CaptureRegion(0, HEADER_BYTES);

    private HeaderInspector(String formatName, Predicate<byte[]> matching, Predicate<byte[]> safe) {
        this.formatName = formatName;
        this.matching = matching;
        this.safe = safe;
    }

    /** qcow2: magic; neither backing file nor data file nor unknown incompatible features. */
    static HeaderInspector qcow2() {
        return new HeaderInspector(
                "qcow2", header -> Bytes.bigEndian(header).u32(0) == Qcow2Header.MAGIC, HeaderInspector::isSafeQcow2);
    }

    /** QED is never safe; nova's inspector of it calls itself raw. */
    static HeaderInspector qed() {
        return new HeaderInspector("raw", header -> Bytes.bigEndian(header).startsWith("QED\0"), header -> false);
    }

    /** VHD, recognised by the copy of its footer at the start: fixed disks have none. */
    static HeaderInspector vhd() {
        return new HeaderInspector("vhd", header -> Bytes.bigEndian(header).startsWith("conectix"), header -> true);
    }

    static HeaderInspector vdi() {
        return new HeaderInspector(
                "vdi", header -> Bytes.littleEndian(header).u32(0x40) == VdiDisk.SIGNATURE, header -> true);
    }

    private static boolean isSafeQcow2(byte[] header) {
        Bytes bytes = Bytes.bigEndian(header);
        long backingFileOffset = bytes.u64(8);
        long incompatible = bytes.u64(72);
        long dataFileAndUnknown = ~0xfL | 0x4L;
        return backingFileOffset == 0 && (incompatible & dataFileAndUnknown) == 0;
    }

    @Override
    public String formatName() {
        return formatName;
    }

    @Override
    public void eat(byte[] chunk, long position) {
        header.capture(chunk, position);
    }

    @Override
    public boolean matches() {
        return isComplete() && matching.test(header.data());
    }

    @Override
    public boolean isComplete() {
        return header.isComplete();
    }

    @Override
    public boolean isSafe() {
        return safe.test(header.data());
    }
}
