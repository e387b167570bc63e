package org.securecloudlab.scenario;

import java.util.Optional;

/** Finds the trace that a scenario names: a file beside the scenario for the command line, a stored one for the server. */
@FunctionalInterface
public interface TraceSource {
    /** There are no traces. */
    TraceSource NONE = name -> Optional.empty();

    /** The CSV text of a trace; empty when there is none of that name. */
    Optional<String> text(String name);
}
