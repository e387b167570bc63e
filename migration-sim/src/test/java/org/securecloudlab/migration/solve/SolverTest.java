package org.securecloudlab.migration.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.securecloudlab.migration.GuestMemory;
import org.securecloudlab.migration.GuestWrites;
import org.securecloudlab.migration.MigrationLink;
import org.securecloudlab.migration.MigrationRequest;
import org.securecloudlab.migration.MigrationSettings;
import org.securecloudlab.migration.Predictor;
import org.securecloudlab.migration.WritePattern;

class SolverTest {
    private static final Predictor PREDICTOR = new Predictor();
    private static final GuestMemory MEMORY = GuestMemory.ofMiB(8192, 0.8);
    /** 40 000 pages a second are 164 MB/s: more than a gigabit carries. */
    private static final MigrationRequest BUSY = new MigrationRequest(
            MEMORY,
            GuestWrites.paced(new WritePattern.Uniform(MEMORY.contentPages() / 2), 40_000),
            MigrationLink.ofMegabits(1000, 1500),
            MigrationSettings.preCopy(MigrationSettings.UNLIMITED_BANDWIDTH, 300));

    @Test
    void everySolutionThatHelpsIsOneThatThePredictorConfirms() {
        Goal goal = new Goal(120_000, 500);
        List<Solution> solutions = Solver.solve(PREDICTOR, BUSY, goal);
        assertThat(solutions)
                .extracting(Solution::remedy)
                .contains(Remedy.BANDWIDTH, Remedy.WRITE_RATE, Remedy.POST_COPY);
        assertThat(solutions).filteredOn(Solution::helps).isNotEmpty().allMatch(s -> goal.isMetBy(s.prediction()));
    }

    @Test
    void theBandwidthIsTheMildestThatDoes() {
        Goal goal = new Goal(120_000, 500);
        Solution bandwidth = Solver.solve(PREDICTOR, BUSY, goal).stream()
                .filter(s -> s.remedy() == Remedy.BANDWIDTH)
                .findFirst()
                .orElseThrow();
        double needed = bandwidth.value().orElseThrow();
        MigrationRequest less = BUSY.with(new MigrationLink(OptionalDouble.of(needed * 0.95)));
        MigrationSettings limited =
                BUSY.settings().but().timeLimit(OptionalDouble.of(121)).build();
        assertThat(goal.isMetBy(PREDICTOR.predict(less.with(limited)))).isFalse();
    }

    @Test
    void nothingToChangeWhenItIsMet() {
        MigrationRequest calm = BUSY.with(BUSY.writes().withWritesPerSecond(100));
        assertThat(Solver.solve(PREDICTOR, calm, new Goal(600_000, 1000)))
                .singleElement()
                .extracting(Solution::remedy)
                .isEqualTo(Remedy.NONE);
    }
}
