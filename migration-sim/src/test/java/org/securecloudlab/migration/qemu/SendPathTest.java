package org.securecloudlab.migration.qemu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** A socket of 3 MB before a link of 60 kB/ms, filled at 600 kB/ms. */
class SendPathTest {
    private static final double LINK = 60_000;

    private static SendPath path() {
        return new SendPath(600_000, LINK, 3e6, 0);
    }

    @Test
    void aThreadThatHasJustSleptLeavesTwoThirds() {
        SendPath path = path();
        // 540 kB/ms stay: full after 3.333 MB; one byte more is written when a third has left.
        double millis = path.write(3e6 / 540_000 * 600_000 + 1);
        assertThat(path.drainMillis()).isCloseTo(2e6 / LINK, within(0.01));
        assertThat(millis).isCloseTo(3e6 / 540_000 + 1e6 / LINK, within(0.01));
    }

    @Test
    void whatThreadsHoldWaitsBeforeTheSockets() {
        SendPath path = new SendPath(600_000, LINK, 3e6, 1e6);
        path.write(4e6 / 540_000 * 600_000 + 1);
        assertThat(path.drainMillis()).isCloseTo(3e6 / LINK, within(0.01));
    }

    @Property
    void theLinkCarriesWhatIsNotInTheBuffer(@ForAll @DoubleRange(min = 0, max = 1e9) double bytes) {
        SendPath path = path();
        double millis = path.write(bytes);
        assertThat((millis + path.drainMillis()) * LINK).isCloseTo(bytes, within(bytes * 1e-9 + 1e-3));
        assertThat(path.drainMillis()).isLessThanOrEqualTo(3e6 / LINK + 1e-6);
    }

    @Property
    void whatFitsIntoATimeTakesNoLonger(@ForAll @DoubleRange(min = 0, max = 1000) double millis) {
        // One byte less: at a full buffer the last one decides whether the thread sleeps.
        double bytes = Math.max(0, path().bytesWithin(millis) - 1);
        assertThat(path().write(bytes)).isLessThanOrEqualTo(millis + 1e-6);
    }

    @Property
    void aFreeLinkNeverHoldsTheThreadUp(@ForAll @DoubleRange(min = 0, max = 1e9) double bytes) {
        SendPath path = new SendPath(600_000, Double.POSITIVE_INFINITY, 3e6, 0);
        assertThat(path.write(bytes)).isCloseTo(bytes / 600_000, within(1e-6));
        assertThat(path.drainMillis()).isZero();
    }
}
