package org.securecloudlab.image.path;

import java.util.List;

/**
 * One step of a way.
 *
 * @param to where the image arrives
 * @param checks names of the checks that run on arrival; none where nobody looks
 */
public record Arrow(Place to, List<String> checks) {

    public Arrow {
        checks = List.copyOf(checks);
    }
}
