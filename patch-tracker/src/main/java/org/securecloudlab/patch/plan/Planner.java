package org.securecloudlab.patch.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.patch.window.WindowCalendar;

/**
 * Makes plans: ring after ring, in each the systems by due date, each at the earliest time at which its window is open, nothing is
 * frozen and a lane is free. There are as many lanes as systems that may be worked on at once.
 */
public final class Planner {
    /** So far ahead openings are looked for. */
    private static final Duration HORIZON = Duration.ofDays(2 * 366);

    private static final Comparator<PlannedAsset> BY_DUE_DATE = Comparator.comparing(
                    (PlannedAsset asset) -> asset.due().orElse(Instant.MAX))
            .thenComparing(PlannedAsset::id);

    private final PlanRequest request;
    private final Map<Optional<String>, FreeTime> freeTimes = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<PlanStep> steps = new ArrayList<>();

    private Planner(PlanRequest request) {
        this.request = request;
    }

    /** The plan; without steps when it is impossible. */
    public static PatchPlan plan(PlanRequest request) {
        List<Problem> impossible = new PlanChecks(request).problems();
        Optional<Instant> latest = latestStart(request);
        return impossible.isEmpty()
                ? new Planner(request).schedule(latest)
                : new PatchPlan(List.of(), List.of(), latest, impossible);
    }

    private static Optional<Instant> latestStart(PlanRequest request) {
        Optional<Instant> latest = Optional.empty();
        Map<String, Duration> before = new HashMap<>();
        Duration soaked = Duration.ZERO;
        for (Ring ring : request.rings()) {
            before.put(ring.name(), soaked);
            soaked = soaked.plus(ring.soak());
        }
        for (PlannedAsset asset : request.assets()) {
            Duration needed = before.getOrDefault(asset.ring(), Duration.ZERO).plus(asset.work());
            Optional<Instant> own = asset.due().map(due -> due.minus(needed));
            if (own.isPresent() && (latest.isEmpty() || own.get().isBefore(latest.get()))) {
                latest = own;
            }
        }
        return latest;
    }

    private PatchPlan schedule(Optional<Instant> latest) {
        freeTimes.put(Optional.empty(), freeTime(Optional.empty()));
        request.windows()
                .forEach(window ->
                        freeTimes.put(Optional.of(window.name()), freeTime(Optional.of(new WindowCalendar(window)))));
        List<RingSchedule> rings = new ArrayList<>();
        Instant begin = request.from();
        for (Ring ring : request.rings()) {
            List<PlannedAsset> assets = request.assets().stream()
                    .filter(asset -> asset.ring().equals(ring.name()))
                    .sorted(BY_DUE_DATE)
                    .toList();
            Instant end = ring(assets, begin);
            // A ring without systems needs no watching.
            Instant soaked = assets.isEmpty() ? begin : end.plus(ring.soak());
            rings.add(new RingSchedule(ring.name(), assets.size(), begin, end, soaked));
            begin = soaked;
        }
        steps.sort(Comparator.comparing(PlanStep::start).thenComparing(PlanStep::asset));
        return new PatchPlan(rings, steps, latest, problems);
    }

    private FreeTime freeTime(Optional<WindowCalendar> calendar) {
        return new FreeTime(
                calendar, request.freezes(), request.from(), request.from().plus(HORIZON));
    }

    private Instant ring(List<PlannedAsset> assets, Instant begin) {
        PriorityQueue<Instant> lanes = new PriorityQueue<>();
        for (int i = 0; i < Math.min(request.atOnce(), Math.max(1, assets.size())); i++) {
            lanes.add(begin);
        }
        Map<Optional<String>, Deque<PlannedAsset>> waiting = new LinkedHashMap<>();
        assets.forEach(asset -> waiting.computeIfAbsent(asset.window(), any -> new ArrayDeque<>())
                .add(asset));
        Instant last = begin;
        while (!waiting.isEmpty()) {
            Instant lane = lanes.remove();
            Optional<Candidate> next = next(waiting, lane);
            if (next.isEmpty()) {
                break;
            }
            PlannedAsset asset = next.get().asset();
            Instant end = next.get().start().plus(asset.work());
            lanes.add(end);
            last = end.isAfter(last) ? end : last;
            step(new PlanStep(asset.id(), asset.ring(), next.get().start(), end, asset.due()));
        }
        return last;
    }

    /** Takes the system that can begin first, so that a lane never waits for one window while another is open. */
    private Optional<Candidate> next(Map<Optional<String>, Deque<PlannedAsset>> waiting, Instant lane) {
        Optional<Candidate> first = Optional.empty();
        for (Iterator<Deque<PlannedAsset>> queues = waiting.values().iterator(); queues.hasNext(); ) {
            Deque<PlannedAsset> queue = queues.next();
            Optional<Candidate> candidate = candidate(queue, lane);
            if (candidate.isEmpty()) {
                queues.remove();
            } else if (first.isEmpty() || candidate.get().isBefore(first.get())) {
                first = candidate;
            }
        }
        first.ifPresent(chosen -> {
            Deque<PlannedAsset> queue = waiting.get(chosen.asset().window());
            if (queue != null) {
                queue.removeFirst();
            }
        });
        return first;
    }

    /** The first of a queue that finds an opening; those that never will are told and left out. */
    private Optional<Candidate> candidate(Deque<PlannedAsset> queue, Instant lane) {
        while (!queue.isEmpty()) {
            PlannedAsset asset = queue.getFirst();
            FreeTime free = Objects.requireNonNull(freeTimes.get(asset.window()), "windows are checked before");
            Optional<Instant> start = free.start(lane, asset.work());
            if (start.isPresent()) {
                return Optional.of(new Candidate(asset, start.get()));
            }
            problems.add(Problem.error(
                    "assets." + asset.id(),
                    "no opening of " + asset.work() + " within " + HORIZON.toDays() + " days",
                    "a window that is long enough and not frozen"));
            queue.removeFirst();
        }
        return Optional.empty();
    }

    private void step(PlanStep step) {
        steps.add(step);
        if (step.isLate()) {
            problems.add(Problem.warning(
                    "assets." + step.asset(),
                    "done at " + step.end(),
                    "done by " + step.due().orElseThrow()));
        }
    }

    private record Candidate(PlannedAsset asset, Instant start) {

        boolean isBefore(Candidate other) {
            int byStart = start.compareTo(other.start);
            return byStart < 0 || (byStart == 0 && BY_DUE_DATE.compare(asset, other.asset) < 0);
        }
    }
}
