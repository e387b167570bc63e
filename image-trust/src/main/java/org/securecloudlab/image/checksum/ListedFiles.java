package org.securecloudlab.image.checksum;

import java.io.IOException;
import java.nio.channels.ReadableByteChannel;

/** The files that a list may name. Who implements it decides how far a name reaches. */
@FunctionalInterface
public interface ListedFiles {

    /**
     * Looks one up.
     *
     * @param name one byte a character (ISO 8859-1), as the list has it
     */
    Answer find(String name);

    /** What there is under a name. */
    sealed interface Answer {}

    /**
     * A file.
     *
     * @param opener opens it for one reading; the check closes it
     */
    record PlainFile(long sizeBytes, Opener opener) implements Answer {}

    /** Nothing. */
    record Missing() implements Answer {}

    /**
     * Something that cannot be read.
     *
     * @param reason as the system says it, such as {@code Is a directory}
     */
    record Unreadable(String reason) implements Answer {}

    /** Opens a file's bytes. */
    @FunctionalInterface
    interface Opener {
        ReadableByteChannel open() throws IOException;
    }
}
