package org.securecloudlab.cloud.archive;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;

/** Gives room for what does not fit into memory, such as a temporary file that is deleted when it is closed. */
@FunctionalInterface
public interface Scratch {

    /**
     * An empty channel, readable and writable.
     *
     * @throws IOException when there is no room
     */
    SeekableByteChannel create() throws IOException;
}
