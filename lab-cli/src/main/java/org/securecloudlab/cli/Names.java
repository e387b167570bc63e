package org.securecloudlab.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** How files are called in what we print: by their own name, never by where they are. */
public final class Names {
    private static final List<String> DOUBLE_ENDINGS = List.of(".tar.gz");

    private Names() {}

    /** The last part of a path. */
    public static String file(Path path) {
        Path name = path.toAbsolutePath().normalize().getFileName();
        return name == null ? path.toString() : name.toString();
    }

    /** A file's name without its ending. */
    public static String withoutEnding(String file) {
        String lower = file.toLowerCase(Locale.ROOT);
        for (String ending : DOUBLE_ENDINGS) {
            if (lower.endsWith(ending)) {
                return file.substring(0, file.length() - ending.length());
            }
        }
        int dot = file.lastIndexOf('.');
        return dot <= 0 ? file : file.substring(0, dot);
    }
}
