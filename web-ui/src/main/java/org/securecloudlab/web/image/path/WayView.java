package org.securecloudlab.web.image.path;

import java.util.List;
import org.securecloudlab.image.path.PathResult;

/**
 * One way of a configuration.
 *
 * @param id the way's name
 * @param verifiedBy the checks that run on it; none: never verified
 * @param breaches how many attacks get through
 */
public record WayView(
        String id,
        String text,
        List<String> verifiedBy,
        OutcomeView untouched,
        int breaches,
        List<AttackView> attacks) {
    public WayView {
        verifiedBy = List.copyOf(verifiedBy);
        attacks = List.copyOf(attacks);
    }

    static WayView of(PathResult result, PathTexts.In texts) {
        String id = result.path().name();
        return new WayView(
                id,
                texts.path(result.path()),
                result.verifiedBy().stream().map(texts::check).toList(),
                OutcomeView.of(result.untouched(), texts),
                (int) result.attacks().stream()
                        .filter(attack -> attack.outcome().isBreach())
                        .count(),
                result.attacks().stream()
                        .map(attack -> AttackView.of(attack, id, texts))
                        .toList());
    }
}
