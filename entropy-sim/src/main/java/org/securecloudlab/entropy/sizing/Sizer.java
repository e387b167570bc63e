package org.securecloudlab.entropy.sizing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.entropy.boot.SourceUnit;
import org.securecloudlab.entropy.model.Backing;
import org.securecloudlab.entropy.model.EntropyModel;
import org.securecloudlab.entropy.model.SourceStock;
import org.securecloudlab.entropy.theory.Spares;
import org.securecloudlab.entropy.theory.StormForm;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.kernel.Progress;

/** Finds the least number of sources of a type, or the cheapest mix of several, that meets the target of a model. */
public final class Sizer {
    /** As many candidates are simulated; the closed form tells where to begin. */
    public static final int MOST_CANDIDATES = 8;

    private static final double BELOW_THE_FORM = 0.9;

    private final EntropyModel model;
    private final Goal goal;
    private final CandidateRun run;

    private Sizer(EntropyModel model, Goal goal, CandidateRun run) {
        this.model = model;
        this.goal = goal;
        this.run = run;
    }

    /**
     * Sizes.
     *
     * @param threads how many replications run at a time; the answer does not depend on it
     * @throws IllegalArgumentException when the model names no type of source
     */
    public static Sizing size(
            EntropyModel model, Goal goal, int threads, Progress progress, Cancellation cancellation) {
        if (model.sources().isEmpty()) {
            throw new IllegalArgumentException("Nothing to choose from: the model names no type of source");
        }
        EntropyModel sized =
                goal == Goal.FRESH && model.backing() == Backing.KERNEL ? model.withBacking(Backing.BROKER) : model;
        return new Sizer(sized, goal, new CandidateRun(sized, goal, threads, progress, cancellation)).size();
    }

    private Sizing size() {
        List<Candidate> order = new ArrayList<>();
        Optional<Candidate> answer = search(order);
        Binding binding = answer.isPresent() && answer.get().bought() == 0
                ? Binding.NONE
                : answer.isPresent() ? binding() : new Obstacle(model, goal, run).find();
        double enough = answer.filter(candidate -> candidate.bought() > 0)
                .map(candidate -> Spares.atLeast(
                        candidate.atWork(), candidate.bought(), model.target().availability()))
                .orElse(1.0);
        return new Sizing(goal, answer, order, binding, closedForm(), Demand.steady(model), enough);
    }

    private Optional<Candidate> search(List<Candidate> order) {
        Candidate none = candidate(Mixes.of(model.sources().get(0), 0), order);
        if (none.meets() || model.backing() == Backing.KERNEL) {
            return none.meets() ? Optional.of(none) : Optional.empty();
        }
        return model.sources().size() == 1 ? ofOneType(model.sources().get(0), order) : ofSeveral(order);
    }

    /** Doubles until it is enough, then halves the gap. */
    private Optional<Candidate> ofOneType(SourceStock type, List<Candidate> order) {
        int lost = model.target().lostSources();
        int least = 0;
        int most = model.mostSources() - lost;
        int next = Math.min(most, Math.max(1, closedForm() - lost));
        Optional<Candidate> best = Optional.empty();
        int bestWork = Integer.MAX_VALUE;
        while (next > least && next < bestWork && order.size() < MOST_CANDIDATES) {
            Candidate candidate = candidate(Mixes.of(type, next + lost), order);
            if (candidate.meets()) {
                best = Optional.of(candidate);
                bestWork = next;
                next = firstBelow(least, bestWork, order.size());
            } else {
                least = next;
                next = best.isPresent() ? least + (bestWork - least) / 2 : Math.min(most, least * 2);
            }
        }
        return best;
    }

    /** The closed form is close: one less is tried before the gap is halved. */
    private static int firstBelow(int least, int enough, int triedSoFar) {
        return triedSoFar <= 3 && enough - least > 2 ? Math.max(least + 1, enough - 1) : least + (enough - least) / 2;
    }

    private Optional<Candidate> ofSeveral(List<Candidate> order) {
        double rate = stormRate();
        int most = Math.min(model.mostSources(), 64);
        for (Mixes mix : Mixes.upTo(model.sources(), most)) {
            double left = mix.atWork(model.target().lostSources()).stream()
                    .mapToDouble(SourceUnit::bitsPerSecond)
                    .sum();
            if (left >= BELOW_THE_FORM * rate && order.size() < MOST_CANDIDATES) {
                Candidate candidate = candidate(mix, order);
                if (candidate.meets()) {
                    return Optional.of(candidate);
                }
            }
        }
        return Optional.empty();
    }

    private Candidate candidate(Mixes mix, List<Candidate> order) {
        List<SourceUnit> atWork = mix.atWork(model.target().lostSources());
        double rate = atWork.stream().mapToDouble(SourceUnit::bitsPerSecond).sum();
        CandidateRun.Judged judged = run.on(model.supply(atWork));
        double form = StormForm.waitOf(
                Demand.requests(model),
                Demand.seedBits(model),
                rate,
                model.storm().overSeconds(),
                model.target().share());
        Candidate candidate = new Candidate(
                mix.parts(),
                mix.bought(),
                mix.price(),
                atWork.size(),
                rate,
                judged.share(),
                judged.waitOf(),
                Math.min(form, model.storm().horizonSeconds()),
                judged.share().low() >= model.target().share());
        order.add(candidate);
        return candidate;
    }

    private int closedForm() {
        double each = model.sources().get(0).each().bitsPerSecond();
        return (int) Math.min(Integer.MAX_VALUE / 2.0, StrictMath.ceil(stormRate() / each))
                + model.target().lostSources();
    }

    private double stormRate() {
        return StormForm.rateFor(
                Demand.requests(model),
                Demand.seedBits(model),
                model.storm().overSeconds(),
                model.target().share(),
                model.target().waitSeconds());
    }

    private Binding binding() {
        return Demand.steady(model) > stormRate() ? Binding.REFILLS : Binding.STORM;
    }
}
