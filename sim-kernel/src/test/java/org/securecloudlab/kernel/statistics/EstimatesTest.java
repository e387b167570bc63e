package org.securecloudlab.kernel.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class EstimatesTest {

    @Test
    void meanOfThreeHasTheTabledTOfTwoDegrees() {
        MeanEstimate estimate = MeanEstimate.of(new double[] {1, 2, 3});
        // t(2, 0.975) = 4.30265..., s = 1, n = 3
        double half = 4.302652729911275 / Math.sqrt(3);
        assertThat(estimate.mean()).isEqualTo(2);
        assertThat(estimate.low()).isCloseTo(2 - half, within(1e-9));
        assertThat(estimate.high()).isCloseTo(2 + half, within(1e-9));
        assertThat(estimate.smallest()).isEqualTo(1);
        assertThat(estimate.largest()).isEqualTo(3);
    }

    @Test
    void oneValueHasNoWidthAndNoneIsRefused() {
        MeanEstimate estimate = MeanEstimate.of(new double[] {5});
        assertThat(estimate.low()).isEqualTo(5);
        assertThat(estimate.high()).isEqualTo(5);
        assertThatIllegalArgumentException().isThrownBy(() -> MeanEstimate.of(new double[0]));
    }

    @Test
    void wilsonAtNoneOfTenIsZeroToZSquaredOverNPlusZSquared() {
        double z2 = 1.959963984540054 * 1.959963984540054;
        ShareEstimate none = ShareEstimate.of(0, 10);
        assertThat(none.low()).isEqualTo(0);
        assertThat(none.high()).isCloseTo(z2 / (10 + z2), within(1e-9));
        ShareEstimate all = ShareEstimate.of(10, 10);
        assertThat(all.low()).isCloseTo(10 / (10 + z2), within(1e-9));
        assertThat(all.high()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> ShareEstimate.of(1, 0));
    }

    @Test
    void levelOverTimeHasTheAreaUnderItsSteps() {
        LevelOverTime level = new LevelOverTime(2);
        level.becomes(6, 10);
        level.add(-5, 30);
        assertThat(level.meanUntil(40)).isEqualTo((2 * 10 + 6 * 20 + 1 * 10) / 40.0);
        assertThat(level.greatest()).isEqualTo(6);
        assertThat(new LevelOverTime(3).meanUntil(0)).isEqualTo(3);
    }

    @Test
    void whatIsLeftAfterTermsCancelHasNoFalseDigits() {
        assertThat(Rounded.toPlaceOf(0.3, 0.1 + 0.2 - 0.3)).isZero();
        assertThat(Rounded.toPlaceOf(1000, 0.123456789)).isEqualTo(0.123457);
    }

    /** Sums in another order differ in their last digits; that is no difference of what was measured. */
    @Test
    void whatRoundingLeavesIsNoDifference() {
        double[] first = {10.1, 9.9, 10.3};
        double[] second = {10.1 + 5e-15, 9.9 - 7e-15, 10.3 + 4e-15};

        assertThat(MeanDifference.paired(first, second)).isEqualTo(new MeanDifference(0, 0, 0));
        assertThat(MeanDifference.independent(new double[] {0.1 + 0.2}, new double[] {0.3})
                        .mean())
                .isZero();
        assertThat(MeanDifference.paired(first, new double[] {10.2, 10.0, 10.4}).mean())
                .isEqualTo(0.1);
    }
}
