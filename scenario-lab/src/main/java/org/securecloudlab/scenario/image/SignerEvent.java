package org.securecloudlab.scenario.image;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.securecloudlab.image.path.SignerState;

/** What can happen to those who sign images. */
@SuppressWarnings("ImmutableEnumChecker") // functions without state
enum SignerEvent {
    /** The certificate's last day is over; the image is still signed with it. */
    CERTIFICATE_EXPIRED("certificate expired", SignerState::expired),
    /** A new key signs the same images, under an authority that nodes trust already. */
    ROLLED_OVER("rolled over to a new key", state -> state.rolledOver(true)),
    /** A new key signs the same images, under an authority that no list of trusted ids has yet. */
    ROLLED_OVER_TOO_EARLY("rolled over before anybody trusts the new authority", state -> state.rolledOver(false)),
    /** The authority says so in its list of revoked certificates, which neither nova nor cursive reads. */
    REVOKED("revoked by its authority", state -> state),
    /** The certificate is taken out of the key manager. */
    REMOVED("removed from the key manager", SignerState::removed),
    /** The owner learns that the key is in other hands, and looks at what was signed with it. */
    COMPROMISE_FOUND("found to be compromised", state -> state);

    private final String text;
    private final UnaryOperator<SignerState> change;

    SignerEvent(String text, UnaryOperator<SignerState> change) {
        this.text = text;
        this.change = change;
    }

    /** As a scenario writes it. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<SignerEvent> named(String word) {
        return Arrays.stream(values())
                .filter(event -> event.word().equals(word))
                .findFirst();
    }

    /** For people. */
    String text() {
        return text;
    }

    SignerState after(SignerState before) {
        return change.apply(before);
    }
}
