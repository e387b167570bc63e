package org.securecloudlab.entropy.sizing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.entropy.model.Backing;
import org.securecloudlab.entropy.model.EntropyModel;
import org.securecloudlab.entropy.model.Target;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.kernel.Progress;

/**
 * The whole answer to how many sources a cloud needs.
 *
 * @param model its name
 * @param hosts how many
 * @param guests how many boot in the storm
 * @param backing what stands behind the devices today
 * @param replications of each candidate
 * @param target what was wanted
 * @param blocking how many sources it takes so that boots do not wait
 * @param fresh how many so that every guest with a device gets hardware seeds in time
 * @param sensitivity the same of {@code fresh}, had something been different
 * @param limit what to set in flavors
 * @param guide the guide's rule beside it
 * @param security guests with poor random numbers
 * @param assumptions what nobody said
 */
public record SizingReport(
        String model,
        int hosts,
        int guests,
        Backing backing,
        int replications,
        Target target,
        Sizing blocking,
        Sizing fresh,
        List<WhatIf> sensitivity,
        Optional<LimitAdvice> limit,
        GuideRule guide,
        Security security,
        List<Sentence> assumptions) {
    private static final int LEAST_REPLICATIONS = 5;
    private static final int FEWER = 20;

    public SizingReport {
        sensitivity = List.copyOf(sensitivity);
        assumptions = List.copyOf(assumptions);
    }

    /**
     * Sources needed in another case, from fewer replications.
     *
     * @param variant what is different
     * @param blocking sources so that boots do not wait; empty when no number is enough
     * @param fresh sources for hardware seeds in time
     */
    public record WhatIf(Variant variant, Optional<Integer> blocking, Optional<Integer> fresh) {}

    /** Whether both goals can be met. */
    public boolean met() {
        return blocking.answer().isPresent() && fresh.answer().isPresent();
    }

    /** Sizes for both goals, with everything that belongs to the answer. */
    public static SizingReport of(EntropyModel model, int threads, Progress progress, Cancellation cancellation) {
        Sizing blocking = Sizer.size(model, Goal.BLOCKING, threads, progress, cancellation);
        Sizing fresh = Sizer.size(model, Goal.FRESH, threads, progress, cancellation);
        return new SizingReport(
                model.name(),
                model.hosts(),
                model.guestCount(),
                model.backing(),
                model.replications(),
                model.target(),
                blocking,
                fresh,
                whatIf(model, threads, progress, cancellation),
                fresh.answer()
                        .filter(candidate -> candidate.bitsPerSecondAtWork() > 0)
                        .map(candidate -> LimitAdvice.of(model, candidate.bitsPerSecondAtWork())),
                GuideRule.of(model, fresh),
                Security.of(model),
                model.assumptions());
    }

    private static List<WhatIf> whatIf(EntropyModel model, int threads, Progress progress, Cancellation cancellation) {
        EntropyModel fewer = model.withReplications(
                Math.max(Math.min(LEAST_REPLICATIONS, model.replications()), model.replications() / FEWER));
        List<WhatIf> cases = new ArrayList<>();
        for (Variant variant : Variant.values()) {
            EntropyModel other = variant.of(fewer);
            if (!other.guests().equals(fewer.guests())) {
                cases.add(new WhatIf(
                        variant,
                        Sizer.size(other, Goal.BLOCKING, threads, progress, cancellation)
                                .sources(),
                        Sizer.size(other, Goal.FRESH, threads, progress, cancellation)
                                .sources()));
            }
        }
        return cases;
    }
}
