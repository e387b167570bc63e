package org.securecloudlab.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** What must hold of every migration. */
class PredictorPropertiesTest {
    private static final Predictor PREDICTOR = new Predictor();

    @Provide
    Arbitrary<MigrationRequest> requests() {
        Arbitrary<Integer> mebibytes = Arbitraries.integers().between(16, 8192);
        Arbitrary<Double> content = Arbitraries.doubles().between(0, 1);
        Arbitrary<Double> rates = Arbitraries.doubles().between(0, 50_000);
        Arbitrary<Double> megabits = Arbitraries.doubles().between(50, 40_000);
        Arbitrary<Double> limits = Arbitraries.doubles().between(1, 2000);
        Arbitrary<Integer> kinds = Arbitraries.integers().between(0, 2);
        return Combinators.combine(mebibytes, content, rates, megabits, limits, kinds)
                .as((mib, share, rate, megabit, limit, kind) -> {
                    GuestMemory memory = GuestMemory.ofMiB(mib, share);
                    return new MigrationRequest(
                            memory,
                            GuestWrites.paced(pattern(kind, memory.contentPages()), rate),
                            MigrationLink.ofMegabits(megabit, 1500),
                            MigrationSettings.preCopy(MigrationSettings.UNLIMITED_BANDWIDTH, limit)
                                    .but()
                                    .timeLimit(OptionalDouble.of(600))
                                    .build());
                });
    }

    private static WritePattern pattern(int kind, long pages) {
        return switch (kind) {
            case 0 -> new WritePattern.Sequential(pages / 2);
            case 1 -> new WritePattern.Uniform(pages / 2);
            default -> new WritePattern.HotCold(pages / 2, pages / 16, 0.9);
        };
    }

    /** Helpers together, caps, free links and long limits: whatever QEMU would be given. */
    @Property(tries = 500)
    void everyFigureIsFinite(
            @ForAll("requests") MigrationRequest request,
            @ForAll Transport transport,
            @ForAll @DoubleRange(min = 1e5, max = 1e11) double cap,
            @ForAll @IntRange(min = 0, max = 63) int helpers) {
        MigrationRequest helped = request.with(request.settings()
                .but()
                .transport(transport)
                .maxBandwidth(has(helpers, 0) ? cap : MigrationSettings.UNLIMITED_BANDWIDTH)
                .autoConverge(has(helpers, 1) ? Optional.of(AutoConverge.defaults()) : Optional.empty())
                .xbzrleCache(has(helpers, 2) ? OptionalLong.of(1 << 26) : OptionalLong.empty())
                .multifd(has(helpers, 3) ? OptionalInt.of(4) : OptionalInt.empty())
                .postCopyAfter(has(helpers, 4) ? OptionalDouble.of(2) : OptionalDouble.empty())
                .timeLimit(OptionalDouble.of(50_000))
                .whenTimeIsUp(
                        has(helpers, 5) ? MigrationSettings.WhenTimeIsUp.PAUSE : MigrationSettings.WhenTimeIsUp.ABORT)
                .build());
        Prediction p = PREDICTOR.predict(helped);
        assertThat(List.of(p.totalMillis(), p.downtimeMillis(), p.blackoutMillis(), p.streamBytes()))
                .allMatch(figure -> figure >= 0 && figure < 1e15);
        assertThat(p.preCopyBytes()).isLessThanOrEqualTo(p.streamBytes());
        assertThat(p.bitmapSyncs()).isPositive();
    }

    private static boolean has(int helpers, int bit) {
        return (helpers >> bit & 1) == 1;
    }

    @Property(tries = 300)
    void bytesAreThePagesTimesTheirCost(@ForAll("requests") MigrationRequest request) {
        Prediction p = PREDICTOR.predict(request);
        double pages = 4104 * p.contentPages() + 9 * p.zeroPages();
        // Beyond the pages there is an end mark of 8 bytes a step.
        assertThat(p.streamBytes()).isBetween(pages - 1, pages + 9 * (p.totalMillis() / 5 + 10));
    }

    @Property(tries = 300)
    void aCompleteMigrationCarriesAllMemory(@ForAll("requests") MigrationRequest request) {
        Prediction p = PREDICTOR.predict(request);
        if (p.verdict().isComplete()) {
            assertThat(p.contentPages()).isGreaterThanOrEqualTo(request.memory().contentPages() - 1e-6);
            assertThat(p.zeroPages()).isCloseTo((double) request.memory().zeroPages(), withinPercentage(0.001));
        }
    }

    @Property(tries = 300)
    void noLinkIsBeaten(@ForAll("requests") MigrationRequest request) {
        Prediction p = PREDICTOR.predict(request);
        // The buffer, and a sixth of it by which the mean of its level at the stop may be off.
        assertThat(p.streamBytes()).isLessThanOrEqualTo(carried(request, p.totalMillis(), 7.0 / 6));
        assertThat(p.rounds()).allSatisfy(round -> assertThat(round.sentBytes())
                .isLessThanOrEqualTo(carried(request, round.atMillis(), 1)));
    }

    /** What a link has carried at a time, with so many buffers; a thousandth is for landing between two windows. */
    private static double carried(MigrationRequest request, double millis, double buffers) {
        double bytesPerMilli = request.link().payloadBytesPerSecond().orElseThrow() / 1000;
        return millis * bytesPerMilli * 1.001 + buffers * Calibration.lab().bufferBytesPerChannel();
    }

    @Property(tries = 300)
    void theGuestStopsOnlyWhenTheRestFits(@ForAll("requests") MigrationRequest request) {
        Prediction p = PREDICTOR.predict(request);
        if (p.verdict() == Verdict.CONVERGES) {
            Round last = p.rounds().get(p.rounds().size() - 1);
            // Before the first estimate nothing fits, but nothing left is enough.
            assertThat(last.dirtyBytes() < last.thresholdBytes() || last.thresholdBytes() == 0 || last.leftBytes() == 0)
                    .isTrue();
        }
    }

    @Property(tries = 200)
    void theSameRequestGivesTheSameForecast(@ForAll("requests") MigrationRequest request, @ForAll long seed) {
        assertThat(PREDICTOR.forecast(request, Uncertainty.operated(), seed))
                .isEqualTo(PREDICTOR.forecast(request, Uncertainty.operated(), seed));
    }

    @Property(tries = 200)
    void anIdleGuestIsCarriedOnce(@ForAll("requests") MigrationRequest request) {
        MigrationRequest idle = request.with(GuestWrites.paced(request.writes().pattern(), 0))
                .with(request.settings().but().timeLimit(OptionalDouble.of(1e6)).build());
        Prediction p = PREDICTOR.predict(idle);
        assertThat(p.verdict()).isEqualTo(Verdict.CONVERGES);
        assertThat(p.contentPages()).isCloseTo((double) request.memory().contentPages(), withinPercentage(0.001));
    }
}
