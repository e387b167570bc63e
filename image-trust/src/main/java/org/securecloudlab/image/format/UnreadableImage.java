package org.securecloudlab.image.format;

import java.io.IOException;

/** An image that qemu would not open, or could not read at some place. */
final class UnreadableImage extends IOException {
    private static final long serialVersionUID = 1L;

    UnreadableImage(String message) {
        super(message);
    }
}
