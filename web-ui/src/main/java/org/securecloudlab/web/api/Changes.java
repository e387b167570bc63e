package org.securecloudlab.web.api;

import java.util.Optional;
import java.util.function.Predicate;
import org.securecloudlab.store.run.RunProgress;

/** Holds for what differs from the last one told, and now and then for the same again; one for each listener. */
final class Changes implements Predicate<RunProgress> {
    private final int keepAlive;
    private Optional<RunProgress> told = Optional.empty();
    private int silent;

    /** @param keepAlive every so many equal ones, one is told */
    Changes(int keepAlive) {
        this.keepAlive = keepAlive;
    }

    @Override
    public boolean test(RunProgress progress) {
        silent++;
        if (told.filter(progress::equals).isPresent() && silent < keepAlive) {
            return false;
        }
        told = Optional.of(progress);
        silent = 0;
        return true;
    }
}
