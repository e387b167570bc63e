package org.securecloudlab.patch.exposure;

import java.util.List;
import java.util.SortedMap;
import org.securecloudlab.cloud.Sorted;
import org.securecloudlab.patch.urgency.CvssBand;

/**
 * What to simulate.
 *
 * @param days how long
 * @param advisoriesPerYear how many advisories a year, by severity
 * @param groups systems
 * @param policies ways of patching to compare; differences are to the first one
 */
public record ExposureModel(
        int days,
        SortedMap<CvssBand, Double> advisoriesPerYear,
        List<InstanceGroup> groups,
        List<PatchPolicy> policies) {
    public ExposureModel {
        advisoriesPerYear = Sorted.map(advisoriesPerYear);
        groups = List.copyOf(groups);
        policies = List.copyOf(policies);
    }
}
