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

    /** The worst of those stood at 0.85 of the median, for one lucky run of a predictor is enough. */
    private static final double AS_IDEAL = 0.85;

    private static final double LITTLE = 0.1;

    /** What a million ideal samples of 1 to 8 bits get: the median of five seeds, measured with these estimators. */
    private static final double[] IDEAL_BITS = {0, 0.88, 1.73, 2.66, 3.57, 4.55, 5.41, 6.24, 7.20};

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
