package org.securecloudlab.web.patch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.securecloudlab.web.api.ApiPaths;
import org.securecloudlab.web.problem.ProblemException;
import org.securecloudlab.web.problem.ProblemKind;

/** Names that the resources of patches share, and small bodies as text. */
final class PatchPaths {
    static final String PATCH = ApiPaths.V1 + "/patch";
    static final String CALENDAR = "text/calendar";
    static final String CYCLONEDX = "application/vnd.cyclonedx+json";
    private static final int LARGEST_TEXT = 2 << 20;

    private PatchPaths() {}

    /** A body of at most two megabytes; 413 for a larger one. */
    static String text(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(LARGEST_TEXT + 1);
            if (bytes.length > LARGEST_TEXT) {
                throw new ProblemException(ProblemKind.TOO_LARGE, "A document may have " + LARGEST_TEXT + " bytes");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A word of an enumeration; 400 for another one. */
    static <E extends Enum<E>> E word(Class<E> words, String name, String value) {
        for (E word : words.getEnumConstants()) {
            if (word.name().equalsIgnoreCase(value.replace('-', '_'))) {
                return word;
            }
        }
        throw ProblemException.parameter(name, value, "one of " + List.of(words.getEnumConstants()));
    }
}
