package org.securecloudlab.patch.exposure;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.securecloudlab.cloud.Sorted;

/**
 * What one policy leads to.
 *
 * @param policy its name
 * @param vulnerableInstanceDays instances times days with at least one open finding
 * @param differenceToFirst of that to the first policy, by pairs; empty for the first one itself
 * @param findingDaysBySeverity instances times days of every single finding
 * @param vulnerableDaysByOwner instance-days by owner; the unowned under an empty name
 * @param vulnerableByDay mean number of vulnerable instances at the end of each day
 */
public record PolicyExposure(
        String policy,
        ExposureFigure vulnerableInstanceDays,
        Optional<ExposureFigure> differenceToFirst,
        SortedMap<String, ExposureFigure> findingDaysBySeverity,
        SortedMap<String, ExposureFigure> vulnerableDaysByOwner,
        List<Double> vulnerableByDay) {
    public PolicyExposure {
        findingDaysBySeverity = Sorted.map(findingDaysBySeverity);
        vulnerableDaysByOwner = Sorted.map(vulnerableDaysByOwner);
        vulnerableByDay = List.copyOf(vulnerableByDay);
    }
}
