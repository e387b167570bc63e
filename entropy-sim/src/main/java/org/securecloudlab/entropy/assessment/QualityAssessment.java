package org.securecloudlab.entropy.assessment;

import java.util.List;
import java.util.Optional;
import org.securecloudlab.entropy.assessment.fips.FipsCounts;
import org.securecloudlab.entropy.assessment.health.HealthAlarms;
import org.securecloudlab.entropy.assessment.health.HealthCutoffs;

/**
 * All that is said of a sample set.
 *
 * @param iid the IID track, where it was asked for
 * @param healthCutoffs for the assessed entropy, at 2^-20, 2^-30 and 2^-40; none when there is no entropy
 * @param healthAlarms what the first of those would have raised on the samples
 */
public record QualityAssessment(
        NonIidAssessment nonIid,
        Optional<IidAssessment> iid,
        FipsCounts fips,
        List<HealthCutoffs> healthCutoffs,
        Optional<HealthAlarms> healthAlarms) {
    public QualityAssessment {
        healthCutoffs = List.copyOf(healthCutoffs);
    }

    /** Bits per symbol to credit: of the IID track when it was asked for and not rejected, else of the other. */
    public double creditedBits() {
        return iid.filter(IidAssessment::isIid).map(IidAssessment::assessedBits).orElse(nonIid.assessedBits());
    }

    public Verdict verdict() {
        return Verdict.of(this);
    }
}
