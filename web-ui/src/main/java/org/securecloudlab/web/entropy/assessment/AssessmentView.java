package org.securecloudlab.web.entropy.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.securecloudlab.entropy.assessment.Estimator;
import org.securecloudlab.entropy.assessment.IidAssessment;
import org.securecloudlab.entropy.assessment.NonIidAssessment;
import org.securecloudlab.entropy.assessment.Verdict;
import org.securecloudlab.entropy.assessment.fips.FipsCounts;

/** An assessment as its page shows it. */
record AssessmentView(StoredAssessment stored, List<EstimatorRow> rows) {

    static AssessmentView of(StoredAssessment stored) {
        NonIidAssessment assessment = stored.quality().nonIid();
        return new AssessmentView(
                stored,
                Arrays.stream(Estimator.values())
                        .map(estimator -> EstimatorRow.of(estimator, assessment))
                        .toList());
    }

    public NonIidAssessment assessment() {
        return stored.quality().nonIid();
    }

    public Verdict verdict() {
        return stored.quality().verdict();
    }

    public String grade() {
        return verdict().grade().name();
    }

    /** CSS class of the verdict. */
    public String mark() {
        return switch (verdict().grade()) {
            case AS_IDEAL -> "good";
            case PARTIAL -> "warn";
            case LITTLE, NONE -> "bad";
        };
    }

    public String credited() {
        return bits(stored.quality().creditedBits());
    }

    public String assessed() {
        return bits(assessment().assessedBits());
    }

    public String ideal() {
        return String.format(Locale.ROOT, "%.2f", verdict().idealBits());
    }

    public String limit() {
        return verdict().limit().map(estimate -> estimate.estimator().title()).orElse("–");
    }

    public String limitSection() {
        return verdict().limit().map(estimate -> estimate.estimator().section()).orElse("–");
    }

    public FipsCounts fips() {
        return stored.quality().fips();
    }

    public String fipsExpected() {
        return String.format(Locale.ROOT, "%.1f", verdict().fipsBlocksExpected());
    }

    public boolean hasIid() {
        return stored.quality().iid().isPresent();
    }

    public IidAssessment iid() {
        return stored.quality().iid().orElseThrow();
    }

    public BitPlane plane() {
        return new BitPlane(stored.picture().rows());
    }

    public AutocorrelationChart autocorrelation() {
        return new AutocorrelationChart(stored.picture());
    }

    static String bits(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
