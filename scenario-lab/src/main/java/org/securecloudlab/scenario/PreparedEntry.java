package org.securecloudlab.scenario;

import org.securecloudlab.scenario.operation.PreparedOperation;

/**
 * An entry of the timeline that fits its cloud.
 *
 * @param atNanos simulated nanoseconds since the start
 * @param operation what happens then
 */
record PreparedEntry(long atNanos, PreparedOperation operation) {}
