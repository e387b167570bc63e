package org.securecloudlab.image.format;

import java.io.IOException;

/** An image that qemu would not open, or could not read at some place. */
final class UnreadableImage extends IOException {
    private static final long serialVersionUID = 1L;

    private final String exception;

    UnreadableImage(String message) {
        this("InvalidDiskInfo", message);
    }

    private UnreadableImage(String exception, String message) {
        super(message);
        this.exception = exception;
    }

    /** It needs another file, and beside a download there is none. */
    static UnreadableImage needsAnotherFile(String message) {
        return new UnreadableImage("DiskNotFound", message);
    }

    /** Nova's exception, without its module. */
    String exception() {
        return exception;
    }
}
