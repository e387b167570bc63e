package org.securecloudlab.scenario.expectation;

import java.util.OptionalInt;

/**
 * One comparison of an expectation where it went worst, so that it can be seen by how much it failed or how close it came.
 *
 * @param comparison what is to hold, such as {@code boot.ready.p99 < PT30S}; under a {@code not} it is the opposite of what is
 *     written
 * @param replication the replication that came off worst, the first of several; empty when it is judged once over all
 * @param left what stands on the left
 * @param right what stands on the right
 * @param holds whether it holds there
 */
public record Observation(String comparison, OptionalInt replication, Quantity left, Quantity right, boolean holds) {

    /**
     * A number with its unit.
     *
     * @param value in {@code unit}
     * @param unit a base unit such as {@code s} or {@code B}, or what is counted; may be empty
     */
    public record Quantity(double value, String unit) {}
}
