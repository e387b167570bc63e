package org.securecloudlab.scheduler;

import java.util.function.Function;
import java.util.function.Predicate;

/** A filter made ready for one request: what the request says has been read once, so that a host costs little. */
public interface HostTest {

    /** Passes every host; the engine does not even ask it. */
    HostTest ALL = of(host -> true, "nothing", host -> "anything");

    /**
     * Whether the host may be taken.
     *
     * @throws IllegalArgumentException where nova lets an error escape, which fails the whole request
     */
    boolean passes(HostState host);

    /** What was asked and what is there; called for refused hosts only, and only when somebody wants to know. */
    Reason reason(HostState host);

    /** A test from its parts. */
    static HostTest of(Predicate<HostState> passes, String asked, Function<HostState, String> found) {
        return new HostTest() {
            @Override
            public boolean passes(HostState host) {
                return passes.test(host);
            }

            @Override
            public Reason reason(HostState host) {
                return new Reason(asked, found.apply(host));
            }
        };
    }
}
