package org.securecloudlab.scenario.migration;

import org.securecloudlab.cloud.Sentence;

/**
 * Why nova does not live-migrate a guest.
 *
 * @param because what of the guest is in the way
 * @param change what would have to be different, to be read after "if"
 */
public record Unmovable(Sentence because, Sentence change) {
    /** Where nothing else helps. */
    public static final Sentence RESTARTED =
            Sentence.of("upgrade.restarted", "its guests may be restarted with their hosts");

    /** A release of nova that moves it. */
    static Sentence since(String release) {
        return Sentence.of("upgrade.release", "nova were {0} or later", release);
    }
}
