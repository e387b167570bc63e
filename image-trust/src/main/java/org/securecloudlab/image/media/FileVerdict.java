package org.securecloudlab.image.media;

import java.util.List;

/**
 * What became of a file.
 *
 * @param name its name
 * @param state what can be said of it
 * @param chain the reasons, from the key to the file
 */
public record FileVerdict(String name, State state, List<String> chain) {

    public FileVerdict {
        chain = List.copyOf(chain);
    }

    /** What can be said of a file. */
    public enum State {
        /** A list that is believed has its sum, and it is the file's. */
        GENUINE,
        /** A list that is believed has another sum. */
        ALTERED,
        /** A list that is believed names it, and it is not there. */
        MISSING,
        /** No list that is believed says anything strong enough of it. */
        UNPROVEN
    }
}
