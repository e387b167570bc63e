package org.securecloudlab.scenario.image;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.securecloudlab.image.path.Attack;
import org.securecloudlab.image.path.BootConfiguration;
import org.securecloudlab.image.path.BootPath;
import org.securecloudlab.image.path.Outcome;
import org.securecloudlab.image.path.Rehearsal;
import org.securecloudlab.image.path.Workshop;

/** Rehearsals that all replications share; each question is rehearsed once. */
final class ImageVerdicts {
    private final Map<List<Object>, Outcome> known = new HashMap<>();
    private Optional<Rehearsal> rehearsal = Optional.empty();

    /** What becomes of an image on a way, untouched or under an attack. */
    synchronized Outcome of(BootConfiguration configuration, BootPath path, Optional<Attack> attack) {
        return known.computeIfAbsent(List.of(configuration, path, attack), question -> attack.map(
                        a -> rehearsal().under(a, configuration, path))
                .orElseGet(() -> rehearsal().untouched(configuration, path)));
    }

    private Rehearsal rehearsal() {
        Rehearsal made = rehearsal.orElseGet(() -> new Rehearsal(new Workshop()));
        rehearsal = Optional.of(made);
        return made;
    }
}
