package org.securecloudlab.scheduler.explain;

import java.util.OptionalDouble;

/**
 * One rule that keeps a host from a request, whatever the other rules say.
 *
 * @param change what would have to be different, to be read after "if"; for a ratio, the option's name
 * @param ratio the smallest allocation ratio that would do, in tenths, for rules about capacity
 */
public record Obstacle(String change, OptionalDouble ratio) {

    /** What placement and ComputeFilter both want. */
    public static final String SERVICE_IS_ON = "its compute service were enabled and up";

    /** What placement and AvailabilityZoneFilter both look at. */
    public static final String NO_ZONE = "no availability zone were asked";

    /** An obstacle that a change of a setting or of the request removes. */
    public static Obstacle of(String change) {
        return new Obstacle(change, OptionalDouble.empty());
    }
}
