package org.securecloudlab.scenario.comparison;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Optional;
import org.securecloudlab.kernel.statistics.MeanDifference;
import org.securecloudlab.kernel.statistics.MeanEstimate;

/**
 * One figure of two runs.
 *
 * @param name as expectations write it
 * @param unit of the numbers; the second run's, where both have it
 * @param before in the first run; empty when it has no value there
 * @param after in the second run; empty when it has no value there
 * @param difference second less first; empty when one has no value, or they differ in unit
 */
public record FigureChange(
        String name,
        String unit,
        Optional<MeanEstimate> before,
        Optional<MeanEstimate> after,
        Optional<MeanDifference> difference) {

    /** Whether both runs have the same value in every replication, as far as the difference tells. */
    @JsonIgnore
    public boolean isSame() {
        return difference
                .map(d -> d.mean() == 0 && d.low() == 0 && d.high() == 0)
                .orElse(false);
    }

    /** Whether the interval of the difference leaves out zero: the change is more than chance. */
    @JsonIgnore
    public boolean isClear() {
        return difference.map(d -> d.low() > 0 || d.high() < 0).orElse(false);
    }
}
