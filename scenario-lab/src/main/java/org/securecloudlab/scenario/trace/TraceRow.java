package org.securecloudlab.scenario.trace;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * One recorded instance.
 *
 * @param line 1-based line of the CSV
 * @param id unique in the trace
 * @param arrivalNanos after the start of the trace
 * @param lifetimeNanos empty when nothing was recorded
 * @param vcpus a count
 * @param ramMiB memory
 * @param diskGiB root disk; 0 when nothing was recorded
 * @param flavor its flavor's name in the recorded cloud
 */
public record TraceRow(
        int line,
        String id,
        long arrivalNanos,
        OptionalLong lifetimeNanos,
        int vcpus,
        long ramMiB,
        long diskGiB,
        Optional<String> flavor) {}
