package org.securecloudlab.image.path;

import java.util.List;

/**
 * One way in a configuration.
 *
 * @param arrows the places it passes, with the checks at each
 * @param untouched what becomes of an image that nobody touched
 * @param attacks every attack that meets this way
 */
public record PathResult(BootPath path, List<Arrow> arrows, Outcome untouched, List<AttackResult> attacks) {

    public PathResult {
        arrows = List.copyOf(arrows);
        attacks = List.copyOf(attacks);
    }

    /** Names of the checks that run on this way; none: never verified. */
    public List<String> verifiedBy() {
        return arrows.stream()
                .flatMap(arrow -> arrow.checks().stream())
                .distinct()
                .toList();
    }

    /** Whether an altered image can reach a guest. */
    public boolean isOpen() {
        return attacks.stream().anyMatch(result -> result.outcome().isBreach());
    }
}
