package org.securecloudlab.scheduler;

import java.util.Optional;
import java.util.function.Supplier;

/** The quick way of a scheduler: made when it is first asked for, and anew after every change of hosts' kinds or of the configuration. */
final class QuickWay {
    private final Supplier<Optional<QuickPlacement>> maker;
    private Optional<QuickPlacement> made = Optional.empty();
    private boolean isMade;

    /** What the maker gives may be nothing: then there is no quick way. */
    QuickWay(Supplier<Optional<QuickPlacement>> maker) {
        this.maker = maker;
    }

    /** Nothing when there is none for this configuration. */
    Optional<QuickPlacement> get() {
        if (!isMade) {
            isMade = true;
            made = maker.get();
        }
        return made;
    }

    void forget() {
        made = Optional.empty();
        isMade = false;
    }

    /** A host's state has changed. */
    void changed(int host) {
        made.ifPresent(way -> way.changed(host));
    }
}
