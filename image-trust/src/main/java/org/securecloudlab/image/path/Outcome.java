package org.securecloudlab.image.path;

import java.util.Optional;

/** How a rehearsal ended. */
public sealed interface Outcome {

    /** Whether an altered image reached a guest. */
    default boolean isBreach() {
        return false;
    }

    /** Whether a guest started with the image as it was meant to be. */
    default boolean isCleanBoot() {
        return false;
    }

    /** One word for machines. */
    String word();

    /** The check that stopped it, if one did. */
    default Optional<Stop> stop() {
        return Optional.empty();
    }

    /** What kept the attacker from doing it, if something did. */
    default Optional<String> preventedBy() {
        return Optional.empty();
    }

    /**
     * A guest started.
     *
     * @param altered its disk is not what the owner made
     */
    record Boots(boolean altered) implements Outcome {
        @Override
        public boolean isBreach() {
            return altered;
        }

        @Override
        public boolean isCleanBoot() {
            return !altered;
        }

        @Override
        public String word() {
            return altered ? "boots-altered" : "boots";
        }
    }

    /** A check stopped it. */
    record Stopped(Stop why) implements Outcome {
        @Override
        public String word() {
            return "stopped";
        }

        @Override
        public Optional<Stop> stop() {
            return Optional.of(why);
        }
    }

    /**
     * The attacker could not do it.
     *
     * @param by what stood in the way
     */
    record Prevented(String by) implements Outcome {
        @Override
        public Optional<String> preventedBy() {
            return Optional.of(by);
        }

        @Override
        public String word() {
            return "prevented";
        }
    }

    /** This way does not pass the place of the attack. */
    record NotOnPath() implements Outcome {
        @Override
        public String word() {
            return "not-on-path";
        }
    }
}
