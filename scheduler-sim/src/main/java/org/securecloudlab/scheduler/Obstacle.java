package org.securecloudlab.scheduler;

import java.util.OptionalDouble;

/**
 * One rule that keeps a host from a request, whatever the other rules say.
 *
 * @param change what would have to be different, to be read after "if"; for a ratio, the option's name
 * @param ratio the allocation ratio that would do, for rules about capacity
 */
public record Obstacle(String change, OptionalDouble ratio) {

    /** An obstacle that a change of a setting or of the request removes. */
    public static Obstacle of(String change) {
        return new Obstacle(change, OptionalDouble.empty());
    }
}
