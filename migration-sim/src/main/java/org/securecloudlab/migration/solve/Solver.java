package org.securecloudlab.migration.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import org.securecloudlab.migration.DowntimeLimit;
import org.securecloudlab.migration.GuestWrites;
import org.securecloudlab.migration.MigrationLink;
import org.securecloudlab.migration.MigrationRequest;
import org.securecloudlab.migration.MigrationSettings;
import org.securecloudlab.migration.Prediction;
import org.securecloudlab.migration.Predictor;

/** Finds, for each remedy, the mildest value that meets a goal: a coarse scan from mild to strong, then bisection in the last gap. */
public final class Solver {
    private static final double HIGHEST_BYTES_PER_SECOND = 50e9;
    private static final double LOWEST_DOWNTIME_MILLIS = 1;
    private static final int SCAN_STEPS = 60;
    private static final int BISECTIONS = 12;

    private final Predictor predictor;
    private final MigrationRequest request;
    private final Goal goal;

    private Solver(Predictor predictor, MigrationRequest request, Goal goal) {
        this.predictor = predictor;
        this.request = request.with(request.settings()
                .but()
                .timeLimit(OptionalDouble.of(goal.totalMillis() / 1000 + 1))
                .build());
        this.goal = goal;
    }

    /** What would meet the goal: one solution a remedy, or {@link Remedy#NONE} alone when nothing has to change. */
    public static List<Solution> solve(Predictor predictor, MigrationRequest request, Goal goal) {
        return new Solver(predictor, request, goal).all();
    }

    private List<Solution> all() {
        Prediction asIs = predictor.predict(request);
        if (goal.isMetBy(asIs)) {
            return List.of(new Solution(Remedy.NONE, Optional.of(0.0), asIs));
        }
        List<Solution> solutions = new ArrayList<>();
        cap().ifPresent(solutions::add);
        request.link().payloadBytesPerSecond().ifPresent(rate -> solutions.add(bandwidth(rate)));
        solutions.add(downtimeLimit());
        if (request.writes().boundByCpu()) {
            solutions.add(throttle());
        }
        solutions.add(writeRate());
        solutions.add(postCopy());
        return solutions;
    }

    private Optional<Solution> cap() {
        double cap = request.settings().maxBandwidthBytesPerSecond();
        double link = request.link().payloadBytesPerSecond().orElse(HIGHEST_BYTES_PER_SECOND);
        return cap >= link
                ? Optional.empty()
                : Optional.of(search(
                        Remedy.LIFT_CAP,
                        cap,
                        link,
                        value -> request.with(
                                request.settings().but().maxBandwidth(value).build())));
    }

    private Solution bandwidth(double rate) {
        MigrationSettings uncapped = request.settings()
                .but()
                .maxBandwidth(MigrationSettings.UNLIMITED_BANDWIDTH)
                .build();
        return search(Remedy.BANDWIDTH, rate, Math.max(rate, HIGHEST_BYTES_PER_SECOND), value -> request.with(
                        new MigrationLink(OptionalDouble.of(value)))
                .with(uncapped));
    }

    /** Upwards to end sooner, downwards to stand still for less; the limit that is nearest to the present one. */
    private Solution downtimeLimit() {
        double now =
                Math.max(LOWEST_DOWNTIME_MILLIS, request.settings().downtime().mostMillis());
        DoubleFunction<MigrationRequest> with = value -> request.with(
                request.settings().but().downtime(DowntimeLimit.of(value)).build());
        Solution higher = search(Remedy.DOWNTIME_LIMIT, now, Math.max(now, goal.blackoutMillis()) * 2, with);
        return higher.helps() ? higher : search(Remedy.DOWNTIME_LIMIT, now, LOWEST_DOWNTIME_MILLIS, with);
    }

    private Solution throttle() {
        GuestWrites writes = request.writes();
        return search(
                Remedy.THROTTLE,
                1,
                99,
                value -> request.with(writes.withWritesPerSecond(writes.writesPerSecond() * (100 - value) / 100)));
    }

    private Solution writeRate() {
        GuestWrites writes = request.writes();
        double rate = Math.max(1, writes.writesPerSecond());
        return search(Remedy.WRITE_RATE, rate, 1, value -> request.with(writes.withWritesPerSecond(value)));
    }

    private Solution postCopy() {
        return search(
                Remedy.POST_COPY,
                goal.totalMillis() / 1000,
                0.1,
                value -> request.with(request.settings()
                        .but()
                        .postCopyAfter(OptionalDouble.of(value))
                        .build()));
    }

    private Solution search(Remedy remedy, double mild, double strong, DoubleFunction<MigrationRequest> with) {
        double ratio = strong / mild;
        double last = mild;
        for (int i = 0; i <= SCAN_STEPS; i++) {
            double value = mild * StrictMath.pow(ratio, (double) i / SCAN_STEPS);
            if (goal.isMetBy(predictor.predict(with.apply(value)))) {
                return closest(remedy, last, value, with);
            }
            last = value;
        }
        return new Solution(remedy, Optional.empty(), predictor.predict(with.apply(strong)));
    }

    private Solution closest(Remedy remedy, double fails, double works, DoubleFunction<MigrationRequest> with) {
        double bad = fails;
        double good = works;
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = (bad + good) / 2;
            if (goal.isMetBy(predictor.predict(with.apply(middle)))) {
                good = middle;
            } else {
                bad = middle;
            }
        }
        return new Solution(remedy, Optional.of(good), predictor.predict(with.apply(good)));
    }
}
