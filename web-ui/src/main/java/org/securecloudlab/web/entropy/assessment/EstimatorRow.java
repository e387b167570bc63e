package org.securecloudlab.web.entropy.assessment;

import java.util.Optional;
import org.securecloudlab.entropy.assessment.Estimate;
import org.securecloudlab.entropy.assessment.Estimator;
import org.securecloudlab.entropy.assessment.NonIidAssessment;
import org.securecloudlab.entropy.assessment.TrackAssessment;

/**
 * One estimator on both tracks.
 *
 * @param literal bits per symbol, as text; empty where it does not apply
 * @param literalShare of the most that a symbol can carry, 0 to 100
 * @param bit bits per bit
 * @param bitShare 0 to 100
 */
record EstimatorRow(
        String title, String section, Optional<String> literal, int literalShare, Optional<String> bit, int bitShare) {

    static EstimatorRow of(Estimator estimator, NonIidAssessment assessment) {
        Optional<Double> literal = bits(Optional.of(assessment.literal()), estimator);
        Optional<Double> bit = bits(assessment.bitString(), estimator);
        return new EstimatorRow(
                estimator.title(),
                estimator.section(),
                literal.map(AssessmentView::bits),
                share(literal, assessment.bitsPerSymbol()),
                bit.map(AssessmentView::bits),
                share(bit, 1));
    }

    private static Optional<Double> bits(Optional<TrackAssessment> track, Estimator estimator) {
        return track.flatMap(one -> one.of(estimator))
                .map(Estimate::minEntropyBits)
                .flatMap(bits -> bits.isPresent() ? Optional.of(bits.getAsDouble()) : Optional.empty());
    }

    private static int share(Optional<Double> bits, int most) {
        return bits.map(value -> (int) Math.round(100 * value / most)).orElse(0);
    }
}
