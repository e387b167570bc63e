package org.securecloudlab.scheduler;

import java.util.function.Function;
import java.util.function.Predicate;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.scheduler.explain.Reason;

/** A filter made ready for one request: what the request says has been read once, so that a host costs little. */
public interface HostTest {

    /** Passes every host; the engine does not even ask it. */
    HostTest ALL = of(host -> true, "nothing", host -> "anything");

    /** What a verdict depends on. A test that says more than {@link #ANY} lets the engine ask it less often. */
    enum Scope {
        /** Anything. */
        ANY,
        /**
         * Only facts other than name, address and reported disk usage, aggregates, and the state of the service: hosts that agree in them
         * get the same verdict.
         */
        KIND,
        /** Passes all hosts but the {@link #named} ones, and never fails. */
        EXCEPT,
        /** Passes the {@link #named} hosts only, and never fails. */
        ONLY
    }

    /** What its verdict depends on. */
    default Scope scope() {
        return Scope.ANY;
    }

    /** The hosts that {@link Scope#EXCEPT} and {@link Scope#ONLY} speak of, by index in ascending order. */
    default int[] named() {
        return new int[0];
    }

    /**
     * Whether the host may be taken.
     *
     * @throws IllegalArgumentException where nova lets an error escape, which fails the whole request
     */
    boolean passes(HostState host);

    /** What was asked and what is there; called for refused hosts only, and only when somebody wants to know. */
    Reason reason(HostState host);

    /** A test from its parts, which says in plain text what was asked and found: it stays as it is in every language. */
    static HostTest of(Predicate<HostState> passes, String asked, Function<HostState, String> found) {
        return of(passes, Sentence.plain(asked), found.andThen(Sentence::plain));
    }

    /** A test from its parts. */
    static HostTest of(Predicate<HostState> passes, Sentence asked, Function<HostState, Sentence> found) {
        return of(Scope.ANY, new int[0], passes, asked, found);
    }

    /** A test of scope {@link Scope#KIND} in plain text. */
    static HostTest ofKind(Predicate<HostState> passes, String asked, Function<HostState, String> found) {
        return ofKind(passes, Sentence.plain(asked), found.andThen(Sentence::plain));
    }

    /** A test of scope {@link Scope#KIND}. */
    static HostTest ofKind(Predicate<HostState> passes, Sentence asked, Function<HostState, Sentence> found) {
        return of(Scope.KIND, new int[0], passes, asked, found);
    }

    /** A test with its scope and, for scopes that name hosts, their indexes in ascending order. */
    static HostTest of(
            Scope scope,
            int[] named,
            Predicate<HostState> passes,
            Sentence asked,
            Function<HostState, Sentence> found) {
        return new HostTest() {
            @Override
            public Scope scope() {
                return scope;
            }

            @Override
            public int[] named() {
                return named.clone();
            }

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
