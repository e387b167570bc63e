package org.securecloudlab.entropy.assessment;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.securecloudlab.entropy.assessment.fips.FipsAssessment;
import org.securecloudlab.entropy.assessment.health.HealthAlarms;
import org.securecloudlab.entropy.assessment.health.HealthCutoffs;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.kernel.Progress;

/** Assesses a sample set in every way there is, except restarts, which need samples of another shape. */
public final class QualityAssessor {
    private static final int[] ALPHA_EXPONENTS = {20, 30, 40};

    private final Cancellation cancellation;
    private final Progress estimators;
    private final Progress permutations;

    /**
     * An assessor.
     *
     * @param estimators hears of finished estimators
     * @param permutations hears of drawn permutations
     */
    public QualityAssessor(Progress estimators, Progress permutations, Cancellation cancellation) {
        this.estimators = estimators;
        this.permutations = permutations;
        this.cancellation = cancellation;
    }

    /**
     * Assesses.
     *
     * @param iid how to run the IID track, where it is wanted
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public QualityAssessment assess(SampleSet samples, Optional<IidTrack.Options> iid) {
        NonIidAssessment nonIid = NonIidTrack.assess(samples, estimators, cancellation);
        Optional<IidAssessment> tested = iid.filter(options -> nonIid.distinctSymbols() > 1)
                .map(options -> IidTrack.assess(samples, options, permutations, cancellation));
        List<HealthCutoffs> cutoffs = cutoffs(nonIid);
        return new QualityAssessment(
                nonIid,
                tested,
                FipsAssessment.of(samples.raw(), samples.bitsPerSymbol()),
                cutoffs,
                cutoffs.stream().findFirst().map(first -> HealthAlarms.of(samples.raw(), first)));
    }

    private static List<HealthCutoffs> cutoffs(NonIidAssessment assessment) {
        double bits = assessment.assessedBits();
        boolean isBinary = assessment.distinctSymbols() == 2;
        return bits <= 0
                ? List.of()
                : IntStream.of(ALPHA_EXPONENTS)
                        .mapToObj(exponent -> HealthCutoffs.of(bits, isBinary, exponent))
                        .toList();
    }
}
