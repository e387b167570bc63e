package org.securecloudlab.image.format;

import java.nio.charset.StandardCharsets;

/** Whether qemu takes the first bytes of a file for a VMDK ({@code block/vmdk.c}, {@code vmdk_probe}). */
final class VmdkProbe {
    private VmdkProbe() {}

    static boolean matches(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        return text.startsWith("KDMV") || text.startsWith("COWD") || isDescriptor(text);
    }

    /** Comments and blank lines, then a line {@code version=1}, {@code 2} or {@code 3}. */
    private static boolean isDescriptor(String text) {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = text.indexOf('\n', at);
            if (c == '#' && end >= 0) {
                at = end + 1;
            } else if (c == ' ' && end >= 0 && text.substring(at, end).isBlank()) {
                at = end + 1;
            } else if (c == '\r' && text.startsWith("\n", at + 1)) {
                at += 2;
            } else if (c == '\n') {
                at++;
            } else {
                return text.substring(at).matches("(?s)version=[123]\r?\n.*");
            }
        }
        return false;
    }
}
