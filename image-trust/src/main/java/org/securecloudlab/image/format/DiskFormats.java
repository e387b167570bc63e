package org.securecloudlab.image.format;

import java.util.Locale;
import java.util.Map;

/** What an image service would usually be told about a file of that name. */
public final class DiskFormats {
    private static final Map<String, String> BY_ENDING =
            Map.of("qcow2", "qcow2", "vmdk", "vmdk", "vhd", "vhd", "vhdx", "vhdx", "vdi", "vdi", "iso", "iso");

    private DiskFormats() {}

    public static String ofEnding(String file) {
        String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return BY_ENDING.getOrDefault(ending, "raw");
    }
}
