package org.securecloudlab.scheduler;

import java.util.Optional;

/** A weigher whose raw value depends on nothing but the host, whoever asks: hosts can be kept sorted by it. */
public interface SteadyWeigher extends HostWeigher {

    /** The raw value of each host. */
    HostScore score();

    @Override
    default Optional<HostScore> steadyScore() {
        return Optional.of(score());
    }

    @Override
    default HostScore prepare(RequestContext request) {
        return score();
    }
}
