package org.securecloudlab.patch.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.patch.window.Freeze;
import org.securecloudlab.patch.window.WindowCalendar;

/** What makes a plan impossible, whatever the calendar says. */
final class PlanChecks {
    private final PlanRequest request;
    private final List<Problem> problems = new ArrayList<>();

    PlanChecks(PlanRequest request) {
        this.request = request;
    }

    List<Problem> problems() {
        if (request.rings().isEmpty()) {
            problems.add(Problem.error("rings", "none", "at least one ring"));
        }
        if (request.atOnce() < 1) {
            problems.add(Problem.error("atOnce", Integer.toString(request.atOnce()), "at least 1"));
        }
        Set<String> windows = new HashSet<>();
        request.windows().forEach(window -> {
            windows.add(window.name());
            WindowCalendar.problems(window)
                    .forEach(problem -> problems.add(Problem.error(
                            "windows." + window.name() + "." + problem.path(), problem.found(), problem.expected())));
        });
        for (Freeze freeze : request.freezes()) {
            if (!freeze.from().isBefore(freeze.to())) {
                problems.add(Problem.error("freezes." + freeze.name(), "an end before its start", "from before to"));
            }
        }
        references(windows);
        deadlines();
        gates();
        return problems;
    }

    private void references(Set<String> windows) {
        Set<String> rings = new HashSet<>();
        for (Ring ring : request.rings()) {
            if (!rings.add(ring.name())) {
                problems.add(Problem.error("rings." + ring.name(), "a second ring of this name", "one a name"));
            }
        }
        Set<String> ids = new HashSet<>();
        for (PlannedAsset asset : request.assets()) {
            String path = "assets." + asset.id();
            if (!ids.add(asset.id())) {
                problems.add(Problem.error(path, "a second one of this id", "one an id"));
            }
            if (!rings.contains(asset.ring())) {
                problems.add(Problem.error(path + ".ring", asset.ring(), "one of the rings"));
            }
            asset.window()
                    .filter(name -> !windows.contains(name))
                    .ifPresent(name -> problems.add(Problem.error(path + ".window", name, "one of the windows")));
        }
    }

    /** The soak times before a ring, and the work in it, must fit before the due date of each of its systems. */
    private void deadlines() {
        Duration soaked = Duration.ZERO;
        for (Ring ring : request.rings()) {
            Optional<PlannedAsset> tightest = Optional.empty();
            for (PlannedAsset asset : request.assets()) {
                if (asset.ring().equals(ring.name()) && tooShort(asset, soaked)) {
                    tightest = Optional.of(asset);
                    break;
                }
            }
            Duration before = soaked;
            tightest.ifPresent(
                    asset -> problems.add(
                            Problem.error(
                                            "rings." + ring.name(),
                                            "ring times of " + before + " before it and " + asset.work()
                                                    + " of work on " + asset.id(),
                                            "at most " + left(asset) + ", the time until it is due")
                                    .hint(
                                            "Impossible: shorten the soak times, begin earlier, or move the system to an earlier ring.")));
            soaked = soaked.plus(ring.soak());
        }
    }

    private boolean tooShort(PlannedAsset asset, Duration soaked) {
        Instant earliestEnd = request.from().plus(soaked).plus(asset.work());
        return asset.due().filter(earliestEnd::isAfter).isPresent();
    }

    private String left(PlannedAsset asset) {
        Duration left = Duration.between(request.from(), asset.due().orElseThrow());
        return left.isNegative() ? "nothing, it was due " + left.negated() + " before the start" : left.toString();
    }

    private void gates() {
        for (Ring ring : request.rings()) {
            Likeness likeness = request.likeness().get(ring.name());
            if (ring.likenessAtLeast().isPresent()) {
                double least = ring.likenessAtLeast().getAsDouble();
                if (likeness == null || likeness.overall() < least) {
                    problems.add(Problem.error(
                                    "rings." + ring.name() + ".likeness",
                                    likeness == null ? "no profile" : Double.toString(likeness.overall()),
                                    "at least " + least + ", or its test says too little about production")
                            .hint("Make the ring's systems more like production; the plan shows what they lack."));
                }
            }
        }
    }
}
