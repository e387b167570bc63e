package org.securecloudlab.image.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Nova's cautious reading of a VMDK descriptor: each line must be understood, and no extent may name a path. */
final class VmdkDescriptorCheck {
    private static final List<String> ACCESS = List.of("rw", "rdonly", "noaccess");

    private VmdkDescriptorCheck() {}

    static boolean isSafe(byte[] descriptor) throws Inspector.NotThisFormat {
        int end = descriptor.length;
        while (end > 0 && descriptor[end - 1] == 0) {
            end--;
        }
        for (int i = 0; i < end; i++) {
            if (descriptor[i] < 0) {
                throw new Inspector.NotThisFormat("a descriptor that is not ASCII");
            }
        }
        String text = new String(descriptor, 0, end, StandardCharsets.US_ASCII).toLowerCase(Locale.ROOT);
        int extents = 0;
        boolean safe = true;
        for (String raw : text.split("\n", -1)) {
            String line = PythonStrip.strip(raw);
            if (line.isEmpty() || line.startsWith("#") || line.startsWith("ddb") || isField(line)) {
                continue;
            }
            if (!ACCESS.contains(line.split(" ", 2)[0])) {
                throw new Inspector.NotThisFormat("a line that is not understood");
            }
            extents++;
            safe &= !line.contains("/");
        }
        return safe && extents > 0;
    }

    private static boolean isField(String line) {
        int equal = line.indexOf('=');
        return equal >= 0 && !line.substring(0, equal).contains(" ");
    }
}
