package org.securecloudlab.scenario.upgrade;

import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Sentence;

/**
 * A host that cannot be upgraded as asked.
 *
 * @param host service host
 * @param kind what kind of reason
 * @param instanceIds who is in the way; the first of them, where it is about room
 * @param because what is in the way
 * @param change the smallest change that makes it possible, to be read after "if"; empty when none was found
 */
public record BlockedHost(
        String host, Kind kind, List<String> instanceIds, Sentence because, Optional<Sentence> change) {

    /** What keeps a host from being upgraded. */
    public enum Kind {
        /** Guests that nova does not live-migrate. */
        UNMOVABLE,
        /** Guests whose migration does not complete. */
        NOT_CONVERGING,
        /** Guests that fit nowhere else. */
        NO_HOST,
        /** It is down; left out, which does not make a plan impossible. */
        DOWN
    }

    public BlockedHost {
        instanceIds = List.copyOf(instanceIds);
    }
}
