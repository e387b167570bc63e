package org.securecloudlab.web.api;

import java.util.function.Predicate;
import org.securecloudlab.store.run.RunProgress;

/** Holds up to and including the first final state; one for each listener. */
final class UntilEnd implements Predicate<RunProgress> {
    private boolean ended;

    @Override
    public boolean test(RunProgress progress) {
        boolean before = ended;
        ended = progress.state().isFinal();
        return !before;
    }
}
