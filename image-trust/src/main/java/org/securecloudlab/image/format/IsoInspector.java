package org.securecloudlab.image.format;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** ISO 9660 and UDF: the volume descriptor behind the system area of 32 KiB. */
final class IsoInspector implements Inspector {
    private static final int SYSTEM_AREA_BYTES = 32 << 10;
    private static final int DESCRIPTOR_BYTES = 2 << 10;
    private static final List<String> IDENTIFIERS = List.of("CD001", "NSR02", "NSR03");

    private final CaptureRegion descriptor = new CaptureRegion(SYSTEM_AREA_BYTES, DESCRIPTOR_BYTES);

    @Override
    public String formatName() {
        return "iso";
    }

    @Override
    public void eat(byte[] chunk, long position) {
        descriptor.capture(chunk, position);
    }

    @Override
    public boolean matches() {
        return isComplete() && IDENTIFIERS.contains(new String(descriptor.data(), 1, 5, StandardCharsets.ISO_8859_1));
    }

    @Override
    public boolean isComplete() {
        return descriptor.isComplete();
    }

    @Override
    public boolean isSafe() {
        return true;
    }
}
