package org.securecloudlab.image.format;

import java.util.Optional;

/** VMDK with a sparse header: version, no footer, and a descriptor at its usual place with nothing but lines that are understood. */
final class VmdkInspector implements Inspector {
    private static final int HEADER_BYTES = 512;
    private static final int DESCRIPTOR_OFFSET = 0x200;
    private static final int MAX_DESCRIPTOR_BYTES = (1 << 20) - 1;
    private static final long DIRECTORY_AT_END = -1L;

    private final CaptureRegion header = new CaptureRegion(0, HEADER_BYTES);
    private Optional<CaptureRegion> descriptor = Optional.empty();

    @Override
    public String formatName() {
        return "vmdk";
    }

    @Override
    public void eat(byte[] chunk, long position) throws NotThisFormat {
        header.capture(chunk, position);
        descriptor.ifPresent(region -> region.capture(chunk, position));
        if (header.isComplete() && descriptor.isEmpty()) {
            CaptureRegion region = descriptorRegion(Bytes.littleEndian(header.data()));
            region.capture(chunk, position);
            descriptor = Optional.of(region);
        }
    }

    private static CaptureRegion descriptorRegion(Bytes header) throws NotThisFormat {
        long version = header.u32(4);
        if (!header.startsWith("KDMV") || version < 1 || version > 3) {
            throw new NotThisFormat("no sparse VMDK of version 1 to 3");
        }
        if (header.u64(56) == DIRECTORY_AT_END) {
            throw new NotThisFormat("a footer, which would count more than the header");
        }
        if (header.u64(28) != DESCRIPTOR_OFFSET / 512) {
            throw new NotThisFormat("a descriptor that is not behind the header");
        }
        long sectors = header.u64(36);
        boolean huge = sectors < 0 || sectors > MAX_DESCRIPTOR_BYTES / 512;
        return new CaptureRegion(DESCRIPTOR_OFFSET, huge ? MAX_DESCRIPTOR_BYTES : (int) sectors * 512);
    }

    @Override
    public boolean matches() {
        return Bytes.littleEndian(header.data()).startsWith("KDMV");
    }

    @Override
    public boolean isComplete() {
        return header.isComplete() && descriptor.map(CaptureRegion::isComplete).orElse(true);
    }

    @Override
    public boolean isSafe() throws NotThisFormat {
        if (descriptor.isEmpty() || !descriptor.get().isComplete()) {
            return false;
        }
        return VmdkDescriptorCheck.isSafe(descriptor.get().data());
    }
}
