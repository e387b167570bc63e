package org.securecloudlab.entropy.assessment;

import java.util.Optional;

/**
 * An assessment in one word, and what limits it.
 *
 * @param grade how the assessed entropy compares with what ideal samples of this width get
 * @param idealBits about what the estimators give ideal samples of this width, bits per symbol: the known bias
 * @param limit the estimate that is lowest, absent where there is none
 * @param limitIsOfBits whether that is one of the bit string
 * @param fipsBlocksExpected failed blocks that ideal bits would show in as many blocks
 */
public record Verdict(
        Grade grade, double idealBits, Optional<Estimate> limit, boolean limitIsOfBits, double fipsBlocksExpected) {
    /** False alarms of the FIPS tests on ideal data: 27 of 40,000 blocks measured; the usual quote is 0.0008. */
    private static final double FIPS_FALSE_ALARMS = 27.0 / 40_000;

    private static final double AS_IDEAL = 0.97;
    private static final double LITTLE = 0.1;

    /** What ideal samples of 1 to 8 bits got here, median of five seeds of a million samples each; rounded. */
    private static final double[] IDEAL_BITS = {0, 0.91, 1.84, 2.75, 3.67, 4.59, 5.51, 6.43, 7.36};

    /** How good. */
    public enum Grade {
        /** Not distinguishable from ideal samples by these estimators. */
        AS_IDEAL,
        /** Some entropy, less than the symbols could carry. */
        PARTIAL,
        /** Less than a tenth of a bit per bit. */
        LITTLE,
        /** None at all. */
        NONE
    }

    static Verdict of(QualityAssessment quality) {
        NonIidAssessment assessment = quality.nonIid();
        double ideal = IDEAL_BITS[assessment.bitsPerSymbol()];
        Optional<Estimate> literal = lowest(Optional.of(assessment.literal()));
        Optional<Estimate> bits = lowest(assessment.bitString());
        boolean ofBits = assessment.bitStringBits().isPresent()
                && assessment.bitStringBits().getAsDouble() * assessment.bitsPerSymbol() < assessment.literalBits();
        return new Verdict(
                grade(assessment, ideal),
                ideal,
                ofBits ? bits : literal,
                ofBits,
                quality.fips().blocks() * FIPS_FALSE_ALARMS);
    }

    private static Grade grade(NonIidAssessment assessment, double ideal) {
        double bits = assessment.assessedBits();
        if (bits <= 0) {
            return Grade.NONE;
        }
        if (bits >= AS_IDEAL * ideal) {
            return Grade.AS_IDEAL;
        }
        return bits < LITTLE * assessment.bitsPerSymbol() ? Grade.LITTLE : Grade.PARTIAL;
    }

    private static Optional<Estimate> lowest(Optional<TrackAssessment> track) {
        return track.stream()
                .flatMap(one -> one.estimates().stream())
                .filter(estimate -> estimate.minEntropyBits().isPresent())
                .min((a, b) -> Double.compare(
                        a.minEntropyBits().orElseThrow(), b.minEntropyBits().orElseThrow()));
    }
}
