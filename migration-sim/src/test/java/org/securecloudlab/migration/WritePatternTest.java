package org.securecloudlab.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class WritePatternTest {

    @Test
    void uniformWritesMeetPagesTwice() {
        // 1000 (1 - 1/e) distinct pages after 1000 writes to 1000 pages.
        assertThat(new WritePattern.Uniform(1000).distinctPages(1000)).isCloseTo(632.1, within(0.1));
    }

    @Test
    void hotAndColdPartsFillUpApart() {
        // 5400 of 6000 writes fill the 512 hot pages; 600 go to 32256 cold ones.
        double pages = new WritePattern.HotCold(32768, 512, 0.9).distinctPages(6000);
        assertThat(pages).isCloseTo(512 + 594.5, within(0.5));
    }

    @Test
    void sequentialWriterMeetsWhatIsLeftOnlyWhenItComesRound() {
        WritePattern pattern = new WritePattern.Sequential(1000);
        assertThat(pattern.alreadyDirty(400, 500)).isZero();
        assertThat(pattern.alreadyDirty(700, 500)).isEqualTo(200);
    }

    /** A writer somewhere on the way, in the mean over all places, is one whose place is not known. */
    @Property
    void anUnknownStartIsTheMeanOverAllStarts(
            @ForAll @DoubleRange(min = 0, max = 2000) double writes,
            @ForAll @DoubleRange(min = 0, max = 1000) double lowest) {
        double sum = 0;
        for (int i = 0; i < 1000; i++) {
            sum += new WritePattern.Sequential(1000, OptionalDouble.of((i + 0.5) / 1000))
                    .distinctPagesBelow(writes, lowest);
        }
        assertThat(new WritePattern.Sequential(1000).distinctPagesBelow(writes, lowest))
                .isCloseTo(sum / 1000, within(2.0));
    }

    @Test
    void theScanPassesTheHotPartFirst() {
        WritePattern pattern = new WritePattern.HotCold(1000, 100, 1);
        assertThat(pattern.distinctPagesBelow(1e6, 100)).isCloseTo(100, within(0.01));
        assertThat(pattern.distinctPagesBelow(1e6, 50)).isCloseTo(50, within(0.01));
    }

    @Property
    void neverMoreThanTheWorkingSetNorThanTheWrites(
            @ForAll @LongRange(min = 1, max = 1_000_000) long pages,
            @ForAll @DoubleRange(min = 0, max = 1e7) double writes) {
        long hot = pages / 3;
        for (WritePattern pattern : new WritePattern[] {
            new WritePattern.Sequential(pages),
            new WritePattern.Uniform(pages),
            new WritePattern.HotCold(pages, hot, 0.8)
        }) {
            assertThat(pattern.distinctPages(writes)).isBetween(0.0, Math.min((double) pages, writes) + 1e-6);
        }
    }

    @Property
    void unionFitsIntoTheWorkingSet(
            @ForAll @LongRange(min = 1, max = 1_000_000) long pages,
            @ForAll @DoubleRange(min = 0, max = 1) double freshShare,
            @ForAll @DoubleRange(min = 0, max = 1) double leftShare) {
        double fresh = freshShare * pages;
        double left = leftShare * pages;
        for (WritePattern pattern :
                new WritePattern[] {new WritePattern.Sequential(pages), new WritePattern.Uniform(pages)}) {
            double both = pattern.alreadyDirty(fresh, left);
            assertThat(both).isBetween(0.0, Math.min(fresh, left) + 1e-6);
            assertThat(fresh + left - both).isLessThanOrEqualTo(pages + 1e-6);
        }
    }
}
