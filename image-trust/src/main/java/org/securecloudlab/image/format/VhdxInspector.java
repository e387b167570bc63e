package org.securecloudlab.image.format;

import java.util.HexFormat;
import java.util.Optional;

/** VHDX: identifier, region table, metadata table and the size of the virtual disk (MS-VHDX section 2). */
final class VhdxInspector implements Inspector {
    private static final long REGION_SIGNATURE = 0x69676572L;
    private static final int MAX_ENTRIES = 2048;
    private static final int TABLE_BYTES = MAX_ENTRIES * 32;
    /** The metadata region and the virtual disk's size, as their GUIDs lie in the file. */
    private static final byte[] METADATA_REGION = HexFormat.of().parseHex("06a27c8b90479a4bb8fe575f050f886e");

    private static final byte[] VIRTUAL_DISK_SIZE = HexFormat.of().parseHex("2442a52f1bcd7648b2115dbed83bf4b8");

    private final CaptureRegion identifier = new CaptureRegion(0, 32);
    private final CaptureRegion regionTable = new CaptureRegion(192 << 10, 64 << 10);
    private Optional<CaptureRegion> metadata = Optional.empty();
    private Optional<CaptureRegion> diskSize = Optional.empty();

    @Override
    public String formatName() {
        return "vhdx";
    }

    @Override
    public void eat(byte[] chunk, long position) throws NotThisFormat {
        identifier.capture(chunk, position);
        regionTable.capture(chunk, position);
        metadata.ifPresent(region -> region.capture(chunk, position));
        diskSize.ifPresent(region -> region.capture(chunk, position));
        if (regionTable.isComplete() && metadata.isEmpty()) {
            metadata = metadataRegion(Bytes.littleEndian(regionTable.data()));
            metadata.ifPresent(region -> region.capture(chunk, position));
        } else if (metadata.isPresent() && diskSize.isEmpty()) {
            diskSize = diskSizeRegion(metadata.get());
            diskSize.ifPresent(region -> region.capture(chunk, position));
        }
    }

    private static Optional<CaptureRegion> metadataRegion(Bytes table) throws NotThisFormat {
        if (table.u32(0) != REGION_SIGNATURE) {
            throw new NotThisFormat("no region table");
        }
        long count = table.u32(8);
        if (count >= MAX_ENTRIES) {
            throw new NotThisFormat("too many regions");
        }
        for (int i = 0; i < count; i++) {
            int entry = 16 + i * 32;
            if (table.hasAt(entry, METADATA_REGION)) {
                return Optional.of(new CaptureRegion(table.u64(entry + 16), TABLE_BYTES));
            }
        }
        return Optional.empty();
    }

    private static Optional<CaptureRegion> diskSizeRegion(CaptureRegion metadata) throws NotThisFormat {
        if (metadata.size() < 32) {
            return Optional.empty();
        }
        Bytes table = Bytes.littleEndian(metadata.data());
        if (!table.startsWith("metadata")) {
            throw new NotThisFormat("no metadata table");
        }
        int count = table.u16(10);
        if (metadata.size() < 32 + count * 32) {
            return Optional.empty();
        }
        if (count >= MAX_ENTRIES) {
            throw new NotThisFormat("too many metadata items");
        }
        for (int i = 0; i < count; i++) {
            int entry = 32 + i * 32;
            if (table.hasAt(entry, VIRTUAL_DISK_SIZE)) {
                metadata.stopHere();
                int length = (int) Math.min(TABLE_BYTES, table.u32(entry + 20));
                return Optional.of(new CaptureRegion(metadata.offset() + table.u32(entry + 16), length));
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean matches() {
        return Bytes.littleEndian(identifier.data()).startsWith("vhdxfile");
    }

    @Override
    public boolean isComplete() {
        return identifier.isComplete()
                && regionTable.isComplete()
                && metadata.map(CaptureRegion::isComplete).orElse(true)
                && diskSize.map(CaptureRegion::isComplete).orElse(true);
    }

    @Override
    public boolean isSafe() {
        return true;
    }
}
