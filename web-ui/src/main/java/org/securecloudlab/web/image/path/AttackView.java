package org.securecloudlab.web.image.path;

import java.util.List;
import org.securecloudlab.image.path.AttackResult;

/**
 * An attack on one way, as the table shows it.
 *
 * @param tamper value of the button that rehearses it
 * @param who can do it
 * @param remedies what would stop it
 */
public record AttackView(
        String tamper,
        String text,
        String place,
        String who,
        OutcomeView outcome,
        List<String> remedies,
        boolean staysOpen) {
    public AttackView {
        remedies = List.copyOf(remedies);
    }

    static AttackView of(AttackResult result, String path, PathTexts.In texts) {
        return new AttackView(
                path + "/" + result.attack().name(),
                texts.attack(result.attack()),
                texts.place(result.attack().place()),
                texts.who(result.attack().place()),
                OutcomeView.of(result.outcome(), texts),
                result.remedies().stream().map(texts::remedy).toList(),
                result.staysOpen());
    }
}
