package org.securecloudlab.entropy.sizing;

import java.util.List;
import java.util.Optional;
import org.securecloudlab.entropy.boot.GuestGroup;
import org.securecloudlab.entropy.boot.SourceUnit;
import org.securecloudlab.entropy.guest.GuestProfile;
import org.securecloudlab.entropy.model.EntropyModel;
import org.securecloudlab.entropy.virtio.Limiter;

/** Why no number of sources was enough. */
final class Obstacle {
    /** More than any guest can take. */
    private static final double PLENTY = 1e12;

    private final EntropyModel model;
    private final Goal goal;
    private final CandidateRun run;

    Obstacle(EntropyModel model, Goal goal, CandidateRun run) {
        this.model = model;
        this.goal = goal;
        this.run = run;
    }

    Binding find() {
        if (meets(model)) {
            return Binding.SEARCH_LIMIT;
        }
        boolean without = model.guests().stream()
                .anyMatch(group -> group.profile().device().isEmpty());
        if (without && goal == Goal.FRESH) {
            return Binding.NO_DEVICE;
        }
        boolean limited = model.guests().stream().anyMatch(group -> group.profile()
                .device()
                .map(limiter -> limiter.maxBytes().isPresent())
                .orElse(false));
        return limited && meets(model.withGuests(unlimited(model.guests())))
                ? Binding.FLAVOR_LIMIT
                : without ? Binding.NO_DEVICE : Binding.GUEST_KERNEL;
    }

    private boolean meets(EntropyModel with) {
        CandidateRun.Judged judged = run.of(with, with.supply(List.of(SourceUnit.always(PLENTY))));
        return judged.share().low() >= model.target().share();
    }

    private static List<GuestGroup> unlimited(List<GuestGroup> groups) {
        return groups.stream().map(Obstacle::unlimited).toList();
    }

    private static GuestGroup unlimited(GuestGroup group) {
        GuestProfile p = group.profile();
        GuestProfile free = new GuestProfile(
                p.kernel(),
                p.hz(),
                p.trustedCpu(),
                p.cycleCounter(),
                p.device().isPresent() ? Optional.of(Limiter.NONE) : Optional.empty(),
                p.waits(),
                p.devRandomBytes(),
                p.interruptEverySeconds());
        return new GuestGroup(group.name(), group.count(), free, group.exposure());
    }
}
