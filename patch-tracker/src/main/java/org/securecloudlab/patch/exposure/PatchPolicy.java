package org.securecloudlab.patch.exposure;

import java.time.Duration;
import java.util.Optional;
import org.securecloudlab.patch.urgency.CvssBand;

/**
 * How a company patches.
 *
 * @param name unique
 * @param every between the dates of a regular schedule; empty: each owner patches when ready
 * @param emergencyFrom with a schedule, severities from this one on do not wait for it; empty: all wait
 * @param rebuildEvery between rebuilds of images, which replace all systems, owned or not; empty: none
 * @param adoptUnowned whether unowned groups are given an owner, who then works like the others
 */
public record PatchPolicy(
        String name,
        Optional<Duration> every,
        Optional<CvssBand> emergencyFrom,
        Optional<Duration> rebuildEvery,
        boolean adoptUnowned) {

    /** When a patch is on a group, in days from the start; infinite when it never is. */
    double patchedAt(InstanceGroup group, CvssBand severity, double advisoryDay, double responseDays) {
        double rebuilt = rebuildEvery.map(period -> next(advisoryDay, period)).orElse(Double.POSITIVE_INFINITY);
        if (!group.isOwned() && !adoptUnowned) {
            return rebuilt;
        }
        double ready = advisoryDay + responseDays;
        boolean urgent =
                emergencyFrom.filter(from -> severity.compareTo(from) >= 0).isPresent();
        double regular = every.map(period -> next(advisoryDay, period)).orElse(ready);
        return Math.min(rebuilt, urgent ? Math.min(ready, regular) : regular);
    }

    /** The first date of a period after a time. */
    private static double next(double day, Duration period) {
        double days = period.toMillis() / 86_400_000.0;
        return (Math.floor(day / days) + 1) * days;
    }
}
